import DocumentModel
import Foundation

extension PageImage {
    /// The same picture with fewer pixels, by Lanczos' kernel of three lobes (C. Duchon, *Lanczos Filtering in One and Two
    /// Dimensions*, 1979), widened by how much the picture shrinks. Itself when nothing changes.
    ///
    /// - Parameters:
    ///   - newWidth: in pixels, at least 1.
    ///   - newHeight: in pixels, at least 1.
    func resampled(width newWidth: Int, height newHeight: Int) -> PageImage {
        guard newWidth != width || newHeight != height else { return self }
        let columns = LanczosTaps(from: width, to: newWidth)
        let rows = LanczosTaps(from: height, to: newHeight)
        let rowLength = width * PageImage.channels
        return PageImage(width: newWidth, height: newHeight) { target in
            withUnsafeTemporaryAllocation(of: Float.self, capacity: rowLength) { sums in
                withPixels { source in
                    for y in 0..<newHeight {
                        sums.update(repeating: 0)
                        for (offset, weight) in rows[y].weights.enumerated() {
                            let row = source + (rows[y].first + offset) * rowLength
                            for i in 0..<rowLength { sums[i] += weight * Float(row[i]) }
                        }
                        let pixels = target.baseAddress! + y * newWidth * PageImage.channels
                        columns.gather(UnsafeBufferPointer(sums), into: pixels)
                    }
                }
            }
        }
    }

    /// Shrunk to fit into a frame, its ratio kept; itself where it fits already.
    func fitted(maximumWidth: Int?, maximumHeight: Int?) -> PageImage {
        let ratio = min(
            1, maximumWidth.map { Double($0) / Double(width) } ?? 1,
            maximumHeight.map { Double($0) / Double(height) } ?? 1)
        guard ratio < 1 else { return self }
        func side(_ length: Int) -> Int { max(1, Int((Double(length) * ratio).rounded())) }
        return resampled(width: side(width), height: side(height))
    }
}

/// For each pixel of one direction of the new picture: which pixels of the old one go into it, with what weight.
private struct LanczosTaps {
    private static let lobes = 3.0
    private var taps: [(first: Int, weights: [Float])] = []

    init(from count: Int, to newCount: Int) {
        let scale = Double(count) / Double(newCount)
        let width = max(1, scale)
        let reach = LanczosTaps.lobes * width
        for index in 0..<newCount {
            let center = (Double(index) + 0.5) * scale
            let first = max(0, Int(center - reach + 0.5))
            let end = min(count, max(first + 1, Int(center + reach + 0.5)))
            let weights = (first..<end).map { LanczosTaps.kernel((Double($0) + 0.5 - center) / width) }
            let sum = weights.reduce(0, +)
            taps.append((first, weights.map { Float($0 / sum) }))
        }
    }

    subscript(index: Int) -> (first: Int, weights: [Float]) { taps[index] }

    private static func kernel(_ x: Double) -> Double {
        if x == 0 { return 1 }
        guard abs(x) < lobes else { return 0 }
        let angle = Double.pi * x
        return lobes * sin(angle) * sin(angle / lobes) / (angle * angle)
    }

    /// Reads one row of sums (three channels) and writes the pixels of the new row. The kernel's side lobes are negative,
    /// so sums may leave 0…255.
    func gather(_ sums: UnsafeBufferPointer<Float>, into target: UnsafeMutablePointer<UInt8>) {
        var pixel = target
        for (first, weights) in taps {
            var colour = SIMD3<Float>(repeating: 0.5)
            var from = first * PageImage.channels
            for weight in weights {
                colour += weight * SIMD3(sums[from], sums[from + 1], sums[from + 2])
                from += PageImage.channels
            }
            for channel in 0..<PageImage.channels { pixel[channel] = UInt8(min(255, max(0, colour[channel]))) }
            pixel += PageImage.channels
        }
    }
}
