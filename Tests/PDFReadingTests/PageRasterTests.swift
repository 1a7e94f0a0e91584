import DocumentModel
import PDFReading
import Testing

/// Pixels and words of a page share one coordinate system.
@Suite struct PageRasterTests {
    private func image(
        _ pdf: TestPDF, dotsPerInch: Double = 144, quarterTurns: Int = 0, maximumPixels: Int = 50_000_000
    ) throws -> PDFPageImage {
        try TestLibrary.open(pdf.bytes).image(
            ofPage: 0, dotsPerInch: dotsPerInch, quarterTurns: quarterTurns, maximumPixels: maximumPixels)
    }

    /// "Mark" with its baseline at (100, 200) of the shown page of 600 x 400 points.
    static let placements = [
        ("", "0 0 600 400", "1 0 0 1 100 200"),
        ("/Rotate 90", "0 0 400 600", "0 1 -1 0 200 100"),
        ("/Rotate 180", "0 0 600 400", "-1 0 0 -1 500 200"),
        ("/Rotate 270", "0 0 400 600", "0 -1 1 0 200 500"),
        // Turned text on a page without /Rotate: the text layer turns the page.
        ("", "0 0 400 600", "0 1 -1 0 200 100"),
        ("", "0 0 600 400", "-1 0 0 -1 500 200"),
        ("", "0 0 400 600", "0 -1 1 0 200 500"),
        // Turned against the page's own rotation.
        ("/Rotate 90", "0 0 600 400", "1 0 0 1 100 200"),
        // Boxes that do not start at zero, and a crop box that reaches over the media box.
        ("", "-100 -200 500 200", "1 0 0 1 0 0"),
        ("/CropBox [50 100 650 500]", "0 0 900 900", "1 0 0 1 150 300"),
        ("/CropBox [50 100 650 900]", "0 0 900 500", "1 0 0 1 150 300"),
        ("/Rotate 90 /CropBox [30 40 430 640]", "0 0 900 900", "0 1 -1 0 230 140"),
        ("/Rotate 270 /CropBox [30 40 430 640]", "0 0 900 900", "0 -1 1 0 230 540"),
    ]

    @Test("The box of a word holds its ink and nothing else on the page is dark", arguments: placements)
    func wordsOnInk(entries: String, mediaBox: String, matrix: String) throws {
        let pdf = TestPDF("BT /F1 20 Tf \(matrix) Tm (Mark) Tj ET", mediaBox: mediaBox, page: entries)
        let reader = try TestLibrary.open(pdf.bytes)
        let text = try reader.pageText(at: 0)
        let drawn = try reader.image(
            ofPage: 0, dotsPerInch: 150, quarterTurns: text.appliedRotation / 90, maximumPixels: 50_000_000)
        #expect(drawn.dotsPerInch == 150)
        #expect((drawn.image.width, drawn.image.height) == (1250, 833))

        let word = try #require(text.words.first)
        let ink = try #require(drawn.image.darkBox())
        let points = 72 / drawn.dotsPerInch
        #expect(abs(Double(ink.minX) * points - word.box.minX) < 1)
        #expect(abs(Double(ink.maxX) * points - word.box.maxX) < 1)
        // Capitals end below the ascent of the font, and the baseline is above its descent.
        #expect(abs(Double(ink.maxY) * points - 200) < 1)
        #expect(Double(ink.minY) * points > word.box.minY && Double(ink.maxY) * points < word.box.maxY)
    }

    @Test(
        "The picture has the resolution asked for, until that has too many pixels",
        arguments: [
            // Media box, resolution, largest number of pixels; expected width, height, resolution.
            ("0 0 612 792", 72.0, 50_000_000, 612, 792, 72.0),
            ("0 0 595.28 841.89", 200, 50_000_000, 1654, 2339, 200),
            ("0 0 612 792", 144, 612 * 792, 612, 792, 72),
            ("0 0 720 720", 300, 10_000, 100, 100, 10),
            ("0 0 14400 14400", 200, 1_000_000, 1000, 1000, 5),
            ("0 0 14400 3", 200, 1000, 1000, 1, 5),
            ("0 0 1 1", 72, 10, 1, 1, 72),
        ])
    func size(
        mediaBox: String, dotsPerInch: Double, maximumPixels: Int, width: Int, height: Int, expected: Double
    ) throws {
        let drawn = try image(
            TestPDF("", mediaBox: mediaBox), dotsPerInch: dotsPerInch, maximumPixels: maximumPixels)
        #expect((drawn.image.width, drawn.image.height) == (width, height))
        #expect(abs(drawn.dotsPerInch - expected) < 0.001)
    }

    @Test("A resolution or a limit that makes no sense still gives a picture", arguments: [0, -1, .nan, .infinity])
    func absurdResolution(dotsPerInch: Double) throws {
        let drawn = try image(TestPDF(""), dotsPerInch: dotsPerInch, maximumPixels: 1000)
        #expect(drawn.image.width * drawn.image.height <= 1000)
        #expect(drawn.dotsPerInch > 0 && drawn.dotsPerInch.isFinite)
    }

    @Test(
        "Further turns are clockwise and may be any number",
        arguments: [(0, 10, 10), (1, 270, 10), (2, 170, 270), (3, 10, 170), (-1, 10, 170), (5, 270, 10)])
    func turns(quarterTurns: Int, x: Int, y: Int) throws {
        // A square of 10 points, 5 points from the left and the top of a page of 100 x 150 points.
        let drawn = try image(TestPDF("5 135 10 10 re f", mediaBox: "0 0 100 150"), quarterTurns: quarterTurns)
        let ink = try #require(drawn.image.darkBox())
        #expect((ink.minX, ink.minY) == (x, y))
    }

    @Test(
        "Bytes are red, green, blue, in rows without padding",
        arguments: [
            ("1 0 0 rg", [255, 0, 0]), ("0 1 0 rg", [0, 255, 0]), ("0 0 1 rg", [0, 0, 255]),
            ("0.2 0.4 0.6 rg", [51, 102, 153]),
        ] as [(String, [UInt8])])
    func channels(setup: String, expected: [UInt8]) throws {
        // 101 pixels wide: rows of 303 bytes.
        let drawn = try image(
            TestPDF("\(setup) 0 0 50 20 re f", mediaBox: "0 0 101 40"), dotsPerInch: 72)
        #expect(drawn.image.pixel(2, 22) == expected)
        #expect(drawn.image.pixel(48, 38) == expected)
        #expect(drawn.image.pixel(52, 38) == [255, 255, 255])
        #expect(drawn.image.pixel(100, 0) == [255, 255, 255])
    }

    @Test("An empty page is white")
    func white() throws {
        #expect(try image(TestPDF("")).image.darkBox(below: 255) == nil)
    }

    @Test(
        "Stamps and filled form fields are drawn",
        arguments: ["/Subtype /Stamp", "/Subtype /FreeText", "/Subtype /Widget /FT /Tx /T (sum) /V (12)"])
    func annotations(subtype: String) throws {
        let annotation = "<< /Type /Annot \(subtype) /Rect [100 692 200 742] /F 4 /AP << /N 9 0 R >> >>"
        let pdf = TestPDF("", page: "/Annots [\(annotation)]", form: "0 0 612 792 re f")
        let ink = try #require(try image(pdf, dotsPerInch: 72).image.darkBox())
        #expect((ink.minX, ink.minY, ink.maxX, ink.maxY) == (100, 50, 200, 100))
    }

    @Test("A page is drawn the same before and after its text was read")
    func afterText() throws {
        let annotation = "<< /Type /Annot /Subtype /FreeText /Rect [100 692 200 742] /F 4 /AP << /N 9 0 R >> >>"
        let pdf = TestPDF("", page: "/Annots [\(annotation)]", form: "0 0 612 792 re f")
        let reader = try TestLibrary.open(pdf.bytes)
        let draw = { try reader.image(ofPage: 0, dotsPerInch: 72, quarterTurns: 0, maximumPixels: 1_000_000).image }
        let before = try draw().darkBox()
        _ = try reader.pageText(at: 0)
        #expect(try draw().darkBox() == before)
    }

    @Test("A page that takes too long to draw is given up, and the document stays usable")
    func timeLimit() throws {
        let drawing = (0..<2000).map { "\($0 % 600) 0 m 300 700 l S\n" }.joined()
        let reader = try TestLibrary.open(TestPDF(drawing).bytes)
        let error = #expect(throws: PDFError.self) {
            try reader.image(ofPage: 0, dotsPerInch: 72, quarterTurns: 0, maximumPixels: 1_000_000, within: .zero)
        }
        #expect(error?.code == .pageTooLarge)
        let drawn = try reader.image(ofPage: 0, dotsPerInch: 72, quarterTurns: 0, maximumPixels: 1_000_000)
        #expect(drawn.image.darkBox() != nil)
    }

    @Test("A page that is not there is an error", arguments: [-1, 1])
    func missing(index: Int) throws {
        let reader = try TestLibrary.open(TestPDF("").bytes)
        let error = #expect(throws: PDFError.self) {
            try reader.image(ofPage: index, dotsPerInch: 72, quarterTurns: 0, maximumPixels: 1000)
        }
        #expect(error?.code == .pageUnreadable)
    }
}
