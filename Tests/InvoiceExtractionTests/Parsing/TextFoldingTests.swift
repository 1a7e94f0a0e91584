import Testing

@testable import InvoiceExtraction

@Suite("Folded text")
struct TextFoldingTests {
    @Test(
        "Lower case, plain letters, plain punctuation",
        arguments: [
            ("Rechnung", "rechnung"), ("ÉCHÉANCE", "echeance"), ("Größe", "grosse"), ("Łódź", "lodz"), ("Đ", "d"),
            ("smørrebrød", "smorrebrod"), ("Æsop", "aesop"), ("ısı", "isi"), ("İ", "i"), ("ﬁn", "fin"),
            ("10 €", "10 €"), ("a\u{A0}b", "a b"), ("“x”—‘y’", "\"x\"-'y'"), ("e\u{301}te\u{301}", "ete"),
            ("Rech\u{AD}nung", "rechnung"), ("ＡＢ１", "ab1"), ("m²", "m2"), ("ΑΒΓ", "αβγ"), ("Șă", "sa"),
            ("ếỹ", "ey"), ("", ""),
        ])
    func fold(text: String, expected: String) {
        #expect(TextFolding.fold(text) == expected)
    }

    @Test(
        "Keys keep letters, digits and three signs",
        arguments: [
            ("Invoice No.:", "invoiceno"), ("Facture n°", "facturen#"), ("Nº", "n#"), ("№ 5", "n#5"), ("N° 12", "n#12"),
            ("1º piso", "1piso"), ("90°", "90"), ("Total in° x", "totalinx"), ("MwSt. 19 %", "mwst19%"),
            ("A & B #3", "a&b#3"),
            ("Číslo faktury", "cislofaktury"), ("日本", ""),
        ])
    func key(text: String, expected: String) {
        #expect(TextFolding.key(text) == expected)
    }
}
