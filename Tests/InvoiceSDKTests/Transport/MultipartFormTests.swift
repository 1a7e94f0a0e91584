import Foundation
import InvoiceSDK
import Testing

@Suite("multipart/form-data")
struct MultipartFormTests {
    @Test("The bytes are those of RFC 7578")
    func bytes() {
        let form = MultipartForm(
            [
                FormPart(name: "include_mvision", content: Data("true".utf8)),
                FormPart(name: "document", fileName: "a.pdf", contentType: "application/pdf", content: Data([0, 255])),
            ], boundary: "B")
        let expected =
            Array("--B\r\nContent-Disposition: form-data; name=\"include_mvision\"\r\n\r\ntrue\r\n".utf8)
            + Array("--B\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.pdf\"\r\n".utf8)
            + Array("Content-Type: application/pdf\r\n\r\n".utf8) + [0, 255] + Array("\r\n--B--\r\n".utf8)
        #expect(Array(form.encoded()) == expected)
        #expect(form.contentType == "multipart/form-data; boundary=B")
    }

    /// Name, what stands between the quotation marks.
    static let names: [(String, String)] = [
        ("invoice.pdf", "invoice.pdf"), ("Rechnung März.pdf", "Rechnung März.pdf"), ("請求書.pdf", "請求書.pdf"),
        ("🧾.pdf", "🧾.pdf"), ("cafe\u{301}.pdf", "cafe\u{301}.pdf"), ("a \"b\".pdf", "a %22b%22.pdf"),
        ("100%.pdf", "100%.pdf"), ("%22.pdf", "%22.pdf"), ("a;b='c'.pdf", "a;b='c'.pdf"),
        ("two\r\nlines.pdf", "two%0D%0Alines.pdf"), ("back\\slash.pdf", "back\\\\slash.pdf"), ("end\\", "end\\\\"),
        ("", ""),
    ]

    @Test("A name keeps its letters and cannot leave its quotation marks", arguments: names)
    func nameIsQuoted(name: String, written: String) {
        let part = FormPart(name: name, fileName: name, content: Data())
        let text = String(decoding: MultipartForm([part], boundary: "B").encoded(), as: UTF8.self)
        let line = "Content-Disposition: form-data; name=\"\(written)\"; filename=\"\(written)\"\r\n"
        #expect(Array(text.utf8) == Array("--B\r\n\(line)\r\n\r\n--B--\r\n".utf8))
    }

    @Test("A content type cannot add a header")
    func contentType() {
        let part = FormPart(name: "a", contentType: "text/plain\r\nX: y", content: Data())
        let text = String(decoding: MultipartForm([part], boundary: "B").encoded(), as: UTF8.self)
        #expect(text.contains("\r\nContent-Type: text/plainX: y\r\n"))
    }

    @Test("A form without parts is one line")
    func empty() {
        #expect(Array(MultipartForm([], boundary: "B").encoded()) == Array("--B--\r\n".utf8))
    }

    @Test("Each form has a boundary of its own")
    func boundaries() {
        let boundaries = (0..<100).map { _ in MultipartForm([]).boundary }
        #expect(Set(boundaries).count == 100)
        #expect(boundaries.allSatisfy { $0.utf8.count == 42 })
    }
}
