import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Chooses the billed party.
enum CustomerChoice {
    struct Choice {
        var name: Field<String>?
        var block: (page: PageFacts, block: AddressBlock)?
        var page: Int
        var box: Box
        var confidence: Double
    }

    static func choose(
        _ all: [(page: PageFacts, block: AddressBlock)], pages: [PageFacts], supplierKey: String?
    ) -> Choice? {
        let scored = all.map { ($0, score($0.block, $0.page, all.map(\.block), supplierKey)) }
        let labelled = named(pages, supplierKey)
        guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 > -0.2 else { return labelled }
        let confidence = Confidence.logistic(0.3 + 0.7 * best.1)
        // A name behind a customer label outweighs a block without one.
        if let labelled, !best.0.block.roles.intersects([LabelSet(.customer), LabelSet(.billTo)]), best.1 < 1.2 {
            var choice = labelled
            if best.0.block.names.isEmpty || touches(best.0.block, labelled) { choice.block = best.0 }
            return choice
        }
        let layout = best.0.page.context.layout
        var choice = Choice(
            name: nil, block: best.0, page: best.0.page.page, box: best.0.block.box, confidence: confidence)
        if let part = nameParts(best.0.block, best.0.page) {
            let text = layout.text(part.tokens).trimmedPunctuation
            choice.name = PartyDecision.field(part, best.0.page, text: text, confidence: confidence)
        } else if let labelled {
            choice.name = labelled.name
        }
        return choice
    }

    private static func touches(_ block: AddressBlock, _ choice: Choice) -> Bool {
        block.page == choice.page && block.addressBox.minY - choice.box.maxY < 60
            && block.addressBox.minY > choice.box.minY && block.addressBox.horizontalOverlap(choice.box) > 0.2
    }

    private static func score(
        _ block: AddressBlock, _ page: PageFacts, _ all: [AddressBlock], _ supplierKey: String?
    ) -> Double {
        let layout = page.context.layout
        let y = block.box.midY / max(layout.size.height, 1)
        var score = -0.8 - 0.6 * Double(min(page.page, 3))
        if block.roles.intersects([LabelSet(.customer), LabelSet(.billTo)]) { score += 3.2 }
        if block.roles.contains(.shipTo), !block.roles.intersects([LabelSet(.customer), LabelSet(.billTo)]) {
            score -= 0.6
        }
        if block.roles.contains(.supplier), !block.roles.contains(.customer) { score -= 3 }
        if y > 0.08 && y < 0.45 { score += 1.2 }
        if y > 0.75 { score -= 1.8 }
        if block.isOneLine { score -= 1.8 }
        if block.names.isEmpty { score -= 0.8 }
        if PartyProximity.hasCompanyDetails(near: block, page) { score -= 1.0 }
        // The sender's line stands small above the window of the envelope.
        let sender = all.contains { other in
            other.isOneLine && other.page == block.page && other.box.maxY <= block.box.minY + 2
                && block.box.minY - other.box.maxY < 4 * page.context.height
                && abs(other.box.minX - block.box.minX) < 3 * page.context.height
        }
        if sender { score += 1.2 }
        if let supplierKey, supplierKey.utf8.count >= 3 {
            let same = block.names.contains { SupplierNames.core(layout.text($0.tokens)) == supplierKey }
            if same { score -= 3.2 }
        }
        return score
    }

    /// The first line above the address that names somebody: neither a salutation nor a label.
    static func nameParts(_ block: AddressBlock, _ page: PageFacts) -> SegmentPart? {
        let possible = block.names.filter { part in
            let text = page.context.layout.text(part.tokens).trimmedPunctuation
            return NameShape.isPossible(text, part, page.context) && !Salutations.isAlone(text)
                && NameShape.score(text, part, page.context) > -5.2
        }
        guard let first = possible.first else { return nil }
        return Salutations.stripped(first, page.context)
    }

    /// A name behind or below a customer label, without an address.
    private static func named(_ pages: [PageFacts], _ supplierKey: String?) -> Choice? {
        var best: (score: Double, choice: Choice)?
        for page in pages {
            let layout = page.context.layout
            for segment in layout.segments.indices {
                let whole = SegmentText.withoutLabels(segment, page.context)
                guard !whole.tokens.isEmpty, let box = layout.box(whole.tokens) else { continue }
                let roles = PartyLabels.roles(above: box, first: whole, page.context)
                guard roles.intersects([LabelSet(.customer), LabelSet(.billTo)]), !roles.contains(.supplier) else { continue }
                let part = Salutations.stripped(whole, page.context)
                let text = layout.text(part.tokens).trimmedPunctuation
                guard NameShape.isPossible(text, part, page.context), !Salutations.isAlone(text) else { continue }
                var score = NameShape.score(text, part, page.context) + 3
                score -= 0.4 * Double(min(page.page, 3))
                if let supplierKey, SupplierNames.core(text) == supplierKey { score -= 4 }
                guard score > 0, score > best?.score ?? 0 else { continue }
                let confidence = Confidence.logistic(0.2 + 0.4 * score)
                best = (
                    score,
                    Choice(
                        name: PartyDecision.field(part, page, text: text, confidence: confidence), block: nil,
                        page: page.page, box: box, confidence: confidence)
                )
            }
        }
        return best?.choice
    }
}

/// Forms of address that stand before or above a name.
enum Salutations {
    private static let words: Set<String> = [
        "herr", "herrn", "frau", "firma", "fa", "mr", "mrs", "ms", "miss", "madame", "monsieur", "mme", "mlle", "m",
        "an", "to", "attn", "attention", "zhd", "zhdn", "cao", "spettle", "spett", "spettabile", "egr", "sig", "sigra",
        "gentile", "exmo", "exmos", "sr", "sra", "srs", "senhores", "don", "dona", "tav", "de", "heer", "mevrouw",
        "pan", "pani", "szpan", "sayin", "aan", "dhr", "mevr", "hr", "fru", "name",
    ]
    private static let leading: Set<String> = ["herr", "herrn", "frau", "spettle", "spett", "spettabile", "attn", "exmos", "exmo", "sayin"]

    static func isAlone(_ text: String) -> Bool {
        let parts = text.split(separator: " ").map { TextFolding.key(String($0)) }.filter { !$0.isEmpty }
        return parts.allSatisfy { words.contains($0) }
    }

    static func stripped(_ part: SegmentPart, _ page: PageContext) -> SegmentPart {
        var tokens = part.tokens[...]
        while tokens.count > 1, let first = tokens.first, leading.contains(page.keys[first]) { tokens = tokens.dropFirst() }
        return SegmentPart(segment: part.segment, tokens: Array(tokens))
    }
}
