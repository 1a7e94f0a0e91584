import InvoiceProjection
import InvoiceWire
import Testing

@Suite(
    "Our answers have the keys of the published ones",
    .enabled(if: SharedSamples.arePresent, Comment(rawValue: SharedSamples.absence)))
struct ProjectedShapeTests {
    private func projectedPaths(_ version: InvoiceVersion) throws -> Set<String> {
        let bytes = try InvoiceResponse(.full, version: version, context: .fixture(version)).jsonBytes()
        return try JSONValue(bytes: bytes).removing("document.crossfoot").keyPaths
    }

    private func samplePaths(_ path: String, without unknown: [String] = []) throws -> Set<String> {
        unknown.reduce(try SharedSamples.json(path)) { $0.removing($1) }.keyPaths
    }

    /// What came after the seed's time, and the members of lists that are empty in it.
    @Test("Version 2")
    func version2() throws {
        let ours = try projectedPaths(.v2)
        let seed = try samplePaths("seeds/seed_invoices_v2.json")
        #expect(seed.subtracting(ours) == [])
        let later = ["extras", "is_rotation_applied", "pages.extras", "pages.orientation", "pages.orientation.value"]
        let registration = ["confidence", "polygon", "type", "value"]
        let payment = ["account_number", "confidence", "iban", "polygon", "routing_number", "swift"]
        let members =
            registration.map { "company_registration.\($0)" } + payment.map { "payment_details.\($0)" } + ["taxes.code"]
        let expected =
            later + members.flatMap { ["prediction.\($0)", "pages.prediction.\($0)"] }
            + ["prediction.company_registration.page_id", "prediction.payment_details.page_id"]
        #expect(ours.subtracting(seed) == Set(expected.map { "document.inference.\($0)" }))
    }

    @Test("Version 3")
    func version3() throws {
        let ours = try projectedPaths(.v3)
        let client = ["document_type", "input_type", "filename", "filepath", "file_extension"]
        let seed = try samplePaths("seeds/seed_invoices_v3.json", without: client)
        #expect(seed.subtracting(ours) == [])
        let later = ["is_rotation_applied", "pages.orientation", "pages.orientation.value"]
        let members =
            ["confidence", "polygon", "type", "value"].map { "customer_company_registration.\($0)" } + ["taxes.code"]
        let expected =
            later + members.flatMap { ["prediction.\($0)", "pages.prediction.\($0)"] }
            + ["prediction.customer_company_registration.page_id"]
        #expect(ours.subtracting(seed) == Set(expected.map { "document.inference.\($0)" }))
        let sample = try samplePaths("v1/products/invoices/response_v3/complete.json")
        #expect(sample.subtracting(ours) == [])
    }

    @Test("Version 4")
    func version4() throws {
        let ours = try projectedPaths(.v4)
        let folder = "v1/products/invoices/response_v4/"
        let complete = try samplePaths(folder + "complete.json", without: ["job"])
        let real = try samplePaths(folder + "default_sample.json", without: ["job"])
        #expect(complete.union(real).subtracting(ours) == [])
        let expected = ["prediction.taxes.code", "pages.prediction.taxes.code"]
        #expect(ours.subtracting(complete.union(real)) == Set(expected.map { "document.inference.\($0)" }))
    }

    @Test("An empty answer of version 4 has the nulls of the published one")
    func emptyVersion4() throws {
        let bytes = try InvoiceResponse(.empty, version: .v4, context: .fixture(.v4)).jsonBytes()
        let ours = try JSONValue(bytes: bytes).removing("document.crossfoot").nullPaths
        let sample = try SharedSamples.json("v1/products/invoices/response_v4/empty.json").nullPaths
        // The service classifies even a blank page, and gives some fields that were not found a page.
        #expect(sample.subtracting(ours) == [])
        let classes = ["category", "document_type", "document_type_extended", "subcategory"].map { "\($0).value" }
        let pages = ["customer_name", "due_date", "supplier_name", "total_amount", "total_net", "total_tax"]
        let expected =
            (classes + ["locale.currency"]).flatMap { ["prediction.\($0)", "pages[0].prediction.\($0)"] }
            + pages.map { "prediction.\($0).page_id" }
        #expect(ours.subtracting(sample) == Set(expected.map { "document.inference.\($0)" }))
    }
}
