import DocumentModel
import PDFReading
import Testing

@Suite struct TextLayerWordTests {
    private func words(_ pdf: TestPDF) throws -> [String] {
        try TestLibrary.open(pdf.bytes).pageText(at: 0).words.map(\.text)
    }

    @Test(
        "Words are divided by blanks and by wide gaps, and joined across kerning",
        arguments: [
            ("[(Invoice no)] TJ", ["Invoice", "no"]),
            // Numbers in TJ move left by thousandths of the font size.
            ("[(In) 20 (voi) -30 (ce)] TJ", ["Invoice"]),
            ("[(A) 80 (V) 80 (A) 74 (T) 110 (o)] TJ", ["AVATo"]),
            ("[(Total) -300 (due)] TJ", ["Total", "due"]),
            ("[(1) -5000 (2) -5000 (3)] TJ", ["1", "2", "3"]),
            ("(Inv) Tj (oice) Tj", ["Invoice"]),
            ("(Net) Tj 60 0 Td (Gross) Tj", ["Net", "Gross"]),
            ("(12) Tj 5 Ts (99) Tj", ["12", "99"]),
            // WinAnsi 0xA0 is a no-break blank.
            (#"(1\240234,56)"# + " Tj", ["1", "234,56"]),
            // WinAnsi 0xAD is a soft hyphen, drawn as a hyphen.
            (#"(2024\25501\25531)"# + " Tj", ["2024-01-31"]),
            (#"(\200 5 \337 \311)"# + " Tj", ["€", "5", "ß", "É"]),
        ])
    func division(operators: String, expected: [String]) throws {
        #expect(try words(TestPDF("BT /F1 10 Tf 72 700 Td \(operators) ET")) == expected)
    }

    @Test(
        "Letter spacing does not divide a word",
        arguments: [
            ("4 Tc (INVOICE) Tj", ["INVOICE"]),
            ("4 Tc (INVOICE NO) Tj", ["INVOICE", "NO"]),
            ("1.5 Tc (Invoice) Tj", ["Invoice"]),
            ("(I N V O I C E) Tj", ["INVOICE"]),
            ("(R E C H N U N G   N R) Tj", ["RECHNUNG", "NR"]),
            ("(1 x 2 = 2) Tj", ["1", "x", "2", "=", "2"]),
            ("(1 2 3 4 5 6) Tj", ["1", "2", "3", "4", "5", "6"]),
            ("[(A) -2000 (B) -2000 (C) -2000 (D)] TJ", ["A", "B", "C", "D"]),
        ])
    func letterSpacing(operators: String, expected: [String]) throws {
        #expect(try words(TestPDF("BT /F1 10 Tf 72 700 Td \(operators) ET")) == expected)
    }

    @Test("Character maps: ligatures come apart, marks compose, surrogate pairs join, invisible characters vanish")
    func characterMaps() throws {
        let map = [
            "<41> <FB01>", "<42> <00660069>", "<43> <0065>", "<44> <0301>", "<45> <D83DDE00>", "<46> <200B>",
            "<47> <006E>", "<48> <FB04>",
        ]
        let pdf = TestPDF("BT /F3 10 Tf 72 700 Td (AG BG CD E GFG H) Tj ET", toUnicode: map)
        #expect(try words(pdf) == ["fin", "fin", "é", "😀", "nn", "ffl"])
        let accented = try words(pdf)[2]
        #expect(accented.unicodeScalars.count == 1)
    }

    @Test("Text drawn twice for bold is one bold word")
    func fakeBold() throws {
        let content = TestPDF.line("Total", x: 72, y: 700) + TestPDF.line("Total", x: 72.3, y: 700)
        let page = try TestLibrary.open(TestPDF(content).bytes).pageText(at: 0)
        #expect(page.words.map(\.text) == ["Total"])
    }

    @Test("Equal words in different places stay")
    func equalWords() throws {
        let content = TestPDF.line("0,00", x: 72, y: 700) + TestPDF.line("0,00", x: 72, y: 688)
        #expect(try words(TestPDF(content)) == ["0,00", "0,00"])
    }

    @Test("Text keeps the order of the source")
    func order() throws {
        let content = TestPDF.line("second", x: 72, y: 600) + TestPDF.line("first", x: 72, y: 700)
        #expect(try words(TestPDF(content)) == ["second", "first"])
    }

    @Test("Characters without a Unicode value are counted, and a page full of them has no source")
    func unmapped() throws {
        let map = (0x41...0x45).map { "<\(String($0, radix: 16))> <E0\(String($0, radix: 16))>" }
        let page = try TestLibrary.open(
            TestPDF("BT /F3 10 Tf 72 700 Td (ABCDE) Tj ET", toUnicode: map).bytes
        ).pageText(at: 0)
        #expect(page.unmappedShare == 1)
        #expect(page.source == .none)
    }

    @Test("An empty page has no words and no source")
    func emptyPage() throws {
        let page = try TestLibrary.open(TestPDF(emptyPages: 1).bytes).pageText(at: 0)
        #expect(page == PageText(index: 0, size: PageSize(width: 100, height: 100), words: [], source: .none))
    }

    @Test("What is typed into a form field is part of the text")
    func formField() throws {
        var pdf = TestPDF(TestPDF.line("Number:", x: 72, y: 700), page: "/Annots [10 0 R]")
        pdf.objects[0] = "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [10 0 R] >> >>"
        pdf.objects.append(
            """
            << /Type /Annot /Subtype /Widget /FT /Tx /T (n) /V (4711) /F 4 /Rect [120 695 220 715] \
            /AP << /N 11 0 R >> >>
            """)
        pdf.objects.append(
            TestPDF.stream(
                "BT /F1 10 Tf 2 5 Td (4711) Tj ET",
                extra: "/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 5 0 R >> >>"))
        #expect(try words(pdf) == ["Number:", "4711"])
    }
}
