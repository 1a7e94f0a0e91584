import Foundation
import InvoiceWire
import Testing

/// SDK.md, section 10, and the "character for character": the published texts of the published answers.
@Suite("Published summaries", .enabled(if: SharedSamples.arePresent, Comment(rawValue: SharedSamples.absence)))
struct SampleSummaryTests {
    private func document<Prediction>(_ type: Prediction.Type, _ path: String) throws -> DocumentObject<Prediction> {
        let answer = try WireJSON.decode(PredictResponse<Prediction>.self, from: try SharedSamples.bytes(path))
        return try #require(answer.document)
    }

    @Test("of version 4 and the splitter")
    func products() throws {
        let invoices = "v1/products/invoices/response_v4/"
        let splitter = "v1/products/invoice_splitter/response_v1/"
        #expect(
            try document(InvoiceV4.self, invoices + "complete.json").description
                == SharedSamples.text(invoices + "summary_full.rst"))
        #expect(
            try document(InvoiceSplitterV1.self, splitter + "complete.json").description
                == SharedSamples.text(splitter + "summary_full.rst"))
    }

    @Test("of any product: whole, empty and its page 0")
    func generated() throws {
        let folder = "v1/products/generated/response_v1/"
        let full = try document(GeneratedV1.self, folder + "complete_invoice_v4.json")
        #expect(full.description == (try SharedSamples.text(folder + "summary_full_invoice_v4.rst")))
        let page = try SharedSamples.text(folder + "summary_page0_invoice_v4.rst")
        #expect(full.inference.pages[0].description == page)
        let empty = try document(GeneratedV1.self, folder + "empty_invoice_v4.json")
        #expect(empty.description == (try SharedSamples.text(folder + "summary_empty_invoice_v4.rst")))
    }

    @Test("OCR text: words joined by a blank, lines by a line break (section 5, OcrPage.all_lines)")
    func ocr() throws {
        let words = try #require(try document(InvoiceV4.self, "v1/extras/ocr/complete.json").ocr)
        let expected = try SharedSamples.text("v1/extras/ocr/ocr.txt")
        #expect(words.text.trimmingCharacters(in: .newlines) == expected.trimmingCharacters(in: .newlines))
        #expect(words.description == words.text)
    }

    @Test("Full text: the pages' texts joined by a line break (section 5, Document.extras)")
    func fullText() throws {
        let text = try document(GeneratedV1.self, "v1/extras/full_text_ocr/complete.json").fullText
        let expected = try SharedSamples.text("v1/extras/full_text_ocr/full_text_ocr.txt")
        #expect(text?.trimmingCharacters(in: .newlines) == expected.trimmingCharacters(in: .newlines))
    }
}
