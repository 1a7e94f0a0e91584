import DocumentModel
import Testing

@testable import TextRecognition

@Suite("Batches of lines")
struct LineBatchesTests {
    private static let outlines = (0..<60).map { index in
        Quadrilateral(0, 40 * Double(index), 20 + Double(index * 37 % 900), 40 * Double(index) + 30)
    }

    @Test("Every line is in one batch, beside lines of its width only")
    func complete() {
        let batches = LineBatches.of(Self.outlines)
        #expect(batches.flatMap { $0 }.sorted() == Array(Self.outlines.indices))
        for batch in batches {
            #expect(Set(batch.map { LineCrop.width(of: Self.outlines[$0]) }).count == 1)
        }
    }

    @Test("The batch with the most columns comes first")
    func order() {
        let columns = LineBatches.of(Self.outlines).map { batch in
            batch.reduce(0) { $0 + LineCrop.width(of: Self.outlines[$1]) }
        }
        #expect(columns == columns.sorted(by: >))
    }

    @Test("Long lines stand alone")
    func long() {
        let long = [Quadrilateral(0, 0, 1_000, 48), Quadrilateral(0, 60, 1_000, 108)]
        #expect(LineBatches.of(long) == [[0], [1]])
    }
}
