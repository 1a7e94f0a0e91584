import DocumentModel
import TextRecognition

extension PageText {
    /// The words of a recognised page.
    ///
    /// - Parameters:
    ///   - turned: Degrees by which the picture had been turned before it was recognised.
    ///   - dotsPerInch: Of the picture; tells its size in points.
    init(index: Int, _ page: RecognizedPage, of image: PageImage, turned: Int = 0, dotsPerInch: Double) {
        let pointsPerPixel = 72 / dotsPerInch
        let isUpright = page.quarterTurns % 2 == 0
        let sent = PageSize(
            width: Double(isUpright ? image.width : image.height) * pointsPerPixel,
            height: Double(isUpright ? image.height : image.width) * pointsPerPixel)
        let toPoints = page.flattening.followed(by: .scale(x: pointsPerPixel, y: pointsPerPixel))
        self.init(
            index: index,
            size: PageSize(
                width: page.flatSize.width * pointsPerPixel, height: page.flatSize.height * pointsPerPixel),
            appliedRotation: (turned + page.quarterTurns * 90) % 360,
            words: PageText.words(page.lines, toPoints), source: .recognized)
        rotationConfidence = page.orientationConfidence
        if page.flattening != .identity, let back = toPoints.inverse {
            placement = back.followed(by: .scale(x: pointsPerPixel, y: pointsPerPixel))
            sentSize = sent
        }
        if let paper = page.paper {
            let pixels = (sent.width / pointsPerPixel, sent.height / pointsPerPixel)
            papers = [
                Polygon(
                    points: paper.points.map {
                        Polygon.Point(x: min(1, max(0, $0.x / pixels.0)), y: min(1, max(0, $0.y / pixels.1)))
                    })
            ]
        }
    }

    /// From top to bottom, so that the same picture always gives the same order.
    static func words(_ lines: [RecognizedLine], _ toPoints: Homography) -> [Word] {
        lines.flatMap { line in
            line.words.map { word in
                let outline = word.outline.map(toPoints.apply)
                let (dx, dy) = (
                    outline.bottomLeft.x - outline.topLeft.x, outline.bottomLeft.y - outline.topLeft.y
                )
                var result = Word(
                    text: word.text, box: outline.box, confidence: word.confidence,
                    fontSize: (dx * dx + dy * dy).squareRoot())
                result.alternatives = word.alternatives
                return result
            }
        }.sorted { ($0.box.minY, $0.box.minX) < ($1.box.minY, $1.box.minX) }
    }
}
