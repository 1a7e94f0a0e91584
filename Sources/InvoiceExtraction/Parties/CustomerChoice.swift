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

    /// - Parameter suppliers: How well each of `all` fits the supplier: one block cannot be both parties'.
    static func choose(
        _ all: [(page: PageFacts, block: AddressBlock)], suppliers: [Double], pages: [PageFacts], supplierKey: String?
    ) -> Choice? {
        let blocksOfPage = Dictionary(grouping: all.lazy.map(\.block), by: \.page)
        let rival = bestFits(all, suppliers)
        let scored = all.indices.map { index in
            let (page, block) = all[index]
            let own = CustomerAddress.score(block, page, blocksOfPage[block.page] ?? [], supplierKey)
            // Taking a block from the supplier costs what the next best one fits less.
            let other = rival.best.map { all[$0].block.addressBox != block.addressBox ? $0 : rival.next } ?? nil
            let loss = max(0, suppliers[index]) - max(0, other.map { suppliers[$0] } ?? 0)
            return (all[index], own - 0.4 * max(0, loss) + (loss < -0.5 ? 0.6 : 0))
        }
        let labelled = named(pages, supplierKey)
        guard let best = scored.max(by: { $0.1 < $1.1 }), best.1 > -0.7 else { return labelled }
        let confidence = Confidence.logistic(0.9 + 0.8 * best.1)
        // The labelled name may stand above an address of its own elsewhere.
        if let labelled, let name = labelled.name?.value,
            let home = scored.filter({ $0.1 > -1.5 && names($0.0, name) }).max(by: { $0.1 < $1.1 })
        {
            var choice = labelled
            choice.block = home.0
            choice.page = home.0.page.page
            choice.box = home.0.block.box
            choice.confidence = max(labelled.confidence, Confidence.logistic(0.8 + 0.7 * home.1))
            choice.name?.confidence = choice.confidence
            if best.0.block.addressBox == home.0.block.addressBox || best.1 < home.1 + 2 { return choice }
        }
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

    /// The block that fits the supplier best, and the best one at another place, both by index.
    private static func bestFits(
        _ all: [(page: PageFacts, block: AddressBlock)], _ suppliers: [Double]
    ) -> (best: Int?, next: Int?) {
        guard let best = suppliers.indices.max(by: { suppliers[$0] < suppliers[$1] }) else { return (nil, nil) }
        var next: Int?
        for index in suppliers.indices where next.map({ suppliers[index] > suppliers[$0] }) ?? true {
            if all[index].block.addressBox != all[best].block.addressBox { next = index }
        }
        return (best, next)
    }

    private static func names(_ entry: (page: PageFacts, block: AddressBlock), _ name: String) -> Bool {
        let key = SupplierNames.core(name)
        return key.utf8.count > 2
            && entry.block.names.contains {
                SupplierNames.core(entry.page.context.layout.text($0.tokens)) == key
            }
    }

    private static func touches(_ block: AddressBlock, _ choice: Choice) -> Bool {
        block.page == choice.page && block.addressBox.minY - choice.box.maxY < 60
            && block.addressBox.minY > choice.box.minY && block.addressBox.horizontalOverlap(choice.box) > 0.2
    }

    /// The first line above the address that names somebody: neither a salutation nor a label.
    static func nameParts(_ block: AddressBlock, _ page: PageFacts) -> SegmentPart? {
        let possible = block.names.filter { part in
            let part = Salutations.withoutEmail(part, page.context)
            let text = page.context.layout.text(part.tokens).trimmedPunctuation
            return NameShape.isPossible(text, part, page.context) && !Salutations.isAlone(text)
                && NameShape.score(text, part, page.context) > -5.2
        }
        guard let first = possible.first else { return nil }
        return Salutations.withoutEmail(Salutations.stripped(first, page.context), page.context)
    }

    /// The holder of an account stands with its number: that is the one who is paid.
    private static func isBesideBank(_ box: Box, _ page: PageFacts) -> Bool {
        page.banks.contains { bank in
            let gap = max(bank.span.box.minY - box.maxY, box.minY - bank.span.box.maxY)
            return bank.kind == .iban && gap < 4 * page.context.height && bank.span.box.horizontalOverlap(box) > 0.2
        }
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
                guard roles.intersects([LabelSet(.customer), LabelSet(.billTo)]), !roles.contains(.supplier),
                    !isBesideBank(box, page)
                else {
                    continue
                }
                let part = Salutations.withoutEmail(Salutations.stripped(whole, page.context), page.context)
                let text = layout.text(part.tokens).trimmedPunctuation
                guard NameShape.isPossible(text, part, page.context), !Salutations.isAlone(text) else { continue }
                var score = NameShape.score(text, part, page.context) + 3
                score -= 0.4 * Double(min(page.page, 3))
                if let supplierKey, SupplierNames.core(text) == supplierKey { score -= 4 }
                guard score > 0, score > best?.score ?? 0 else { continue }
                let confidence = Confidence.logistic(0.8 + 0.5 * score)
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
    private static let leading: Set<String> = [
        "herr", "herrn", "frau", "spettle", "spett", "spettabile", "attn", "exmos", "exmo", "sayin",
    ]

    static func isAlone(_ text: String) -> Bool {
        let parts = text.split(separator: " ").map { TextFolding.key(String($0)) }.filter { !$0.isEmpty }
        return parts.allSatisfy { words.contains($0) }
    }

    /// `Jane Roe <jane@roe.example>` → `Jane Roe`.
    static func withoutEmail(_ part: SegmentPart, _ page: PageContext) -> SegmentPart {
        let tokens = part.tokens.prefix {
            !page.layout.tokens[$0].text.contains("@") && !page.layout.tokens[$0].text.hasPrefix("<")
        }
        return tokens.isEmpty ? part : SegmentPart(segment: part.segment, tokens: Array(tokens))
    }

    static func stripped(_ part: SegmentPart, _ page: PageContext) -> SegmentPart {
        var tokens = part.tokens[...]
        while tokens.count > 1, let first = tokens.first, leading.contains(page.keys[first]) {
            tokens = tokens.dropFirst()
        }
        return SegmentPart(segment: part.segment, tokens: Array(tokens))
    }
}
