// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/ComingFromPython.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func comingFromPython1() async throws {
    let client = try InvoiceClient(apiKey: "invoice-api-key")
    let result = try await client.parse(InvoiceV3.self, InputSource(path: "/path/to/file"))

    let invoice = result.prediction
    let invoices = result.pages.map(\.prediction)
    let httpResponse = result.rawResponse.text

    print(invoice.customer.value ?? "", invoice.customerAddress.value ?? "")
    for number in invoice.customerCompanyRegistration { print(number.type, number.value ?? "") }
    print(invoice.date.value ?? "", invoice.date.dateValue ?? Date(), invoice.dueDate.value ?? "")
    print(invoice.locale.language ?? "", invoice.locale.currency ?? "")
    for detail in invoice.paymentDetails {
        print(detail.iban ?? "", detail.swift ?? "", detail.routingNumber ?? "", detail.accountNumber ?? "")
    }
    for number in invoice.companyRegistration { print(number.type, number.value ?? "") }
    print(invoice.supplier.value ?? "", invoice.supplierAddress.value ?? "")
    for tax in invoice.taxes { print(tax.value ?? 0, tax.code ?? "", tax.rate ?? 0) }
    print(invoice.totalIncl.value ?? 0, invoice.totalExcl.value ?? 0)
    print(invoice.totals.totalTax.value ?? 0)
    do {
        let cut = PredictOptions(pageOptions: .automatic(.firstAndLastTwo))
        let short = try await client.parse(InvoiceV3.self, InputSource(path: "/path/to/file"), options: cut)
        _ = cut
        _ = short
    }
    _ = client
    _ = result
    _ = invoice
    _ = invoices
    _ = httpResponse
}
