import DocumentModel
import InvoiceModel
import LayoutAnalysis

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
        if let supplierKey, supplierKey.utf8.count >= 3, !block.names.isEmpty {
            let named = block.names.contains { part in
                let key = SupplierNames.core(layout.text(part.tokens))
                return key == supplierKey
                    || (key.utf8.count >= 4 && (key.contains(supplierKey) || supplierKey.contains(key)))
            }
            score += named ? 2.4 : -0.8
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

/// How well an address fits the customer.
enum CustomerAddress {
    static func score(
        _ block: AddressBlock, _ page: PageFacts, _ all: [AddressBlock], _ supplierKey: String?
    ) -> Double {
        let layout = page.context.layout
        let y = block.box.midY / max(layout.size.height, 1)
        var score = -0.8 - 0.6 * Double(min(page.page, 3))
        let isBilled = block.roles.intersects([LabelSet(.customer), LabelSet(.billTo)])
        if isBilled { score += 3.2 }
        if block.roles.contains(.shipTo), !isBilled { score -= 0.6 }
        if block.roles.contains(.supplier), !block.roles.contains(.customer) { score -= 3 }
        if y > 0.08 && y < 0.45 { score += 1.2 }
        if y > 0.75 { score -= 1.8 }
        if block.isOneLine { score -= 1.8 }
        if block.names.isEmpty { score -= 0.8 }
        if PartyProximity.hasCompanyDetails(near: block, page) { score -= isBilled ? 0.3 : 1.0 }
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
            let aligned =
                abs(label.box.minX - block.addressBox.minX) < 2 * height
                || label.box.horizontalOverlap(block.addressBox) > 0.3
            return (below > -height && below < 5 * height && aligned) || (block.isOneLine && beside)
        }
    }
}
