import Testing

@testable import PageGrouping

@Suite("What a run of pages has")
struct GroupTallyTests {
    private typealias Page = PageFixture

    private func evidence(_ pages: [PageProfile]) -> GroupEvidence {
        var tally = GroupTally()
        for page in pages { tally.add(page) }
        return tally.evidence
    }

    @Test("Numbers and totals beyond the first count, the same ones do not")
    func extras() {
        let pages = [Page.first(number: "1001"), Page.further(), Page.first(number: "1002", total: 300)]
        #expect(evidence(pages)[.extraNumbers] == 0.95)
        #expect(evidence(pages)[.extraTotals] == 0.95)
        #expect(evidence([Page.first(), Page.further(), Page.first()]) == GroupEvidence())
    }

    @Test("A page that shows an earlier number is of that invoice")
    func shownNumber() {
        var page = Page.first(number: "88217")
        page.codes.insert(CodeKey.key("4711001"))
        #expect(evidence([Page.first(number: "4711001"), page])[.extraNumbers] == 0)
    }

    @Test("Pages with neither number nor total are no invoice")
    func noInvoice() {
        #expect(evidence([Page.further(), Page.further()])[.noInvoice] == 1)
        #expect(evidence([Page.further(), Page.further(total: 5)])[.noInvoice] == 0)
    }

    @Test("Marks tell whether the first or the last page is missing")
    func marks() {
        func run(_ numbers: Int...) -> GroupEvidence {
            evidence(numbers.map { Page.further(mark: PageMark(number: $0, total: 3)) })
        }
        #expect(run(1, 2, 3)[.noFirstPage] == 0)
        #expect(run(1, 2, 3)[.noLastPage] == 0)
        #expect(run(2, 3)[.noFirstPage] == 1)
        #expect(run(1, 2)[.noLastPage] == 1)
    }
}
