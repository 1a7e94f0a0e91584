import DocumentModel
import InvoiceModel
import LayoutAnalysis

/// Supplier and customer of a page or document.
package struct DecidedParties: Sendable {
    package var supplierName: Field<String>?
    package var supplierAddress: Field<PostalAddress>?
    package var customerName: Field<String>?
    package var customerAddress: Field<PostalAddress>?
    package var shippingAddress: Field<PostalAddress>?
    package var billingAddress: Field<PostalAddress>?
    /// Where the customer stands, for telling whose numbers are whose.
    package var customerBoxes: [(page: Int, box: Box)] = []
    package var supplierBoxes: [(page: Int, box: Box)] = []
}

/// Decides who sends the invoice and who receives it, together: never both the same.
package enum PartyDecision {
    private static let receiving: LabelSet = [LabelSet(.customer), LabelSet(.billTo)]

    package static func decide(_ pages: [PageFacts], country: String?) -> DecidedParties {
        let blocks = pages.map { AddressBlockFinder.find($0) }
        let names = SupplierNames.rank(pages, blocks: blocks)
        let supplier = names.first.flatMap { $0.score > -0.6 ? $0 : nil }
        var result = DecidedParties()
        if let supplier {
            let rival = names.first { SupplierNames.core($0.text) != SupplierNames.core(supplier.text) }
            let margin = supplier.score - (rival?.score ?? -3)
            result.supplierName = field(
                supplier.part, supplier.page, text: supplier.text,
                confidence: Confidence.logistic(0.2 + 0.5 * supplier.score + 0.5 * min(margin, 4)))
        }
        let all = zip(pages, blocks).flatMap { page, blocks in blocks.map { (page: page, block: $0) } }
        let supplierKey = supplier.map { SupplierNames.core($0.text) }
        let customer = CustomerChoice.choose(all, pages: pages, supplierKey: supplierKey)
        if let customer {
            result.customerName = customer.name
            result.customerAddress = customer.block.map { address($0.block, $0.page, country, customer.confidence) }
            result.customerBoxes.append((customer.page, customer.box))
        }
        decideOthers(&result, all, supplier, customer, country, supplierKey)
        return result
    }

    private static func decideOthers(
        _ result: inout DecidedParties, _ all: [(page: PageFacts, block: AddressBlock)], _ supplier: NameCandidate?,
        _ customer: CustomerChoice.Choice?, _ country: String?, _ supplierKey: String?
    ) {
        if let ship = all.first(where: { $0.block.roles.contains(.shipTo) && !$0.block.roles.intersects(receiving) }) {
            result.shippingAddress = address(ship.block, ship.page, country, 0.8)
            result.customerBoxes.append((ship.page.page, ship.block.box))
        }
        if let bill = all.first(where: { $0.block.roles.contains(.billTo) }) {
            result.billingAddress = address(bill.block, bill.page, country, 0.85)
            result.customerBoxes.append((bill.page.page, bill.block.box))
        }
        let free = all.filter { entry in
            if let block = customer?.block?.block, same(entry.block, block) { return false }
            return !entry.block.roles.intersects([LabelSet(.customer), LabelSet(.billTo), LabelSet(.shipTo)])
                || entry.block.roles.contains(.supplier)
        }
        let scored = free.map { entry in
            (entry, SupplierAddress.score(entry.block, entry.page, supplier, supplierKey))
        }
        if let best = scored.max(by: { $0.1 < $1.1 }), best.1 > -1.2 {
            let confidence = Confidence.logistic(0.4 + 0.7 * best.1)
            result.supplierAddress = address(best.0.block, best.0.page, country, confidence)
            result.supplierBoxes.append((best.0.page.page, best.0.block.box))
        }
        if let supplier, let box = supplier.page.context.layout.box(supplier.part.tokens) {
            result.supplierBoxes.append((supplier.page.page, box))
        }
    }

    private static func same(_ first: AddressBlock, _ second: AddressBlock) -> Bool {
        first.page == second.page && first.addressBox == second.addressBox
    }

    static func field(_ part: SegmentPart, _ page: PageFacts, text: String, confidence: Double) -> Field<String> {
        let layout = page.context.layout
        let box = layout.box(part.tokens)
        return Field(
            value: text, confidence: confidence,
            polygon: box.map { Polygon(box: $0, in: layout.size) } ?? .none, page: page.page,
            words: page.context.references(part.tokens), text: text)
    }

    private static func address(
        _ block: AddressBlock, _ page: PageFacts, _ country: String?, _ confidence: Double
    ) -> Field<PostalAddress> {
        let layout = page.context.layout
        let lines = block.address.map { layout.text($0.tokens).trimmedPunctuation }
        let tokens = block.address.flatMap(\.tokens)
        var value = AddressParser.parse(lines: lines, country: country)
        value.text = lines.joined(separator: " ")
        return Field(
            value: value, confidence: confidence, polygon: Polygon(box: block.addressBox, in: layout.size),
            page: page.page, words: page.context.references(tokens), text: layout.text(tokens))
    }
}

/// How well an address fits the supplier.
enum SupplierAddress {
    static func score(
        _ block: AddressBlock, _ page: PageFacts, _ supplier: NameCandidate?, _ supplierKey: String?
    ) -> Double {
        let layout = page.context.layout
        var score = -0.6
        if block.roles.contains(.supplier) { score += 2.5 }
        if block.isOneLine { score += 0.6 }
        let y = block.box.midY / max(layout.size.height, 1)
        if y < 0.2 { score += 0.6 }
        if y > 0.85 { score += 0.4 }
        if let supplierKey, supplierKey.utf8.count >= 3 {
            let named = block.names.contains { part in
                let key = SupplierNames.core(layout.text(part.tokens))
                return key == supplierKey || (key.utf8.count >= 4 && (key.contains(supplierKey) || supplierKey.contains(key)))
            }
            if named { score += 2.4 }
        }
        if let supplier, supplier.page.page == page.page, let box = layout.box(supplier.part.tokens) {
            let distance = abs(block.box.midY - box.midY) / layout.size.height
            score += 1.2 * max(0, 1 - 5 * distance)
            if abs(box.minX - block.addressBox.minX) < 2 * page.context.height { score += 0.5 }
        } else {
            score -= 0.5
        }
        if PartyProximity.hasCompanyDetails(near: block, page) { score += 1.0 }
        return score
    }
}

/// What stands close to an address.
enum PartyProximity {
    private static let details: LabelSet = [
        LabelSet(.phone), LabelSet(.fax), LabelSet(.email), LabelSet(.website), LabelSet(.registration),
        LabelSet(.iban), LabelSet(.bankAccount),
    ]

    /// Phone, e-mail, web site, registration or bank in the lines that continue the block.
    static func hasCompanyDetails(near block: AddressBlock, _ page: PageFacts) -> Bool {
        let height = page.context.height
        return page.context.labels.contains { label in
            guard label.labels.intersects(details), label.length > 1 else { return false }
            let below = label.box.minY - block.box.maxY
            let beside = label.box.verticalOverlap(block.box) > 0.5 && label.box.minX > block.box.maxX
            let aligned = abs(label.box.minX - block.addressBox.minX) < 2 * height
                || label.box.horizontalOverlap(block.addressBox) > 0.3
            return (below > -height && below < 5 * height && aligned) || (block.isOneLine && beside)
        }
    }
}
