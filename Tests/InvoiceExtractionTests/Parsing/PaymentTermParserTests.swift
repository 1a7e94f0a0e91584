import InvoiceModel
import Testing

@testable import InvoiceExtraction

@Suite("Payment terms")
struct PaymentTermParserTests {
    @Test(
        "Days in all languages",
        arguments: [
            ("Net 30", 30), ("Net 30 days", 30), ("30 days net", 30), ("due within 14 days", 14), ("N/30", 30),
            ("Payment terms: 30 days", 30), ("Payable within 2 weeks", 14), ("30 Tage netto", 30), ("30-day terms", 30),
            ("zahlbar innerhalb von 14 Tagen", 14), ("Zahlbar bis 14 Tage nach Erhalt der Rechnung", 14),
            ("45 jours net", 45), ("Paiement à 30 jours", 30), ("30 días fecha factura", 30),
            ("30 gg data fattura", 30),
            ("binnen 14 dagen", 14), ("30 dagen netto", 30), ("a 30 dias", 30), ("14 dni", 14), ("30 net", 30),
            ("termin płatności 14 dni", 14), ("splatnost 14 dnů", 14), ("30 dagar netto", 30), ("netto 8 dage", 8),
            ("14 dager", 14), ("30 days from invoice date", 30), ("innerhalb von 14 Tagen", 14), ("14 pv netto", 14),
            ("30 de zile", 30), ("8 napon belül", 8), ("30 gün", 30),
            ("Forfald: 14 dage", 14), ("maksuehto 14 pv", 14), ("Vade 30 gün", 30), ("NETTO 30 TAGE.", 30),
            ("Lieferung in 5 Tagen, zahlbar in 10 Tagen", 10),
        ])
    func days(text: String, days: Int) throws {
        let term = try #require(PaymentTermParser.parse(text))
        #expect(term.days == days)
        #expect(!term.endOfMonth && !term.immediate && term.discount == nil)
    }

    @Test(
        "At once, in all languages",
        arguments: [
            "Upon receipt", "Due on receipt", "payable immediately", "sofort fällig ohne Abzug", "zahlbar sofort",
            "à réception", "Paiement à réception de facture", "a la vista", "contado", "rimessa diretta",
            "pronto pagamento", "R.D. rimessa diretta", "Betaling: kontant", "Splatnost: ihned", "netto kontant",
            "Payment terms: immediate", "Terms: due upon receipt", "azonnal fizetendő", "à vista", "omgående betalning",
        ])
    func immediate(text: String) throws {
        let term = try #require(PaymentTermParser.parse(text))
        #expect(term.immediate && term.days == nil)
    }

    @Test(
        "End of month",
        arguments: [
            ("30 jours fin de mois", 30), ("30 days EOM", 30), ("30 gg d.f.f.m.", 30), ("60 gg F.M.", 60),
            ("30 Tage zum Monatsende", 30), ("30 gg fine mese", 30), ("Zahlbar zum Monatsende", nil),
            ("30 días fin de mes", 30), ("Net 30 EOM", 30), ("fin de mois", nil),
        ] as [(String, Int?)])
    func endOfMonth(text: String, days: Int?) throws {
        let term = try #require(PaymentTermParser.parse(text))
        #expect(term.endOfMonth && term.days == days)
    }

    @Test(
        "Discounts for early payment",
        arguments: [
            ("2% Skonto bei Zahlung innerhalb 10 Tagen, 30 Tage netto", "2.00", 10, 30),
            ("Zahlbar innerhalb 10 Tagen mit 2 % Skonto, 30 Tage netto", "2.00", 10, 30),
            ("2/10 net 30", "2.00", 10, 30), ("2% 10 net 30", "2.00", 10, 30), ("2/10, net 30", "2.00", 10, 30),
            ("10 Tage 2,5 % Skonto", "2.50", 10, nil), ("escompte 1,5 % à 8 jours, 30 jours net", "1.50", 8, 30),
            ("3% discount if paid within 7 days, net 30 days", "3.00", 7, 30),
        ] as [(String, String, Int, Int?)])
    func discount(text: String, percent: String, within: Int, days: Int?) throws {
        let term = try #require(PaymentTermParser.parse(text))
        #expect(term.discount?.percent.description == percent)
        #expect(term.discount?.days == within)
        #expect(term.days == days)
    }

    @Test(
        "Other lines",
        arguments: [
            "", "Invoice 2024-001", "Delivery within 14 days", "Lieferzeit 14 Tage", "14 days free trial",
            "Total net 30", "Net 100.00", "netto 100 EUR", "Net total 250", "Garantie 30 jours",
            "sofort lieferbar ab Lager",
            "Please inspect the goods upon receipt", "VAT 19 %", "3 Tage Beratung vor Ort", "10 Std.", "30",
            "Ab 30 Tagen Verzug 5 % Zinsen", "Invoice for 30 days of hosting", "Payment by direct debit", "FM 98",
        ])
    func others(text: String) {
        #expect(PaymentTermParser.parse(text) == nil)
    }

    @Test("The words of the term are kept as printed")
    func raw() {
        #expect(PaymentTermParser.parse("Ref. 12 – Zahlbar in 14 Tagen – Danke")?.raw == "Zahlbar in 14 Tagen")
        #expect(PaymentTermParser.parse("• Net 30.")?.raw == "Net 30")
    }

    @Test("Due dates")
    func dueDate() throws {
        let date = try #require(CalendarDate(iso: "2024-01-20"))
        func due(_ text: String) -> String? {
            PaymentTermParser.parse(text).flatMap { PaymentTermParser.dueDate(from: date, term: $0) }?.description
        }
        #expect(due("Net 30") == "2024-02-19")
        #expect(due("30 jours fin de mois") == "2024-02-29")
        #expect(due("zahlbar sofort") == "2024-01-20")
        #expect(due("fin de mois") == "2024-01-31")
        #expect(due("10 Tage 2 % Skonto") == nil)
    }
}
