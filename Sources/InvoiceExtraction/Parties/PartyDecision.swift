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
        let blocks = pages.map(\.addresses)
        let names = SupplierNames.rank(pages, blocks: blocks)
        let head = pages.first.flatMap { ReceiptHead.find($0) }
        let supplier = head.flatMap { shop($0, pages[0], names) } ?? names.first.flatMap { $0.score > -1.4 ? $0 : nil }
        var result = DecidedParties()
        if let supplier {
            let rival = names.first { SupplierNames.core($0.text) != SupplierNames.core(supplier.text) }
            let margin = supplier.score - (rival?.score ?? -3)
            result.supplierName = field(
                supplier.part, supplier.page, text: supplier.text,
                confidence: Confidence.logistic(0.7 + 0.55 * supplier.score + 0.5 * min(margin, 4)))
        }
        let all = zip(pages, blocks).flatMap { page, blocks in blocks.map { (page: page, block: $0) } }
        let supplierKey = supplier.map { SupplierNames.core($0.text) }
        let fits = all.map { SupplierAddress.score($0.block, $0.page, supplier, supplierKey) }
        let customer = CustomerChoice.choose(all, suppliers: fits, pages: pages, supplierKey: supplierKey)
        if let customer {
            result.customerName = customer.name
            result.customerAddress = customer.block.map { address($0.block, $0.page, country, customer.confidence) }
            result.customerBoxes.append((customer.page, customer.box))
        }
        decideOthers(&result, all, supplier, customer, country, supplierKey)
        if let head, !head.address.isEmpty { result.supplierAddress = address(head, pages[0], country) }
        return result
    }

    /// The name at the head of a receipt, surer when other signs name the same.
    private static func shop(_ head: ReceiptHead, _ page: PageFacts, _ names: [NameCandidate]) -> NameCandidate? {
        guard let first = head.name.first else { return nil }
        let part = SegmentPart(segment: first.segment, tokens: head.name.flatMap(\.tokens))
        let text = page.context.layout.text(part.tokens).trimmedPunctuation
        let key = SupplierNames.core(text)
        let known = names.first { SupplierNames.core($0.text) == key }
        let hasForm = LegalForms.contains(text)
        return NameCandidate(
            part: part, page: page, text: text, score: max(known?.score ?? -0.6, hasForm ? 0.6 : -0.6))
    }

    private static func address(
        _ head: ReceiptHead, _ page: PageFacts, _ country: String?
    ) -> Field<PostalAddress>? {
        let layout = page.context.layout
        guard let box = layout.box(head.address.flatMap(\.tokens)) else { return nil }
        let block = AddressBlock(
            page: page.page, names: head.name, address: head.address, roles: LabelSet(.supplier), isOneLine: false,
            box: box, addressBox: box)
        return address(block, page, country, 0.75)
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
        let lines = AddressText.lines(block, page.context)
        let tokens = block.address.flatMap(\.tokens)
        var value = AddressParser.parse(lines: lines, country: country)
        value.text = lines.joined(separator: " ")
        return Field(
            value: value, confidence: confidence, polygon: Polygon(box: block.addressBox, in: layout.size),
            page: page.page, words: page.context.references(tokens), text: layout.text(tokens))
    }
}
