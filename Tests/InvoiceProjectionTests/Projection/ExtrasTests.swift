import InvoiceModel
import InvoiceProjection
import InvoiceWire
import Testing

@Suite("What is asked for beside the fields")
struct ExtrasTests {
    private func document(
        _ version: InvoiceVersion, _ extras: ResponseExtras, of document: InvoiceDocument = .read
    ) throws -> JSONValue {
        var context = ResponseContext.fixture(version)
        context.extras = extras
        let bytes = try InvoiceResponse(document, version: version, context: context).jsonBytes()
        return try #require(try JSONValue(bytes: bytes)["document"])
    }

    private func json(_ text: String) throws -> JSONValue { try JSONValue(bytes: Array(text.utf8)) }

    @Test(
        "Nobody asked: the answer of a document read with all is that of one read without",
        arguments: InvoiceVersion.allCases)
    func nothing(version: InvoiceVersion) throws {
        var plain = InvoiceDocument.read
        for index in plain.pages.indices {
            (plain.pages[index].words, plain.pages[index].lines, plain.pages[index].papers) = (nil, nil, nil)
        }
        #expect(try document(version, []) == document(version, [], of: plain))
        let all: ResponseExtras = [.words, .fullText, .cropper]
        #expect(try document(version, all, of: plain) == document(version, [], of: plain))
    }

    @Test(
        "The words are those that can be seen, line by line, with all digits of their confidence",
        arguments: InvoiceVersion.allCases)
    func words(version: InvoiceVersion) throws {
        let expected = try json(
            """
            {"mvision-v1": {"pages": [
                {"all_words": [
                    {"text": "Größe", "confidence": 0.9,
                     "polygon": [[0.1, 0.01], [0.9, 0.01], [0.9, 0.022], [0.1, 0.022]]},
                    {"text": "&", "confidence": 1,
                     "polygon": [[0.1, 0.01], [0.9, 0.01], [0.9, 0.022], [0.1, 0.022]]},
                    {"text": "333,00", "confidence": 0.812345678,
                     "polygon": [[0.1, 0.74], [0.9, 0.74], [0.9, 0.752], [0.1, 0.752]]}]},
                {"all_words": []}]}}
            """)
        let document = try document(version, .words)
        #expect(document["ocr"] == expected)
        #expect(document["inference"]?["pages"]?[0]?["extras"] == .object([:]))
    }

    @Test("The text is that of each page, in the page's language or the document's", arguments: InvoiceVersion.allCases)
    func fullText(version: InvoiceVersion) throws {
        let document = try document(version, .fullText)
        let pages = document["inference"]?["pages"]
        #expect(
            try pages?[0]?["extras"]
                == json(#"{"full_text_ocr": {"content": "Größe &\n333,00", "language": "de"}}"#))
        #expect(try pages?[1]?["extras"] == json(#"{"full_text_ocr": {"content": "", "language": "de"}}"#))
        #expect(document["inference"]?["extras"] == .object([:]))
        #expect(document["extras"] == nil)
        #expect(document["ocr"] == (version == .v2 ? .object([:]) : nil))
    }

    @Test("A language that nobody knows is null")
    func unknownLanguage() throws {
        var read = InvoiceDocument.read
        read.invoice.locale = nil
        let page = try document(.v4, .fullText, of: read)["inference"]?["pages"]?[1]
        #expect(page?["extras"]?["full_text_ocr"]?["language"] == .null)
    }

    @Test(
        "The papers have four outlines, of which the rectangle may leave the page", arguments: InvoiceVersion.allCases)
    func cropper(version: InvoiceVersion) throws {
        let pages = try document(version, .cropper)["inference"]?["pages"]
        let expected = try json(
            """
            {"cropper": {"cropping": [{
                "bounding_box": [[0, 0.1], [0.9, 0.1], [0.9, 1], [0, 1]],
                "quadrangle": [[0.05, 0.1], [0.9, 0.15], [0.85, 1], [0, 0.95]],
                "rectangle": [[-0.031, 0.1], [0.9, 0.15], [0.85, 1.057], [0, 0.95]],
                "polygon": [[0.05, 0.1], [0.9, 0.15], [0.85, 1], [0.4, 1], [0, 0.95]]}]}}
            """)
        #expect(pages?[0]?["extras"] == expected)
    }
}
