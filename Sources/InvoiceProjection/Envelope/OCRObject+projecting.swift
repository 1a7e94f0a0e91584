import InvoiceModel
import InvoiceWire

extension OCRObject {
    /// The words of all pages, line by line; nil when they were not kept.
    init?(projecting document: InvoiceDocument) {
        guard document.pages.contains(where: { $0.words != nil }) else { return nil }
        self.init(reading: Reading(pages: document.pages.map { Page(projecting: $0) }))
    }
}

extension OCRObject.Page {
    /// Only words that stand in a line: clients print these words, so nobody should see what the paper hides.
    init(projecting page: PageInvoice) {
        let words = page.words ?? []
        self.init(words: (page.lines ?? []).flatMap { $0.words.map { OCRObject.Word(projecting: words[$0]) } })
    }
}

extension OCRObject.Word {
    /// The only confidence of the wire that is not rounded.
    init(projecting word: PageWord) {
        self.init(
            text: word.text, confidence: WireFraction.unrounded(word.confidence),
            polygon: WirePolygon(projecting: word.polygon))
    }
}
