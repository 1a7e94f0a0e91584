import Foundation
import PDFReading

/// Writes small PDFs for the tests: objects, cross-reference table, trailer.
struct TestPDF {
    /// Bodies of objects 1, 2, …; the first is the catalogue.
    var objects: [String]

    /// One page with the fonts F1 (Helvetica), F2 (Helvetica-Bold) and F3 (see `toUnicode`), and the form X1.
    ///
    /// - Parameters:
    ///   - page: Further entries of the page dictionary, such as `/Rotate 90`.
    ///   - toUnicode: `bfchar` lines of the character map of F3.
    ///   - form: Content of the form X1.
    init(
        _ content: String, mediaBox: String = "0 0 612 792", page: String = "", toUnicode: [String] = [],
        form: String = ""
    ) {
        let map = """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def
            1 begincodespacerange <00> <FF> endcodespacerange
            \(toUnicode.count) beginbfchar
            \(toUnicode.joined(separator: "\n"))
            endbfchar endcmap end end
            """
        let resources = """
            << /Font << /F1 5 0 R /F2 6 0 R /F3 7 0 R >> /XObject << /X1 9 0 R >> /ExtGState << /G0 << /ca 0 >> >> >>
            """
        objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [\(mediaBox)] /Contents 4 0 R /Resources \(resources) \(page) >>",
            TestPDF.stream(content),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 8 0 R >>",
            TestPDF.stream(map),
            TestPDF.stream(form, extra: "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources \(resources)"),
        ]
    }

    /// A document of `count` empty pages.
    init(emptyPages count: Int) {
        let kids = (0..<count).map { "\($0 + 3) 0 R" }.joined(separator: " ")
        objects =
            ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(kids)] /Count \(count) >>"]
            + (0..<count).map { _ in "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>" }
    }

    /// One line of text at a place, in font F1 unless told.
    static func line(_ text: String, x: Double, y: Double, size: Double = 10, font: String = "F1") -> String {
        "BT /\(font) \(size) Tf 1 0 0 1 \(x) \(y) Tm (\(text)) Tj ET\n"
    }

    static func stream(_ content: String, extra: String = "") -> String {
        "<< /Length \(content.utf8.count) \(extra) >>\nstream\n\(content)\nendstream"
    }

    var bytes: [UInt8] {
        var out = Array("%PDF-1.7\n".utf8)
        var offsets: [Int] = []
        for (index, body) in objects.enumerated() {
            offsets.append(out.count)
            out += Array("\(index + 1) 0 obj\n\(body)\nendobj\n".utf8)
        }
        let start = out.count
        out += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
        for offset in offsets {
            let digits = String(offset)
            out += Array((String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n").utf8)
        }
        out += Array("trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n".utf8)
        return out
    }
}

/// The library that `scripts/fetch-runtime` puts into the package's folder, or the one of CROSSFOOT_PDFIUM.
enum TestLibrary {
    static func load() throws -> PDFLibrary {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let path =
            ProcessInfo.processInfo.environment["CROSSFOOT_PDFIUM"]
            ?? root.appending(path: ".runtime/lib/libpdfium.so").path(percentEncoded: false)
        return try PDFLibrary.load(path: path)
    }

    static func open(_ bytes: [UInt8], maximumPages: Int = 100) throws -> PDFDocumentReader {
        try PDFDocumentReader(library: load(), bytes: bytes, maximumPages: maximumPages)
    }
}
