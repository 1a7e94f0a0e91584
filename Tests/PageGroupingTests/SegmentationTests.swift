import Testing

@testable import PageGrouping

@Suite("A sequence is divided into the best runs")
struct SegmentationTests {
    /// Scores in -4…4 that are the same at every run.
    private static func scores(count: Int, seed: UInt64) -> [[Double]] {
        var state = seed
        return (0..<count).map { first in
            (first..<count).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Double(state >> 40) / Double(1 << 24) * 8 - 4
            }
        }
    }

    /// All divisions of `count` places: each of the places between two is a border or not.
    private static func divisions(_ count: Int) -> [[Range<Int>]] {
        (0..<1 << (count - 1)).map { borders in
            var runs: [Range<Int>] = []
            var start = 0
            for place in 1...count where place == count || borders >> (place - 1) & 1 == 1 {
                runs.append(start..<place)
                start = place
            }
            return runs
        }
    }

    @Test("as trying all of them finds, with the same probabilities", arguments: 1...7, [1, 2, 3] as [UInt64])
    func againstAll(count: Int, seed: UInt64) throws {
        let scores = Self.scores(count: count, seed: seed)
        let found = Segmentation(count: count) { scores[$0] }
        let all = Self.divisions(count).map { runs in
            (runs: runs, score: runs.reduce(0) { $0 + scores[$1.lowerBound][$1.count - 1] })
        }
        let best = try #require(all.max { $0.score < $1.score })
        #expect(found.runs == best.runs)
        // Sums of powers of e, without a call of libm: e^x by its series is exact enough for scores this small.
        let weights = all.map { Self.power($0.score) }
        let sum = weights.reduce(0, +)
        for (run, probability) in zip(found.runs, found.probabilities) {
            let share = zip(all, weights).reduce(0) { $0 + ($1.0.runs.contains(run) ? $1.1 : 0) } / sum
            #expect(abs(share - probability) < 1e-6)
        }
    }

    private static func power(_ x: Double) -> Double {
        // e^x = (e^(x/64))^64
        let small = x / 64
        var value = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4 * (1 + small / 5))))
        for _ in 0..<6 { value *= value }
        return value
    }

    @Test("of one place in one way, for certain")
    func onePlace() {
        let found = Segmentation(count: 1) { _ in [-7] }
        #expect(found.runs == [0..<1])
        #expect(found.probabilities == [1])
    }

    @Test("without overflow, however large the scores")
    func largeScores() {
        let found = Segmentation(count: 300) { first in (first..<300).map { $0 == first ? 500 : -500 } }
        #expect(found.runs.count == 300)
        #expect(found.probabilities.allSatisfy { abs($0 - 1) < 1e-9 })
    }
}
