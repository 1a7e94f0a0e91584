import DocumentModel
import PDFReading
import Testing

@Suite struct TextLayerVerdictTests {
    static let size = PageSize(width: 595, height: 842)

    private func verdict(_ text: String, _ graphics: PageGraphics = PageGraphics(), unmapped: Double = 0)
        -> TextLayerVerdict
    {
        let words = text.split(separator: " ").enumerated().map { index, text in
            Word(text: String(text), box: Self.place(index))
        }
        var page = PageText(index: 0, size: Self.size, words: words)
        page.unmappedShare = unmapped
        return TextLayerVerdict(page, graphics)
    }

    /// Words stand in rows of eight from 100 points below the top.
    private static func place(_ index: Int) -> Box {
        let (x, y) = (50 + 60 * Double(index % 8), 100 + 14 * Double(index / 8))
        return Box(minX: x, minY: y, maxX: x + 50, maxY: y + 10)
    }

    private static func picture(_ box: [Double], dotsPerInch: Double = 150) -> PagePicture {
        let box = Box(minX: box[0], minY: box[1], maxX: box[2], maxY: box[3])
        return PagePicture(box: box, pixelWidth: 100, pixelHeight: 100, dotsPerInch: dotsPerInch)
    }

    @Test(
        "The kinds of pages, as files",
        arguments: [
            ("scan", TextLayerVerdict.none), ("scan-in-strips", .none), ("outlines", .none),
            ("scan-hidden-text", .hidden), ("scan-wrong-text", .hidden), ("scan-over-text", .hidden),
            ("shifted-map", .distrusted(.unlikelyLetters)),
        ])
    func fixtures(name: String, expected: TextLayerVerdict) throws {
        let content = try ScanFixtures.content(name)
        #expect(TextLayerVerdict(content.text, content.graphics) == expected)
    }

    @Test(
        "The areas beside a good text layer, as files",
        arguments: [
            ("stamped", [[50, 48, 250, 78], [420, 420, 530, 470]]),
            ("letterhead", [[0, 0, 595, 95], [0, 402, 595, 842]]),
        ] as [(String, [[Double]])])
    func areas(name: String, expected: [[Double]]) throws {
        let content = try ScanFixtures.content(name)
        guard case .mixed(let areas) = TextLayerVerdict(content.text, content.graphics) else {
            Issue.record("not mixed")
            return
        }
        for box in expected {
            let found = areas.contains { area in
                zip([area.minX, area.minY, area.maxX, area.maxY], box).allSatisfy { abs($0 - $1) < 3 }
            }
            #expect(found, "\(box) in \(areas)")
        }
    }

    static let sentence = """
        Invoice number date delivery address customer order payment within fourteen days bank account reference amount \
        total description quantity unit price discount shipping thank you for your business with our company please \
        quote this reference when making payment
        """

    static let wordings: [(String, TextLayerVerdict)] = [
        (sentence, .trusted),
        (shifted(sentence, by: 1), .distrusted(.unlikelyLetters)),
        (shifted(sentence, by: -3), .distrusted(.unlikelyLetters)),
        (shifted(sentence, by: -29), .distrusted(.unlikelyLetters)),
        (shifted(sentence, by: 0x1D0), .distrusted(.strayCharacters)),
        (String(repeating: "\u{25A1}\u{25A1}\u{25A1} ", count: 30), .distrusted(.monotonous)),
        // Codes, figures and units prove nothing, nor do a few odd words, nor other scripts.
        ("DE89370400440532013000 XK-77-QZ PZN 0815 RF18 EUR STK KGM PCE DXF MTR HUR XPP LTR ZKQ", .trusted),
        (String(repeating: "EUR STK KGM PCE DXF MTR HUR ", count: 20), .trusted),
        ("1.234,50 17 0,00 2024-03-11 19% 12 7 200 31 5 99 4,10 8 1 3 6 11 28 45 30 62,5 71,0", .trusted),
        ("Счёт фактура продавец покупатель наименование товара количество цена сумма всего к оплате", .trusted),
        ("Τιμολόγιο πωλητής αγοραστής περιγραφή ποσότητα τιμή σύνολο πληρωμή τράπεζα λογαριασμός", .trusted),
        // Languages with few or with many vowels, and with accents.
        (
            "Faktura daňový doklad dodavatel odběratel datum vystavení splatnosti položka množství částka celkem "
                + "způsob úhrady převodem číslo účtu konstantní symbol základ daně vytiskl strana", .trusted
        ),
        (
            "Lasku laskun päiväys eräpäivä toimitusosoite asiakasnumero viitenumero maksuehto yhteensä "
                + "arvonlisävero tilinumero tuote määrä yksikköhinta saaja maksaja", .trusted
        ),
    ]

    @Test(
        "What the letters of a page tell",
        arguments: wordings)
    func letters(text: String, expected: TextLayerVerdict) {
        #expect(verdict(text) == expected)
    }

    private static func shifted(_ text: String, by distance: Int) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            scalar == " " ? scalar : Unicode.Scalar(UInt32(Int(scalar.value) + distance)) ?? scalar
        }
        return String(String.UnicodeScalarView(scalars))
    }

    @Test(
        "Characters without a Unicode value",
        arguments: [
            (0.0, TextLayerVerdict.trusted), (0.15, .trusted), (0.3, .distrusted(.unmappedCharacters)),
            (0.9, .distrusted(.unmappedCharacters)),
        ])
    func unmapped(share: Double, expected: TextLayerVerdict) {
        #expect(verdict(Self.sentence, unmapped: share) == expected)
    }

    private static func column(_ count: Int, _ box: [Double], step: Double) -> [[Double]] {
        (0..<count).map { index in
            let offset = step * Double(index)
            return [box[0], box[1] + offset, box[2], box[3] + offset]
        }
    }

    static let layouts: [([[Double]], [[Double]])] = [
        // Pictures, expected areas.
        ([[50, 20, 250, 60]], [[50, 20, 250, 60]]),
        // Thin, tiny, and below words.
        ([[50, 20, 550, 26], [50, 30, 60, 45], [40, 95, 540, 190]], []),
        // Overlapping ones are read once; strips are one picture.
        ([[50, 20, 150, 60], [100, 40, 200, 80]], [[50, 20, 200, 80]]),
        (column(20, [300, 300, 500, 305], step: 5), [[300, 300, 500, 400]]),
        // Repeated ones are bullets or thumbnails.
        (column(6, [50, 300, 90, 320], step: 40), []),
        // Letter paper: the bands above and below the words.
        ([[0, 0, 595, 842]], [[0, 166, 595, 842], [0, 0, 595, 100]]),
    ]

    @Test(
        "Which pictures are worth reading beside a good text layer",
        arguments: layouts)
    func pictures(boxes: [[Double]], expected: [[Double]]) {
        let graphics = PageGraphics(pictures: boxes.map { Self.picture($0) })
        let areas = expected.map { Box(minX: $0[0], minY: $0[1], maxX: $0[2], maxY: $0[3]) }
        #expect(verdict(Self.sentence, graphics) == (areas.isEmpty ? .trusted : .mixed(areas: areas)))
    }

    @Test("A picture too coarse for letters is not read")
    func coarse() {
        let graphics = PageGraphics(pictures: [Self.picture([50, 20, 250, 60], dotsPerInch: 30)])
        #expect(verdict(Self.sentence, graphics) == .trusted)
    }

    @Test("However many pictures there are, few are read, and not two in one place")
    func many() {
        let boxes = (0..<500).map { index -> [Double] in
            let (x, y) = (Double(index % 20) * 29, 300 + Double(index / 20) * 20)
            return [x, y, x + 25 + 0.007 * Double(index), y + 10 + 0.011 * Double(index)]
        }
        guard
            case .mixed(let areas) = verdict(Self.sentence, PageGraphics(pictures: boxes.map { Self.picture($0) }))
        else {
            Issue.record("not mixed")
            return
        }
        #expect(areas.count <= 12)
        for (index, area) in areas.enumerated() {
            #expect(areas[(index + 1)...].allSatisfy { !$0.intersects(area) })
        }
    }

    @Test("A scan with a few typed words on it is read whole", arguments: [(5, true), (20, true), (40, false)])
    func stampedScan(words: Int, isWhole: Bool) {
        let scan = [0.0, 0, 595, 842]
        let text = Array(repeating: "received", count: words).joined(separator: " ")
        let isMixed =
            verdict(text, PageGraphics(pictures: [Self.picture(scan)]))
            == .mixed(areas: [Box(minX: 0, minY: 0, maxX: 595, maxY: 842)])
        #expect(isMixed == isWhole)
    }

    @Test("Drawn letters beside a good text layer are read")
    func outlines() {
        let box = Box(minX: 50, minY: 20, maxX: 250, maxY: 60)
        let graphics = PageGraphics(outlines: [OutlineArea(box: box, shapeCount: 30)])
        #expect(verdict(Self.sentence, graphics) == .mixed(areas: [box]))
    }

    @Test(
        "Hidden words",
        arguments: [
            // How many hidden and how many visible words, whether there is a picture below them.
            (20, 0, true, .hidden), (20, 3, true, .hidden), (2, 0, true, .none), (20, 0, false, .none),
            (2, 10, false, .trusted), (0, 0, true, .none),
        ] as [(Int, Int, Bool, TextLayerVerdict)])
    func hidden(hidden: Int, visible: Int, hasPicture: Bool, expected: TextLayerVerdict) {
        let words = (0..<(hidden + visible)).map { index in
            Word(text: "word", box: Self.place(index), isVisible: index >= hidden)
        }
        let page = PageText(index: 0, size: Self.size, words: words)
        let pictures = hasPicture ? [Self.picture([0, 0, 595, 842])] : []
        #expect(TextLayerVerdict(page, PageGraphics(pictures: pictures)) == expected)
    }
}
