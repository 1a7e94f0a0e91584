// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/DatesAmountsAndCurrencies.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func datesAmountsAndCurrencies2(old: InvoiceV3) async throws {
    print(old.dueDate.value ?? "", old.dueDate.raw ?? "")
    print(old.totalIncl.value ?? 0, old.totalExcl.value ?? 0, old.locale.currency ?? "")
    do {
        let totals = old.totals
        print(totals.totalTax.value ?? 0, totals.totalExcl.isReconstructed, totals.taxesMatchTotalIncl)
        _ = totals
    }
}
