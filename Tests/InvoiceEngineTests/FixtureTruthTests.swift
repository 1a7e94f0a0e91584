import Testing

/// The truth itself; needs no PDFium.
@Suite("Fixture truth")
struct FixtureTruthTests {
    @Test("There are fixtures of many countries")
    func breadth() throws {
        let truths = try FixtureFolder.identifiers.map(FixtureTruth.load)
        #expect(truths.count >= 24)
        #expect(Set(truths.map(\.locale.language)).count >= 8)
    }

    @Test("Every printed value has its words inside the page", arguments: FixtureFolder.identifiers)
    func words(id: String) throws {
        let truth = try FixtureTruth.load(id)
        #expect(truth.id == id)
        let printed = [
            ("invoice_number", truth.invoiceNumber), ("date", truth.date), ("due_date", truth.dueDate),
            ("supplier_name", truth.supplier.name), ("customer_name", truth.customer.name),
            ("total_amount", truth.totalIncl.map { "\($0)" }), ("total_net", truth.totalExcl.map { "\($0)" }),
        ]
        for (field, value) in printed where value != nil { #expect(truth.words[field] != nil, "\(field)") }
        for word in truth.words.values.joined().joined() {
            #expect(word.box.count == 4 && word.box.allSatisfy { (0...1).contains($0) }, "\(word.text)")
            #expect((0..<truth.pages).contains(word.page), "\(word.text)")
        }
    }
}
