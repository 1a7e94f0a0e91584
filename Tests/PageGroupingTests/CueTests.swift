import DocumentModel
import InvoiceModel
import Testing

@testable import PageGrouping

@Suite("Cues between two pages")
struct CueTests {
    private typealias Page = PageFixture

    static let marks: [(PageMark?, PageMark?, Set<PairCue>)] = [
        (PageMark(number: 1, total: 2), PageMark(number: 2, total: 2), [.markFollows]),
        (PageMark(number: 1), PageMark(number: 2), [.markFollows]),
        (PageMark(number: 2, total: 2), PageMark(number: 1, total: 2), [.markRestarts, .markComplete]),
        (PageMark(number: 1, total: 2), PageMark(number: 2, total: 3), [.markJumps]),
        (PageMark(number: 1, total: 4), PageMark(number: 3, total: 4), [.markJumps]),
        (PageMark(number: 1, total: 2), nil, [.markWaits]),
        (PageMark(number: 2, total: 2), nil, [.markComplete]),
        (nil, PageMark(number: 2), [.markLater]),
        (nil, PageMark(number: 1), [.markRestarts]),
        (PageMark(number: 1), nil, []),
        (nil, nil, []),
    ]

    @Test("Marks that follow, restart, jump, wait or are complete", arguments: marks)
    func numbering(before: PageMark?, after: PageMark?, expected: Set<PairCue>) {
        var evidence = PairEvidence()
        NumberingCue.add(Page.further(mark: before), Page.further(mark: after), to: &evidence)
        #expect(Set(PairCue.allCases.filter { evidence[$0] > 0 }) == expected)
    }

    static let numbers: [(String?, String?, Set<PairCue>)] = [
        ("RE-4711", "RE-4711", [.sameNumber]),
        ("RE-4711", "4711", [.sameNumber]),
        // Recognition takes letters for digits.
        ("INV 10885O", "lNV-1O88S0", [.sameNumber]),
        ("L1513", "L1514", [.otherNumber]),
        ("4711", nil, [.noNumber]),
        (nil, "4711", []),
    ]

    @Test("Invoice numbers that are the same, other or missing", arguments: numbers)
    func number(before: String?, after: String?, expected: Set<PairCue>) {
        var evidence = PairEvidence()
        InvoiceNumberCue.add(Page.first(number: before), Page.first(number: after), to: &evidence)
        #expect(Set(PairCue.allCases.filter { evidence[$0] > 0.05 }) == expected)
    }

    @Test("The number of the page before, anywhere on the next one, is the same number")
    func shownNumber() {
        var evidence = PairEvidence()
        InvoiceNumberCue.add(Page.first(number: "RE-4711"), Page.further(shows: "RE-4711"), to: &evidence)
        #expect(evidence[.sameNumber] > 0.9)
        #expect(evidence[.noNumber] == 0)
    }

    @Test("A page that names the invoice before it but has a number of its own says both")
    func creditNote() {
        var evidence = PairEvidence()
        var credit = Page.first(number: "CN-900")
        credit.codes.insert(CodeKey.key("RE-4711"))
        InvoiceNumberCue.add(Page.first(number: "RE-4711"), credit, to: &evidence)
        #expect(evidence[.sameNumber] > 0.3)
        #expect(evidence[.otherNumber] > 0.3)
    }

    @Test("Suppliers differ by values of one kind, never by values of two kinds")
    func suppliers() {
        func page(_ kind: String, _ value: String) -> PageProfile {
            var page = PageProfile()
            page.supplier.values = [kind: [value]]
            return page
        }
        func other(_ one: PageProfile, _ two: PageProfile) -> Double {
            var evidence = PairEvidence()
            SupplierCue.add(one, two, to: &evidence)
            return evidence[.otherSupplier]
        }
        #expect(other(page("IBAN", "a"), page("IBAN", "b")) == 1)
        #expect(other(page("IBAN", "a"), page("IBAN", "a")) == 0)
        #expect(other(page("IBAN", "a"), page("domain", "b")) == 0)
        var named = PageProfile()
        named.supplier.name = Likely(["acme"], 0.9)
        var renamed = PageProfile()
        renamed.supplier.name = Likely(["bolt"], 0.9)
        #expect(other(named, renamed) > 0.5)
        #expect(other(named, named) == 0)
    }

    @Test("A second total speaks for another invoice, the same total for nothing, a first one for the same invoice")
    func totals() {
        func evidence(_ before: Int?, _ after: Int?) -> PairEvidence {
            var evidence = PairEvidence()
            TotalCue.add(Page.first(total: before), Page.first(total: after), to: &evidence)
            return evidence
        }
        #expect(evidence(100, 200)[.secondTotal] > 0.9)
        #expect(evidence(100, 100)[.secondTotal] == 0)
        #expect(evidence(nil, 100)[.totalToCome] > 0.9)
        #expect(evidence(100, nil) == PairEvidence())
    }

    @Test("A page with title, number and addressee has a head; one with none of them has none")
    func heads() {
        let head = PairEvidence(from: Page.further(), to: Page.first())
        #expect(head[.head] > 0.7)
        #expect(head[.noHead] == 0)
        let none = PairEvidence(from: Page.first(), to: Page.further())
        #expect(none[.head] == 0)
        #expect(none[.noHead] == 1)
        // A letterhead with the same number is the same invoice's.
        #expect(PairEvidence(from: Page.first(), to: Page.first())[.head] < 0.1)
    }

    @Test("Another size, another source, another language")
    func paper() {
        var scan = Page.further()
        scan.isRecognized = true
        scan.size = PageSize(width: 420, height: 595)
        scan.language = "fr"
        let evidence = PairEvidence(from: Page.further(), to: scan)
        #expect(evidence[.otherPaper] == 1)
        #expect(evidence[.otherLanguage] == 1)
        #expect(PairEvidence(from: scan, to: scan)[.otherPaper] == 0)
    }

    @Test("Sums carried over and goods that go on")
    func tables() {
        var before = Page.first(total: nil)
        (before.isCarriedOut, before.itemCount) = (true, 9)
        var after = Page.further()
        (after.isCarriedIn, after.itemCount) = (true, 3)
        let evidence = PairEvidence(from: before, to: after)
        #expect(evidence[.carriedSum] == 1)
        #expect(evidence[.goodsGoOn] == 1)
    }

    @Test("What an attachment says of its own number and mark counts less")
    func attachment() {
        var note = Page.first(number: "88217", mark: PageMark(number: 1))
        let plain = PairEvidence(from: Page.first(), to: note)
        note.isAttachment = true
        let attached = PairEvidence(from: Page.first(), to: note)
        #expect(attached[.attachment] == 1)
        #expect(attached[.otherNumber] < 0.5 * plain[.otherNumber])
        #expect(attached[.markRestarts] < 0.5 * plain[.markRestarts])
    }

    @Test("Dates of issue that are the same or differ")
    func dates() throws {
        func page(_ day: Int) throws -> PageProfile {
            var page = Page.first()
            page.date = Likely(CalendarDate(dayNumber: day), 0.9)
            return page
        }
        #expect(PairEvidence(from: try page(1), to: try page(1))[.sameDate] == 0.9)
        #expect(PairEvidence(from: try page(1), to: try page(2))[.otherDate] == 0.9)
    }

    @Test("Margins that are alike, and pages that open in the same way under another number")
    func likeness() {
        var one = Page.first(number: "1001")
        one.header = ["acmeltd", "highstreet"]
        one.footer = ["vatregno"]
        one.opening = ["acmeltd", "highstreet", "invoice", "billto", "date", "customer"]
        var two = one
        two.number = Likely("1002", 0.95)
        two.codes = ["1002"]
        #expect(PairEvidence(from: one, to: two)[.likeMargins] == 1)
        #expect(PairEvidence(from: one, to: two)[.sameOpening] == 1)
        #expect(PairEvidence(from: one, to: one)[.sameOpening] < 0.1)
    }
}
