import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Decides the purchase category by words that only one trade prints.
package enum CategoryDecision {
    package static func decide(
        _ pages: [PageFacts]
    ) -> (category: Classified<PurchaseCategory>, subcategory: Classified<PurchaseSubcategory>?) {
        var votes: [PurchaseCategory: Double] = [:]
        var finer: [PurchaseSubcategory: Double] = [:]
        for page in pages {
            var seen = Set<String>()
            for key in page.context.keys where key.utf8.count >= 3 {
                guard let meaning = CategoryWords.table[key] else { continue }
                // A word that is printed on every line counts once, and a little for each repeat.
                let weight = seen.insert(key).inserted ? 1.0 : 0.15
                votes[meaning.category, default: 0] += weight
                if let subcategory = meaning.subcategory { finer[subcategory, default: 0] += weight }
            }
        }
        guard let best = votes.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }), best.value >= 2
        else {
            return (Classified(value: .miscellaneous, confidence: 0.5), nil)
        }
        let total = votes.values.reduce(0, +)
        let category = Classified(value: best.key, confidence: Confidence.logistic(2 * best.value / total))
        guard [.transport, .food, .shopping].contains(best.key),
            let sub = finer.filter({ CategoryWords.parent[$0.key] == best.key })
                .max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) })
        else { return (category, nil) }
        return (category, Classified(value: sub.key, confidence: category.confidence))
    }
}
