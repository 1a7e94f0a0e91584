import Testing

@testable import InvoiceExtraction

@Suite struct LegalFormsTests {
    @Test(arguments: [
        ("Muster GmbH & Co. KG", "Muster"), ("Muster AG", "Muster"), ("Exemple S.A.R.L.", "Exemple"),
        ("Exemple SAS", "Exemple"),
        ("Sample Ltd.", "Sample"), ("Sample, Inc.", "Sample"), ("Sample Pty Ltd", "Sample"),
        ("Ejemplo, S.L.", "Ejemplo"),
        ("Esempio S.p.A.", "Esempio"), ("Esempio S.r.l.", "Esempio"), ("Voorbeeld B.V.", "Voorbeeld"),
        ("Przykład Sp. z o.o.", "Przykład"), ("Příklad s.r.o.", "Příklad"), ("Exempel AB", "Exempel"),
        ("Eksempel A/S", "Eksempel"), ("Eksempel ApS", "Eksempel"), ("Esimerkki Oy", "Esimerkki"),
        ("Példa Kft.", "Példa"),
        ("Örnek A.Ş.", "Örnek"), ("Örnek Ltd. Şti.", "Örnek"), ("Exemplo Lda", "Exemplo"), ("Muster e.K.", "Muster"),
    ])
    func aLegalFormIsFoundAndTakenOff(name: String, bare: String) {
        #expect(LegalForms.contains(name))
        #expect(LegalForms.strip(name) == bare)
    }

    @Test(arguments: ["as agreed", "se och hör", "Unter den Linden 5", "Total", "GmbHaus"])
    func ordinaryWordsAreNoLegalForm(text: String) {
        #expect(!LegalForms.contains(text))
        #expect(LegalForms.strip(text) == text)
    }
}
