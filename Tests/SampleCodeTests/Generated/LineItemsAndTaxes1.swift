// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/LineItemsAndTaxes.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func lineItemsAndTaxes1(invoice: InvoiceV4) async throws {
    for item in invoice.lineItems {
        let quantity = item.quantity.map { "\($0) \(item.unitMeasure ?? "")" } ?? ""
        print(item.productCode ?? "", item.description ?? "", quantity, item.unitPrice ?? 0, item.totalAmount ?? 0)
    }
    let sum = invoice.lineItems.compactMap(\.totalAmount).reduce(0, +)
    print(sum, invoice.totalNet.value ?? 0)
    do {
        for item in invoice.lineItems where item.confidence < 0.5 {
            print("look at page \(item.page ?? 0):", item.polygon.points.count, "corners")
        }
        do {
            for tax in invoice.taxes {
                print(tax.code ?? "tax", tax.rate ?? 0, "% of", tax.base ?? 0, "is", tax.value ?? 0)
            }
        }
    }
    _ = sum
}
