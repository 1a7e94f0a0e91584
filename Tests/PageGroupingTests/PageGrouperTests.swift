import InvoiceModel
import Testing

@testable import PageGrouping

@Suite("Pages become groups")
struct PageGrouperTests {
    private typealias Page = PageFixture

    private func groups(_ pages: [PageProfile]) -> [[Int]] { PageGrouper.group(pages).groups.map(\.pageIndexes) }

    @Test("Neighbouring invoices of one supplier that differ by their number are two")
    func sameSupplier() {
        var one = Page.first(number: "L1513", total: 100)
        one.supplier.values = ["IBAN": ["de1"]]
        one.opening = ["acmeltd", "highstreet", "invoice", "billto", "date"]
        var two = one
        two.number = Likely(CodeKey.key("L1514"), 0.95)
        two.codes = [CodeKey.key("L1514")]
        two.total = Likely(Amount(200), 0.95)
        #expect(groups([one, two, one]) == [[0], [1], [2]])
    }

    @Test("Pages without a head go with the page before them")
    func furtherPages() {
        let pages = [
            Page.first(number: "1001", total: nil), Page.further(total: 100), Page.first(number: "1002", total: nil),
            Page.further(), Page.further(total: 300),
        ]
        #expect(groups(pages) == [[0, 1], [2, 3, 4]])
    }

    @Test("Page numbers decide where nothing else does")
    func numbering() {
        let pages = [(1, 3), (2, 3), (3, 3), (1, 1), (1, 2), (2, 2)].map {
            Page.further(mark: PageMark(number: $0.0, total: $0.1), total: $0.0 == $0.1 ? $0.1 : nil)
        }
        #expect(groups(pages) == [[0, 1, 2], [3], [4, 5]])
    }

    @Test("A running letterhead with the same number on every page is one invoice")
    func runningLetterhead() {
        #expect(groups([Page.first(total: nil), Page.first(total: nil), Page.first()]) == [[0, 1, 2]])
    }

    @Test("Attachments go with the invoice before them, and the invoice after them is another")
    func attachments() {
        var note = Page.first(number: "88217", total: nil)
        note.isAttachment = true
        var terms = Page.further()
        terms.isAttachment = true
        let pages = [Page.first(number: "1001"), note, terms, Page.first(number: "1002", total: 200), terms]
        #expect(groups(pages) == [[0, 1, 2], [3, 4]])
    }

    @Test("Blank pages go with the page before them, those at the start with the first invoice")
    func blanks() {
        let pages = [
            Page.blank, Page.first(number: "1001"), Page.blank, Page.first(number: "1002", total: 7), Page.blank,
            Page.blank,
        ]
        #expect(groups(pages) == [[0, 1, 2], [3, 4, 5]])
    }

    @Test("A cover sheet goes with the invoice after it")
    func cover() {
        var sheet = Page.further()
        sheet.language = "en"
        let pages = [sheet, Page.first(number: "1001", total: nil), Page.further(total: 100)]
        #expect(groups(pages) == [[0, 1, 2]])
    }

    @Test("One page is one group for certain, and so is a file of blank ones", arguments: 1...3)
    func onlyBlank(count: Int) {
        let expected = [PageGroup(pageIndexes: Array(0..<count), confidence: 1)]
        #expect(PageGrouper.group(Array(repeating: Page.blank, count: count)).groups == expected)
        #expect(PageGrouper.group([Page.first()]).groups == [PageGroup(pageIndexes: [0], confidence: 1)])
    }

    @Test("Every page is in one group, in order, whatever the pages are", arguments: [1, 2, 3, 4, 5] as [UInt64])
    func everyPageOnce(seed: UInt64) {
        var state = seed
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let pages = (0..<40).map { _ in
            switch next(4) {
            case 0: Page.blank
            case 1: Page.further(mark: PageMark(number: 1 + next(3), total: 3))
            case 2: Page.first(number: "100\(next(5))0", total: next(3))
            default: Page.further(total: next(2))
            }
        }
        let document = PageGrouper.group(pages)
        #expect(document.pageCount == 40)
        #expect(document.groups.flatMap(\.pageIndexes) == Array(0..<40))
        #expect(document.groups.allSatisfy { (0...1).contains($0.confidence) })
    }

    @Test("No cue speaks against its sense: weights have the signs that the cues' names promise")
    func signs() {
        let joining: Set<PairCue> = [
            .markFollows, .markWaits, .markLater, .sameNumber, .noNumber, .sameDate, .totalToCome, .carriedSum,
            .likeMargins, .goodsGoOn, .noHead, .attachment,
        ]
        for cue in PairCue.allCases {
            let weight = GroupingWeights.standard[cue]
            #expect(joining.contains(cue) ? weight > 0 : weight < 0, "\(cue)")
        }
        for cue in GroupCue.allCases { #expect(GroupingWeights.standard[cue] < 0, "\(cue)") }
    }
}
