import Testing

@testable import TextRecognition

@Suite("Connected components")
struct RunLabellingTests {
    static let cases: [(DrawnMap, [Int])] = [
        (DrawnMap("....", "...."), []),
        (DrawnMap("##.##", "##.##"), [4, 4]),
        // Corners that touch join.
        (DrawnMap("##..", "..##"), [4]),
        (DrawnMap("..##", "##.."), [4]),
        (DrawnMap("##...", "...##"), [2, 2]),
        // A row between keeps apart.
        (DrawnMap("####", "....", "####"), [4, 4]),
        // Two arms that only the last row joins.
        (DrawnMap("#..#", "#..#", "####"), [8]),
        (DrawnMap("#.#.#", "#.#.#", "###.#", "#...#", "#####"), [17]),
        (DrawnMap("#.#.#.#", "#.#.#.#", "###.###", "...#..."), [15]),
        // A ring is one; what stands in its hole is another.
        (DrawnMap("#####", "#...#", "#.#.#", "#...#", "#####"), [16, 1]),
        // A spiral.
        (DrawnMap("######", ".....#", "####.#", "#....#", "######"), [20]),
        // Not above the threshold.
        (DrawnMap("3333", "4444"), [4]),
        // One run touches several above, and one above touches several.
        (DrawnMap("#.#.#", "#####"), [8]),
        (DrawnMap("#####", "#.#.#"), [8]),
        (DrawnMap("#"), [1]),
    ]

    @Test("are joined over edges and corners", arguments: cases)
    func sizes(map: DrawnMap, expected: [Int]) {
        #expect(map.components().map(\.count).sorted(by: >) == expected.sorted(by: >))
    }

    @Test("The sum of a run is that of its pixels")
    func sums() {
        let map = DrawnMap("..4657.")
        let run = RunLabelling.components(of: map.values, width: 7, height: 1, above: 0.3)[0][0]
        #expect(run.row == 0 && run.from == 2 && run.to == 5)
        #expect(abs(run.sum - 2.2) < 1e-5)
    }

    @Test("are those of a flood fill, on any map", arguments: 0..<60 as Range<UInt64>)
    func random(seed: UInt64) {
        var numbers = RandomNumbers(seed: seed)
        let (width, height) = (Int.random(in: 1...24, using: &numbers), Int.random(in: 1...24, using: &numbers))
        let density = Double.random(in: 0.1...0.7, using: &numbers)
        let values = (0..<width * height).map { _ -> Float in
            Double.random(in: 0..<1, using: &numbers) < density ? 0.9 : 0
        }
        let found = RunLabelling.components(of: values, width: width, height: height, above: 0.3)
            .map { runs in Set(runs.flatMap { run in (run.from...run.to).map { Int(run.row) * width + Int($0) } }) }
        #expect(Set(found) == Self.flooded(values, width, height))
        #expect(found.count == Set(found).count)
    }

    /// The slow way.
    private static func flooded(_ values: [Float], _ width: Int, _ height: Int) -> Set<Set<Int>> {
        var seen: Set<Int> = []
        var result: Set<Set<Int>> = []
        for start in values.indices where values[start] > 0.3 && !seen.contains(start) {
            var component: Set<Int> = [start]
            var waiting = [start]
            while let place = waiting.popLast() {
                for (dx, dy) in [(-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)] {
                    let (x, y) = (place % width + dx, place / width + dy)
                    guard (0..<width).contains(x), (0..<height).contains(y), values[y * width + x] > 0.3 else {
                        continue
                    }
                    if component.insert(y * width + x).inserted { waiting.append(y * width + x) }
                }
            }
            seen.formUnion(component)
            result.insert(component)
        }
        return result
    }
}
