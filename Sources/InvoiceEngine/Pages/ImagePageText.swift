import DocumentModel
import ImageReading
import PDFWriting
import PagePreparation
import TextRecognition

/// The words of a page that is a picture: a scan or a photo.
struct ImagePageText {
    let document: ImageDocumentReader
    let recognition: RecognizerLoader
    let options: ReadingOptions

    /// - Throws: `ImageError`, `RecognitionError` or ``EngineError``.
    func text(at index: Int) throws -> PageText {
        let recognizer = try recognition.recognizer()
        let page = try document.page(at: index)
        let read = try recognizer.recognize(page.image, RecognitionRequest())
        let dotsPerInch = Self.dotsPerInch(of: page)
        var text = PageText(index: index, read, of: page.image, dotsPerInch: dotsPerInch)
        if page.image.width < page.originalWidth {
            text.remarks.append(
                .scaledDown(
                    width: page.originalWidth, height: page.originalHeight, toWidth: page.image.width,
                    toHeight: page.image.height))
        }
        if options.findsPapers {
            let upright = page.image.turned(quarterTurns: read.quarterTurns)
            text.papers = PaperFinder.findAll(in: upright).map { paper in
                Polygon(
                    points: paper.polygon.map {
                        Polygon.Point(x: $0.x / Double(upright.width), y: $0.y / Double(upright.height))
                    })
            }
        }
        return text
    }

    /// Pixels of the decoded picture for each inch of paper, by ``PicturePaper/dotsPerInch(width:height:stated:)``.
    static func dotsPerInch(of page: DecodedPage) -> Double {
        let scale = Double(page.image.width) / Double(max(1, page.originalWidth))
        return PicturePaper.dotsPerInch(
            width: page.image.width, height: page.image.height, stated: page.pixelsPerInch.map { $0 * scale })
    }
}
