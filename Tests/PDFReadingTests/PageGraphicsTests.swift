import DocumentModel
import PDFReading
import Testing

@Suite struct PageGraphicsTests {
    private func content(_ pdf: TestPDF) throws -> PDFPageContent {
        try TestLibrary.open(pdf.bytes).pageContent(at: 0)
    }

    /// An inline image of 6 x 2 pixels, black, in the unit square.
    static let image = "BI /W 6 /H 2 /CS /G /BPC 8 /F /AHx ID 000000000000000000000000> EI"

    @Test(
        "A picture is found where it is drawn, at its resolution",
        arguments: [
            // Page entries, content, form, box on the upright page, pixels for each inch.
            ("", "q 60 0 0 20 100 572 cm \(image) Q", "", [100, 200, 160, 220], 7.2),
            ("/Rotate 90", "q 60 0 0 20 100 572 cm \(image) Q", "", [572, 100, 592, 160], 7.2),
            ("/CropBox [50 92 612 692]", "q 60 0 0 20 100 572 cm \(image) Q", "", [50, 100, 110, 120], 7.2),
            // Turned, and cut off at the edge of the page.
            ("", "q 0 60 -20 0 100 572 cm \(image) Q", "", [80, 160, 100, 220], 7.2),
            ("", "q 60 0 0 20 -30 572 cm \(image) Q", "", [0, 200, 30, 220], 7.2),
            // In a form, whose matrix moves and scales it.
            ("", "q 2 0 0 2 100 492 cm /X1 Do Q", "q 60 0 0 20 10 30 cm \(image) Q", [120, 200, 240, 240], 3.6),
        ] as [(String, String, String, [Double], Double)])
    func pictures(entries: String, drawing: String, form: String, expected: [Double], dotsPerInch: Double) throws {
        let pictures = try content(TestPDF(drawing, page: entries, form: form)).graphics.pictures
        let picture = try #require(pictures.first)
        #expect(pictures.count == 1)
        let box = [picture.box.minX, picture.box.minY, picture.box.maxX, picture.box.maxY]
        #expect(zip(box, expected).allSatisfy { abs($0 - $1) < 0.01 }, "\(box)")
        #expect(picture.pixelWidth == 6 && picture.pixelHeight == 2)
        #expect(abs(picture.dotsPerInch - dotsPerInch) < 0.001)
    }

    @Test("Pictures turn with the page that its text sets upright")
    func turned() throws {
        let drawing = "BT /F1 20 Tf 0 1 -1 0 200 100 Tm (Mark) Tj ET q 0 60 -20 0 100 300 cm \(Self.image) Q"
        let content = try content(TestPDF(drawing, mediaBox: "0 0 400 600"))
        #expect(content.text.appliedRotation == 90)
        let box = try #require(content.graphics.pictures.first?.box)
        #expect(abs(box.minX - 300) < 0.01 && abs(box.maxX - 360) < 0.01)
        #expect(abs(box.minY - 80) < 0.01 && abs(box.maxY - 100) < 0.01)
    }

    @Test(
        "Whether a picture lies over text",
        arguments: [
            ("T I", true), ("I T", false), ("T I T", false), ("I", false),
            // See-through.
            ("T q /G0 gs I Q", false),
        ])
    func overText(order: String, expected: Bool) throws {
        let text = TestPDF.line("Total", x: 200, y: 400)
        let drawing = order.split(separator: " ").map { part in
            switch part {
            case "T": text
            case "I": "q 500 0 0 500 50 150 cm \(Self.image) Q"
            default: String(part)
            }
        }
        let pictures = try content(TestPDF(drawing.joined(separator: " "))).graphics.pictures
        #expect(pictures.map(\.isOverText) == [expected])
    }

    @Test(
        "Only letters drawn as curves are text",
        arguments: [("outlines", true), ("scan", false), ("stamped", false), ("letterhead", false)])
    func outlines(name: String, expected: Bool) throws {
        let areas = try ScanFixtures.content(name).graphics.outlines
        #expect(areas.isEmpty != expected)
        // Neither the grid nor the code of squares below it.
        #expect(areas.allSatisfy { $0.box.maxY < 240 && $0.shapeCount >= 8 })
    }

    @Test("Drawn letters are gathered where they stand")
    func outlineAreas() throws {
        let areas = try ScanFixtures.content("outlines").graphics.outlines
        for (x, y) in [(100.0, 65.0), (420, 65), (80, 150)] {
            let count = areas.count { $0.box.minX <= x && x <= $0.box.maxX && $0.box.minY <= y && y <= $0.box.maxY }
            #expect(count == 1, "\(x), \(y)")
        }
        #expect(areas.reduce(0) { $0 + $1.shapeCount } > 150)
    }

    @Test("Endless nesting and absurd matrices end", arguments: ["1 0 0 1 0 0", "1e30 0 0 1e30 0 0", "0 0 0 0 0 0"])
    func hostile(matrix: String) throws {
        let drawing = "q \(matrix) cm \(Self.image) Q q \(matrix) cm 0 0 m 1 2 3 4 5 6 c 7 8 l 9 1 l 2 3 l f Q"
        let content = try content(TestPDF(drawing + " /X1 Do", form: drawing + " /X1 Do"))
        for picture in content.graphics.pictures {
            #expect(picture.box.maxX.isFinite && picture.dotsPerInch.isFinite)
        }
    }
}
