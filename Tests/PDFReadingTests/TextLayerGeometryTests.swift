import DocumentModel
import PDFReading
import Testing

/// The word "Mark" set in 20 points stands at the same place of the upright page, however the PDF describes it.
@Suite struct TextLayerGeometryTests {
    private func page(_ pdf: TestPDF) throws -> PageText {
        try TestLibrary.open(pdf.bytes).pageText(at: 0)
    }

    private func isNear(_ box: Box, minX: Double, baseline: Double, size: Double = 20) -> Bool {
        abs(box.minX - minX) < 0.15 * size && box.minY < baseline - 0.6 * size && box.minY > baseline - 0.9 * size
            && box.maxY > baseline + 0.1 * size && box.maxY < baseline + 0.3 * size
    }

    @Test(
        "Page rotation, with the text written to stand upright",
        arguments: [
            // /Rotate, text matrix that makes the text upright at (100, 200) of the shown page of 600 x 400 points.
            (0, "0 0 600 400", "1 0 0 1 100 200"),
            (90, "0 0 400 600", "0 1 -1 0 200 100"),
            (180, "0 0 600 400", "-1 0 0 -1 500 200"),
            (270, "0 0 400 600", "0 -1 1 0 200 500"),
        ])
    func rotation(degrees: Int, mediaBox: String, matrix: String) throws {
        let page = try page(
            TestPDF("BT /F1 20 Tf \(matrix) Tm (Mark) Tj ET", mediaBox: mediaBox, page: "/Rotate \(degrees)"))
        #expect(page.size == PageSize(width: 600, height: 400))
        #expect(page.appliedRotation == 0)
        let word = try #require(page.words.first)
        #expect(isNear(word.box, minX: 100, baseline: 200), "\(word.box)")
        #expect(abs(word.fontSize - 20) < 0.01)
    }

    @Test(
        "A page whose text is turned is set upright",
        arguments: [(90, "0 1 -1 0 200 100"), (180, "-1 0 0 -1 500 200"), (270, "0 -1 1 0 200 500")])
    func turnedText(degrees: Int, matrix: String) throws {
        let mediaBox = degrees == 180 ? "0 0 600 400" : "0 0 400 600"
        let page = try page(TestPDF("BT /F1 20 Tf \(matrix) Tm (Mark) Tj ET", mediaBox: mediaBox))
        #expect(page.appliedRotation == degrees)
        #expect(page.size == PageSize(width: 600, height: 400))
        let word = try #require(page.words.first)
        #expect(isNear(word.box, minX: 100, baseline: 200), "\(word.box)")
    }

    @Test("Turned text of several words is divided as upright text is")
    func turnedWords() throws {
        let page = try page(
            TestPDF("BT /F1 10 Tf 0 1 -1 0 200 100 Tm [(In) 20 (voice) -300 (total 12,50)] TJ ET"))
        #expect(page.words.map(\.text) == ["Invoice", "total", "12,50"])
    }

    @Test("Vertical text in the margin keeps boxes of its own")
    func margin() throws {
        let content =
            TestPDF.line("Invoice number and date of delivery", x: 72, y: 700)
            + "BT /F1 8 Tf 0 1 -1 0 40 690 Tm (Form) Tj ET"
        let page = try page(TestPDF(content))
        #expect(page.appliedRotation == 0)
        let word = try #require(page.words.first { $0.text == "Form" })
        #expect(word.box.height > word.box.width)
        #expect(word.box.maxX < 45 && word.box.minX > 30)
    }

    @Test(
        "The crop box decides what the page is, cut to the media box",
        arguments: ["/CropBox [50 100 550 700]", "/CropBox [50 100 900 700]"])
    func cropBox(entry: String) throws {
        let page = try page(
            TestPDF(TestPDF.line("Mark", x: 150, y: 500, size: 20), mediaBox: "0 0 550 800", page: entry))
        #expect(page.size == PageSize(width: 500, height: 600))
        let word = try #require(page.words.first)
        #expect(isNear(word.box, minX: 100, baseline: 200), "\(word.box)")
    }

    @Test("A media box that does not start at zero")
    func shiftedMediaBox() throws {
        let page = try page(TestPDF(TestPDF.line("Mark", x: 0, y: 0, size: 20), mediaBox: "-100 -200 500 200"))
        let word = try #require(page.words.first)
        #expect(isNear(word.box, minX: 100, baseline: 200), "\(word.box)")
    }

    @Test("Text in a form is placed and scaled by the form's matrix")
    func form() throws {
        let page = try page(
            TestPDF(
                "q 2 0 0 2 100 592 cm /X1 Do Q",
                form: "BT /F2 10 Tf [(Ma) 15 (rk) -400 (two)] TJ ET"))
        #expect(page.words.map(\.text) == ["Mark", "two"])
        let word = try #require(page.words.first)
        #expect(isNear(word.box, minX: 100, baseline: 200), "\(word.box)")
        #expect(abs(word.fontSize - 20) < 0.01)
        #expect(word.isBold)
    }

    @Test("The largest page that readers support")
    func largePage() throws {
        let page = try page(
            TestPDF(TestPDF.line("Mark", x: 100, y: 14200, size: 20), mediaBox: "0 0 14400 14400"))
        #expect(page.size == PageSize(width: 14400, height: 14400))
        #expect(isNear(try #require(page.words.first).box, minX: 100, baseline: 200))
    }

    @Test(
        "Absurd coordinates and boxes neither crash nor leave the reals",
        arguments: [
            ("1e30 0 0 1e30 0 0", "0 0 612 792"), ("0 0 0 0 0 0", "0 0 612 792"), ("1 0 0 1 1e38 1e38", "0 0 612 792"),
            ("1 0 0 1 72 700", "0 0 0 0"), ("1 0 0 1 72 700", "0 0 1e38 1e38"), ("1 0 0 1 72 700", "600 800 0 0"),
        ])
    func absurd(matrix: String, mediaBox: String) throws {
        let page = try page(TestPDF("BT /F1 10 Tf \(matrix) Tm (Mark) Tj ET", mediaBox: mediaBox))
        #expect(page.size.width.isFinite && page.size.width > 0)
        for word in page.words {
            #expect(word.box.minX.isFinite && word.box.maxY.isFinite && word.fontSize.isFinite)
        }
    }
}
