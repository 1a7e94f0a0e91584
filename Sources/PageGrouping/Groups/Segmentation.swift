#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The best division of a sequence into runs, and how likely each run of it is.
///
/// A semi-Markov model (Sarawagi, Cohen, "Semi-Markov Conditional Random Fields for Information Extraction", 2004):
/// the weight of a division is the exponential of the sum of its runs' scores. The best one is found by Viterbi's
/// algorithm, the probability of a run by the forward and backward sums. Costs O(n²) in the number of places.
package struct Segmentation: Sendable {
    /// The best division, in order; every place is in one run.
    package let runs: [Range<Int>]
    /// Probability of each run, 0…1: the share of all divisions that have exactly this run, by weight.
    package let probabilities: [Double]

    /// - Parameters:
    ///   - count: Places, at least 1.
    ///   - scores: For a first place, the scores of the runs of 1, 2, … places that begin there.
    package init(count: Int, scores: (Int) -> [Double]) {
        let table = (0..<count).map(scores)
        // forward[i]: all divisions of the places before i; best[i]: the best one's score, and where its last run begins.
        var forward = [Double](repeating: -.infinity, count: count + 1)
        var best = forward
        var start = [Int](repeating: 0, count: count + 1)
        forward[0] = 0
        best[0] = 0
        for first in 0..<count {
            for (length, score) in table[first].enumerated() {
                let end = first + length + 1
                forward[end] = Self.logSum(forward[end], forward[first] + score)
                if best[first] + score > best[end] {
                    best[end] = best[first] + score
                    start[end] = first
                }
            }
        }
        var backward = [Double](repeating: -.infinity, count: count + 1)
        backward[count] = 0
        for first in stride(from: count - 1, through: 0, by: -1) {
            for (length, score) in table[first].enumerated() {
                backward[first] = Self.logSum(backward[first], score + backward[first + length + 1])
            }
        }
        var runs: [Range<Int>] = []
        var end = count
        while end > 0 {
            runs.append(start[end]..<end)
            end = start[end]
        }
        runs.reverse()
        self.runs = runs
        probabilities = runs.map { run in
            let score = table[run.lowerBound][run.count - 1]
            return min(1, exp(forward[run.lowerBound] + score + backward[run.upperBound] - forward[count]))
        }
    }

    /// log(exp(one) + exp(two)).
    private static func logSum(_ one: Double, _ two: Double) -> Double {
        let (small, large) = one < two ? (one, two) : (two, one)
        return small == -.infinity ? large : large + log1p(exp(small - large))
    }
}
