/// How far confidences are from the share of right values.
package struct Calibration: Sendable, Equatable {
    /// Values that came with a confidence.
    package var count: Int
    /// Mean confidence of the right values; nil: there is none.
    package var meanOfRight: Double?
    package var meanOfWrong: Double?
    /// Expected calibration error, 0…1: the mean distance of confidence and share of right values over ten equal bins,
    /// weighted by their sizes (Guo et al., On Calibration of Modern Neural Networks, 2017, section 2).
    package var expectedError: Double?

    private static let bins = 10

    init(_ judged: [JudgedConfidence]) {
        count = judged.count
        meanOfRight = Self.mean(judged.filter(\.isRight).map(\.confidence))
        meanOfWrong = Self.mean(judged.filter { !$0.isRight }.map(\.confidence))
        expectedError = judged.isEmpty ? nil : Self.weightedDistances(judged) / Double(judged.count)
    }

    private static func weightedDistances(_ judged: [JudgedConfidence]) -> Double {
        var sum = 0.0
        for bin in 0..<bins {
            let start = Double(bin) / Double(bins)
            let end = bin == bins - 1 ? Double.infinity : Double(bin + 1) / Double(bins)
            let part = judged.filter { start <= $0.confidence && $0.confidence < end }
            guard let confidence = mean(part.map(\.confidence)) else { continue }
            let share = Double(part.count(where: \.isRight)) / Double(part.count)
            sum += abs(confidence - share) * Double(part.count)
        }
        return sum
    }

    private static func mean(_ values: [Double]) -> Double? {
        values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
}
