import DocumentModel

/// A pencil of lines: those that meet in one point, near or infinitely far.
struct FlowFit: Hashable {
    /// Slope at the centre of the picture.
    var slope: Double
    /// What the slope loses for each unit further down; the inverse of the distance of the vanishing point.
    var nearness: Double
    /// Median deviation of the lines from the pencil, in degrees.
    var spread: Double

    /// One line: value = slope + nearness * lever.
    struct Sample {
        var value: Double
        var lever: Double
        var weight: Double
    }

    /// The pencil of the lines of text.
    static func level(_ lines: [FlowLine]) -> FlowFit {
        // A line's end is known to about a pixel whatever its length: the variance of its slope falls with the square.
        let samples = lines.map {
            FlowFit.Sample(value: $0.slope, lever: $0.slope * $0.x - $0.y, weight: $0.length * $0.length)
        }
        let plain = constant(samples)
        guard let tilted = robust(samples) else { return plain }
        // Perspective has to show: over the height of the text, and against the noise of its own estimate.
        let levers = samples.map(\.lever)
        let reach = quantile(levers, 0.95) - quantile(levers, 0.05)
        let turn = abs(tilted.fit.nearness) * reach * 180 / Double.pi
        let isCertain = abs(tilted.fit.nearness) > 4 * tilted.error && samples.count >= 8
        let isBetter = tilted.fit.spread < 0.9 * plain.spread
        guard turn >= TextFlow.leastConvergence, isCertain, isBetter else { return plain }
        return tilted.fit
    }

    /// How much the lines turn from the top of the text to its bottom, in degrees.
    func convergence(_ lines: [FlowLine]) -> Double {
        guard nearness != 0 else { return 0 }
        let levers = lines.map { $0.slope * $0.x - $0.y }
        return nearness * (FlowFit.quantile(levers, 0.05) - FlowFit.quantile(levers, 0.95)) * 180 / Double.pi
    }

    /// Parallel lines: the weighted median, then the mean of what lies near it.
    static func constant(_ samples: [Sample]) -> FlowFit {
        var slope = weightedMedian(samples.map { ($0.value, $0.weight) })
        let scale = deviation(samples, slope, 0)
        for _ in 0..<4 {
            var (sum, weights) = (0.0, 0.0)
            for sample in samples {
                let weight = sample.weight * biweight(sample.value - slope, scale: scale)
                sum += weight * sample.value
                weights += weight
            }
            if weights > 0 { slope = sum / weights }
        }
        return FlowFit(slope: slope, nearness: 0, spread: degrees(deviation(samples, slope, 0)))
    }

    /// The line through the samples that outliers do not move, and the standard error of its nearness.
    ///
    /// It starts from the weighted median of the slopes between pairs (Theil 1950, Sen 1968), then takes a few rounds
    /// of least squares with Tukey's biweight.
    static func robust(_ samples: [Sample]) -> (fit: FlowFit, error: Double)? {
        guard samples.count >= TextFlow.leastLines else { return nil }
        let levers = samples.map(\.lever)
        let range = quantile(levers, 0.95) - quantile(levers, 0.05)
        guard range > 0 else { return nil }
        var pairs: [(Double, Double)] = []
        // All pairs of up to 120 samples: beyond that every n-th one.
        let step = (samples.count + 119) / 120
        for i in stride(from: 0, to: samples.count, by: step) {
            for j in stride(from: i + step, to: samples.count, by: step) {
                let distance = samples[j].lever - samples[i].lever
                guard abs(distance) > 0.1 * range else { continue }
                let weight = abs(distance) * min(samples[i].weight, samples[j].weight)
                pairs.append(((samples[j].value - samples[i].value) / distance, weight))
            }
        }
        guard !pairs.isEmpty else { return nil }
        var nearness = weightedMedian(pairs)
        var slope = weightedMedian(samples.map { ($0.value - nearness * $0.lever, $0.weight) })
        var error = Double.infinity
        for _ in 0..<6 {
            let scale = deviation(samples, slope, nearness)
            var (n, sx, sy, sxx, sxy, syy) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
            var count = 0.0
            for sample in samples {
                let near = biweight(sample.value - slope - nearness * sample.lever, scale: scale)
                let (x, y, w) = (sample.lever, sample.value, sample.weight * near)
                n += w
                sx += w * x
                sy += w * y
                sxx += w * x * x
                sxy += w * x * y
                syy += w * y * y
                count += near
            }
            let determinant = n * sxx - sx * sx
            guard count > 3, determinant > 0 else { return nil }
            nearness = (n * sxy - sx * sy) / determinant
            slope = (sy - nearness * sx) / n
            let rest = max(0, syy - slope * sy - nearness * sxy) / n
            error = (rest / (count - 2) / (determinant / (n * n))).squareRoot()
        }
        let spread = degrees(deviation(samples, slope, nearness))
        return (FlowFit(slope: slope, nearness: nearness, spread: spread), error)
    }

    private static func deviation(_ samples: [Sample], _ slope: Double, _ nearness: Double) -> Double {
        weightedMedian(samples.map { (abs($0.value - slope - nearness * $0.lever), $0.weight) })
    }

    /// 1 at 0, falling to 0 at six median deviations, but no deviation below 0.03 degrees is told apart.
    private static func biweight(_ rest: Double, scale: Double) -> Double {
        let share = rest / (6 * max(scale, 0.0005))
        guard abs(share) < 1 else { return 0 }
        return (1 - share * share) * (1 - share * share)
    }

    private static func degrees(_ slope: Double) -> Double { slope * 180 / Double.pi }

    /// The least value that half of the weight does not exceed.
    static func weightedMedian(_ values: [(value: Double, weight: Double)]) -> Double {
        let sorted = values.sorted { $0.value < $1.value }
        let half = sorted.reduce(0) { $0 + $1.weight } / 2
        var sum = 0.0
        for (index, entry) in sorted.enumerated() {
            sum += entry.weight
            if sum > half { return entry.value }
            if sum == half, index + 1 < sorted.count { return (entry.value + sorted[index + 1].value) / 2 }
        }
        return sorted.last?.value ?? 0
    }

    static func quantile(_ values: [Double], _ share: Double) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }
}
