import DocumentModel

/// The steep places of a brightness plane, sought along its rows, in both directions of the step.
///
/// Used twice: on the plane for the left and right sides of a paper, on its transpose for the upper and lower ones.
/// Brightness is compared by its logarithm, so an edge in the shadow weighs as much as one in the light.
struct PaperEdges {
    /// One place where the brightness changes most, along its row.
    struct Edge {
        /// Across the sought line, in pixels (the column); the centre of a pixel is at one half.
        var across: Float
        /// Along the sought line, in pixels (the row).
        var along: Float
        /// How far the line through here moves across for each pixel along.
        var slope: Float
        /// The step, natural logarithm of the ratio of brightness; above 0.
        var step: Float

        /// What the edge counts, 0.6…1: a strong one more, but a long weak one is still an edge.
        var weight: Float { 0.6 + 0.4 * min(1, step / 0.4) }
    }

    /// In pixels across.
    let width: Int
    /// In pixels along.
    let height: Int
    /// Brighter to the right: where a paper begins. One weight for each pixel, 0 where there is no edge.
    private(set) var rising: [Float]
    /// Darker to the right: where a paper ends.
    private(set) var falling: [Float]
    private(set) var risingEdges: [Edge] = []
    private(set) var fallingEdges: [Edge] = []

    /// Half of the distance over which a step is measured, in pixels.
    private static let reach = 2
    /// The least ratio of brightness that counts as the edge of a paper, as its logarithm.
    private static let leastStep: Float = 0.09

    /// - Parameter planes: of one size; an edge in any of them counts. Beside the whiteness there is the luminance,
    ///   because a coloured band along the border of a paper has no white in it.
    init(_ planes: [LuminancePlane]) {
        let (width, height) = (planes[0].width, planes[0].height)
        (self.width, self.height) = (width, height)
        rising = [Float](repeating: 0, count: width * height)
        falling = rising
        guard width > 4 * Self.reach, height > 4 * Self.reach else { return }
        // Added before the logarithm: the noise of black parts must not look like edges.
        let logarithms = (0..<256).map { Trigonometry.naturalLogarithm(Float($0) + 24) }
        for plane in planes {
            let values = plane.bytes.map { logarithms[Int($0)] }
            collect(values, Self.steps(values, width, height))
        }
    }

    /// For each place the change of the values to its right, smoothed along the column.
    private static func steps(_ values: [Float], _ width: Int, _ height: Int) -> [Float] {
        var steps = [Float](repeating: 0, count: width * height)
        values.withUnsafeBufferPointer { v in
            steps.withUnsafeMutableBufferPointer { steps in
                for y in reach..<(height - reach) {
                    for x in reach..<(width - reach) {
                        let i = y * width + x
                        let above = v[i - width + reach] - v[i - width - reach]
                        let here = v[i + reach] - v[i - reach]
                        let below = v[i + width + reach] - v[i + width - reach]
                        steps[i] = (above + 2 * here + below) * 0.25
                    }
                }
            }
        }
        return steps
    }

    /// Keeps what is steepest among its neighbours of the row.
    private mutating func collect(_ v: [Float], _ across: [Float]) {
        let least = max(Self.leastStep, 3 * Self.medianMagnitude(across))
        for y in Self.reach..<(height - Self.reach) {
            for x in Self.reach..<(width - Self.reach) {
                let i = y * width + x
                let step = across[i]
                let size = abs(step)
                guard size >= least, size >= abs(across[i - 1]), size > abs(across[i + 1]) else { continue }
                let lower = v[i + Self.reach * width - 1] + v[i + Self.reach * width] + v[i + Self.reach * width + 1]
                let upper = v[i - Self.reach * width - 1] + v[i - Self.reach * width] + v[i - Self.reach * width + 1]
                let slope = -((lower - upper) / 3) / step
                guard abs(slope) < 1 else { continue }
                // The top of a parabola through three neighbours.
                let (before, after) = (abs(across[i - 1]), abs(across[i + 1]))
                let bend = before + after - 2 * size
                let shift = bend < 0 ? 0.5 * (before - after) / bend : 0
                let edge = Edge(
                    across: Float(x) + 0.5 + min(0.5, max(-0.5, shift)), along: Float(y) + 0.5, slope: slope,
                    step: size)
                if step > 0 {
                    rising[i] = max(rising[i], edge.weight)
                    risingEdges.append(edge)
                } else {
                    falling[i] = max(falling[i], edge.weight)
                    fallingEdges.append(edge)
                }
            }
        }
    }

    /// The median of the steps between neighbours: the noise of the plane.
    private static func medianMagnitude(_ values: [Float]) -> Float {
        var counts = [Int](repeating: 0, count: 512)
        for value in values { counts[min(511, Int(abs(value) * 1024))] += 1 }
        var below = 0
        for (level, count) in counts.enumerated() {
            below += count
            if below * 2 >= values.count { return (Float(level) + 0.5) / 1024 }
        }
        return 0
    }
}

extension LuminancePlane {
    /// Rows become columns.
    func transposed() -> LuminancePlane {
        var target = [UInt8](repeating: 0, count: width * height)
        for y in 0..<height {
            for x in 0..<width { target[x * height + y] = bytes[y * width + x] }
        }
        return LuminancePlane(width: height, height: width, bytes: target)
    }
}
