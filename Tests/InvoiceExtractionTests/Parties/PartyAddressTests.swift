import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Addresses of parties")
struct PartyAddressTests {
    @Test(
        "a billed party's address is found without a postal code and in any order",
        arguments: [
            (["Mill Lane 4", "Tullamore, Ireland"], "Mill Lane 4 Tullamore, Ireland"),
            (["18 Sugar Lane", "Springfield", "Indiana", "USA"], "18 Sugar Lane Springfield Indiana USA"),
            (["8000 Székesfehérvár", "Öreg utca 33."], "8000 Székesfehérvár Öreg utca 33."),
            (["82 Elm Lane, Columbia,", "39429"], "82 Elm Lane, Columbia 39429"),
            (["Lark Cottage", "Orford", "IP12 2LN"], "Lark Cottage Orford IP12 2LN"),
            (["44 Wolf Creek Pike", "Trotwood, OH 45426"], "44 Wolf Creek Pike Trotwood, OH 45426"),
            (["Lungomare Sud, 5", "47838 Riccione (RN)"], "Lungomare Sud, 5 47838 Riccione (RN)"),
            (["Åvägen 4", "837 52 Åre"], "Åvägen 4 837 52 Åre"),
            (["Somerset Street 42", "08155 New town"], "Somerset Street 42 08155 New town"),
            (["PO Box 318", "Salina, KS 67402"], "PO Box 318 Salina, KS 67402"),
        ])
    func billed(lines: [String], text: String) {
        let invoice = HandMadePage().lines(["Bill To", "Maple Partners"] + lines, x: 50, y: 150).invoice
        #expect(invoice.customerName?.value == "Maple Partners")
        #expect(invoice.customerAddress?.value.text == text)
    }

    @Test(
        "an address on one line is cut into street, town and country, and ends at the next label",
        arguments: [
            ("Kaistraße 40, 24103 Kiel – Tel: 0431 555010", "Kaistraße 40 24103 Kiel"),
            ("7710 Oak Parkway, Columbus, OH 43215 | 614-555-0133", "7710 Oak Parkway Columbus, OH 43215"),
            ("16 rue Basse - 92100 Boulogne - Siret 53084813400017", "16 rue Basse 92100 Boulogne"),
        ])
    func oneLine(line: String, text: String) {
        let invoice = HandMadePage().lines(["Meridian Lighting GmbH", line], x: 50, y: 40).invoice
        #expect(invoice.supplierName?.value == "Meridian Lighting GmbH")
        #expect(invoice.supplierAddress?.value.text == text)
    }

    @Test(
        "the supplier's address gives the country where no number does",
        arguments: [
            (["5 Pier Street", "Muskegon, MI 49440"], "US"), (["64 Laurier Avenue", "Montreal, QC H2T 1E4"], "CA"),
            (["2 Quay Street", "Woodbridge IP12 1BX"], "GB"), (["23 Ring Road", "Jaipur, Rajasthan 302001"], "IN"),
            (["9 Long Street, Jacksonville, 32099"], "US"),
        ])
    func country(lines: [String], country: String) {
        let invoice = HandMadePage().lines(["Lakeview Services"] + lines, x: 50, y: 40).invoice
        #expect(invoice.locale?.value.country == country)
    }
}
