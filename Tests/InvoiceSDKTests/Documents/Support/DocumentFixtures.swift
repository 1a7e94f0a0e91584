import DocumentModel
import Foundation
import InvoiceSDK
import PDFReading

/// Files of the repository, and what PDFium says of documents.
enum DocumentFixtures {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func url(_ path: String) -> URL { root.appending(path: "TestData").appending(path: path) }

    static func source(_ path: String) throws -> InputSource { try InputSource(contentsOf: url(path)) }

    /// Published samples, which lie beside a checkout where there are any.
    static let samples = root.deletingLastPathComponent().appending(path: "shared/protocol/samples")
    static let hasSamples = FileManager.default.fileExists(atPath: samples.path)

    static func sample(_ path: String) throws -> InputSource {
        try InputSource(contentsOf: samples.appending(path: path))
    }

    /// Loads PDFium as the process needs it: of `CROSSFOOT_PDFIUM`, or the copy in `.runtime`.
    static let library: PDFLibrary? = {
        let path = ProcessInfo.processInfo.environment["CROSSFOOT_PDFIUM"] ?? ""
        return try? PDFLibrary.load(path: path.isEmpty ? root.appending(path: ".runtime/lib/libpdfium.so").path : path)
    }()
    static let hasPDFium = library != nil

    /// The words of each page, joined by a blank.
    static func texts(_ content: Data) throws -> [String] {
        guard let library else { return [] }
        let document = try PDFDocumentReader(library: library, bytes: Array(content), maximumPages: 100)
        return try (0..<document.pageCount).map { index in
            try document.pageText(at: index).words.map(\.text).joined(separator: " ")
        }
    }

    /// A folder of its own, taken away afterwards.
    static func inFolder<Value>(_ body: (URL) async throws -> Value) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory.appending(path: "crossfoot-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try await body(folder)
    }
}

/// A PDF whose pages hold a line of text each, or nothing for an empty line.
struct SmallPDF {
    var lines: [String]

    /// `page 1`, `page 2`, …
    init(pages count: Int) { lines = (1...count).map { "page \($0)" } }

    init(lines: [String]) { self.lines = lines }

    var source: InputSource { InputSource(name: "small.pdf", mediaType: .pdf, content: content) }

    var content: Data {
        let kids = lines.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(kids)] /Count \(lines.count) >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        ]
        for (index, line) in lines.enumerated() {
            let drawing = line.isEmpty ? "" : "BT /F1 12 Tf 20 50 Td (\(line)) Tj ET"
            objects.append(
                """
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents \(5 + 2 * index) 0 R \
                /Resources << /Font << /F1 3 0 R >> >> >>
                """)
            objects.append("<< /Length \(drawing.utf8.count) >>\nstream\n\(drawing)\nendstream")
        }
        var file = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = file.utf8.count
        file += "xref\n0 \(places.count + 1)\n0000000000 65535 f \n"
        for place in places { file += String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n" }
        file += "trailer\n<< /Size \(places.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
        return Data(file.utf8)
    }
}
