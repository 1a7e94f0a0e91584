import DocumentModel
import PDFReading
import TextRecognition

/// The words of a PDF page: from its text layer, from its pictures, or from both.
struct PDFPageText {
    let document: PDFDocumentReader
    let recognition: RecognizerLoader

    /// Scanners' usual resolution; more makes recognition no better, less makes it worse (docs/decisions/0014).
    static let dotsPerInch = 200.0
    /// An A2 page at 200 dpi has 15 million.
    static let maximumPixels = 24_000_000
    /// Share of the letters of a hidden layer that must stand on the page.
    static let leastAgreement = 0.7

    /// - Throws: `PDFError` or ``EngineError``.
    func text(at index: Int) throws -> PageText {
        guard recognition.isWanted else { return try document.pageText(at: index) }
        let content = try document.pageContent(at: index)
        switch TextLayerVerdict(content.text, content.graphics) {
        case .trusted:
            return content.text
        case .mixed(let areas):
            return try addingPictures(in: areas, to: content.text)
        case .distrusted:
            var text = try recognized(content.text)
            text.remarks.append(.textLayerDistrusted)
            return text
        case .hidden:
            var text = try recognized(content.text)
            let share = LayerAgreement.share(hidden: content.text.words, recognized: text.words)
            if share < Self.leastAgreement { text.remarks.append(.textLayerDistrusted) }
            return text
        case .none:
            return try recognized(content.text)
        }
    }

    /// The whole page, read as a picture.
    private func recognized(_ layer: PageText) throws -> PageText {
        let page = try image(of: layer)
        let whole = Box(minX: 0, minY: 0, maxX: layer.size.width, maxY: layer.size.height)
        guard page.image.hasInk(in: whole, dotsPerInch: page.dotsPerInch) else {
            var blank = layer
            blank.words = []
            blank.source = .recognized
            return blank
        }
        let read = try recognition.recognizer().recognize(page.image, RecognitionRequest())
        var text = PageText(
            index: layer.index, read, of: page.image, turned: layer.appliedRotation, dotsPerInch: page.dotsPerInch)
        if page.dotsPerInch < 0.95 * Self.dotsPerInch {
            let scale = Self.dotsPerInch / page.dotsPerInch
            text.remarks.append(
                .scaledDown(
                    width: Int(Double(page.image.width) * scale), height: Int(Double(page.image.height) * scale),
                    toWidth: page.image.width, toHeight: page.image.height))
        }
        return text
    }

    /// The words of the layer, and those of pictures beside it.
    private func addingPictures(in areas: [Box], to layer: PageText) throws -> PageText {
        // What the layer says is enough for most uses; without models the pictures stay unread.
        guard let recognizer = try? recognition.recognizer() else { return layer }
        let page = try image(of: layer)
        let scale = page.dotsPerInch / 72
        var text = layer
        for area in areas where page.image.hasInk(in: area, dotsPerInch: page.dotsPerInch) {
            guard let cut = PictureCut(page.image, around: area, scale: scale) else { continue }
            let read = try recognizer.recognize(cut.image, RecognitionRequest(mayBePhoto: false))
            let toPoints = Homography(a: 1 / scale, c: cut.left / scale, e: 1 / scale, f: cut.top / scale)
            let words = PageText.words(read.lines, toPoints).filter { word in
                !layer.words.contains { $0.isVisible && $0.box.covers(word.box) }
            }
            guard !words.isEmpty else { continue }
            text.words += words
            if !text.remarks.contains(.picturesRead) { text.remarks.append(.picturesRead) }
        }
        return text
    }

    private func image(of layer: PageText) throws -> PDFPageImage {
        try document.image(
            ofPage: layer.index, dotsPerInch: Self.dotsPerInch, quarterTurns: layer.appliedRotation / 90,
            maximumPixels: Self.maximumPixels)
    }
}

extension Box {
    /// Whether it hides more than a third of the other.
    fileprivate func covers(_ other: Box) -> Bool {
        let width = min(maxX, other.maxX) - max(minX, other.minX)
        let height = min(maxY, other.maxY) - max(minY, other.minY)
        return width > 0 && height > 0 && 3 * width * height > other.width * other.height
    }
}
