import DocumentModel
import InvoiceEngine
import InvoiceModel
import Testing

@Suite("Findings about how a page was read")
struct PageFindingTests {
    static func page(
        _ source: PageText.Source, words: [String] = [], unmapped: Double = 0, remarks: [PageRemark] = []
    ) -> PageText {
        let words = words.map { Word(text: $0, box: Box(minX: 10, minY: 10, maxX: 40, maxY: 20)) }
        var text = PageText(
            index: 0, size: PageSize(width: 100, height: 100), words: words, source: source, unmappedShare: unmapped)
        text.remarks = remarks
        return text
    }

    static let cases: [(PageText, [Finding])] = [
        (page(.textLayer, words: ["a"]), []),
        (page(.textLayer, words: ["a"], remarks: [.picturesRead]), []),
        (
            page(.textLayer, words: ["a"], unmapped: 0.3),
            [finding(.warning, "Page 1: its fonts do not say which characters they show; its text may be wrong.")]
        ),
        (
            page(.none, words: ["a"], unmapped: 0.9),
            [finding(.warning, "Page 1: its fonts do not say which characters they show; nothing was read of it.")]
        ),
        (page(.none), [finding(.warning, "Page 1 has no text layer; nothing was read of it.")]),
        (page(.recognized, words: ["a"], unmapped: 0.9), []),
        (page(.recognized), [finding(.note, "No text was found on page 1.")]),
        (
            page(.recognized, words: ["a"], remarks: [.textLayerDistrusted]),
            [finding(.note, "Page 1: its text layer does not say what the page shows; it was read as a picture.")]
        ),
        (
            page(
                .recognized,
                remarks: [.scaledDown(width: 9000, height: 6000, toWidth: 4500, toHeight: 3000)]),
            [
                finding(.note, "Page 1: its picture of 9000 × 6000 pixels was read at 4500 × 3000."),
                finding(.note, "No text was found on page 1."),
            ]
        ),
    ]

    static func finding(_ severity: Finding.Severity, _ message: String) -> Finding {
        Finding(severity, message: message, page: 0)
    }

    @Test("say what was done and what is missing", arguments: cases)
    func findings(text: PageText, expected: [Finding]) {
        var watch = StageWatch()
        let document = DocumentAssembly.assemble([text], options: ReadingOptions(), watch: &watch)
        #expect(document.findings == expected)
    }
}
