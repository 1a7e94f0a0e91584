// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/DatesAmountsAndCurrencies.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func datesAmountsAndCurrencies1(invoice: InvoiceV4) async throws {
    let net = invoice.totalNet.value ?? 0
    let tax = invoice.totalTax.value ?? 0
    if let total = invoice.totalAmount.value, net + tax != total {
        print("the page says \(total), the parts make \(net + tax)")
    }
    do {
        if let currency = invoice.locale.currency, let total = invoice.totalAmount.value {
            print(total.formatted(.currency(code: currency)))
        }
        print(invoice.locale.language ?? "", invoice.locale.country ?? "")
        if invoice.locale.currencyCode == .cad { print("Canadian dollars") }
        do {
            if let due = invoice.dueDate.dateValue, due < Date() {
                print("late")
            }
            if let day = invoice.date.dateComponents {
                print(day.year ?? 0, day.month ?? 0, day.day ?? 0)
            }
            do {
                print(invoice.dueDate.value ?? "", invoice.dueDate.isComputed ? "by the payment term" : "as printed")
            }
        }
    }
    _ = net
    _ = tax
}
