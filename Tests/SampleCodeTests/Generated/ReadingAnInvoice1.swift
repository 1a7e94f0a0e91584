// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/ReadingAnInvoice.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func readingAnInvoice1(client: InvoiceClient) async throws {
    let document = try InputSource(path: "invoice.pdf")
    let result = try await client.parse(InvoiceV4.self, document)
    do {
        let invoice = result.prediction
        print(invoice.documentType.value ?? "", invoice.invoiceNumber.value ?? "", invoice.poNumber.value ?? "")
        print(invoice.supplierName.value ?? "", invoice.supplierAddress.city ?? "", invoice.supplierEmail.value ?? "")
        print(invoice.customerName.value ?? "", invoice.customerID.value ?? "")
        for number in invoice.supplierCompanyRegistrations { print(number.type, number.value ?? "") }
        for account in invoice.supplierPaymentDetails { print(account.iban ?? "", account.swift ?? "") }

        for page in result.pages {
            print("page", page.id, page.prediction.totalAmount.value ?? 0)
        }
        do {
            print(result.document.id, result.document.name, result.document.pageCount)
            print(result.document.inference.product.version, result.document.inference.processingTime)
            do {
                let options = PredictOptions(includesWords: true, includesFullText: true, includesCropper: true)
                let everything = try await client.parse(InvoiceV4.self, document, options: options)
                for page in everything.document.ocr?.reading?.pages ?? [] {
                    print(page.words.map(\.text))
                }
                for page in everything.pages {
                    print(page.extras?.fullText?.content ?? "", page.extras?.cropper?.cropping.count ?? 0)
                }
                do {
                    print(result.rawResponse.statusCode ?? 0, result.rawResponse.text)
                    do {
                        let watched = PredictOptions(onProgress: { progress in print("\(Int(progress.fraction * 100)) %") })
                        let large = try await client.parse(InvoiceV4.self, try InputSource(path: "large.pdf"), options: watched)
                        print(large.document.pageCount)
                        _ = watched
                        _ = large
                    }
                }
                _ = options
                _ = everything
            }
        }
        _ = invoice
    }
    _ = document
    _ = result
}
