import DocumentModel

extension PageImage {
    /// The same picture with another number of pixels; itself when nothing changes.
    ///
    /// Shrinking averages over the exact area that a new pixel covers (a box filter with fractional borders), growing
    /// interpolates between the centres of the pixels; each direction is treated by itself. One pass over the source
    /// and one over a row buffer: a picture of 12 megapixels costs about as much as reading it a few times.
    ///
    /// - Parameters:
    ///   - width: in pixels, at least 1.
    ///   - height: in pixels, at least 1.
    package func resized(width newWidth: Int, height newHeight: Int) -> PageImage {
        guard newWidth != width || newHeight != height else { return self }
        let columns = ResamplingTaps(from: width, to: newWidth)
        let rows = ResamplingTaps(from: height, to: newHeight)
        let rowLength = width * PageImage.channels
        return PageImage(width: newWidth, height: newHeight) { target in
            withUnsafeTemporaryAllocation(of: Float.self, capacity: rowLength) { accumulator in
                withPixels { source in
                    let sums = accumulator.baseAddress!
                    for y in 0..<newHeight {
                        rows.withTaps(y) { first, weights in
                            for (offset, weight) in weights.enumerated() {
                                let row = source + (first + offset) * rowLength
                                if offset == 0 {
                                    for i in 0..<rowLength { sums[i] = weight * Float(row[i]) }
                                } else {
                                    for i in 0..<rowLength { sums[i] += weight * Float(row[i]) }
                                }
                            }
                        }
                        columns.gather(sums, into: target.baseAddress! + y * newWidth * PageImage.channels)
                    }
                }
            }
        }
    }

    /// The picture shrunk so that its longer side has at most `longSide` pixels; itself when it is small already.
    package func shrunk(longSide: Int) -> PageImage {
        let longer = max(width, height)
        guard longer > longSide else { return self }
        return resized(
            width: max(1, (width * longSide + longer / 2) / longer),
            height: max(1, (height * longSide + longer / 2) / longer))
    }
}

/// For each pixel of one direction of the new picture: which pixels of the old one go into it, with what weight.
private struct ResamplingTaps {
    private var first: [Int32] = []
    private var begin: [Int32] = [0]
    private var weights: [Float] = []

    init(from count: Int, to newCount: Int) {
        first.reserveCapacity(newCount)
        let scale = Double(count) / Double(newCount)
        for index in 0..<newCount {
            if newCount >= count {
                let center = (Double(index) + 0.5) * scale - 0.5
                let lower = min(max(Int(center.rounded(.down)), 0), max(0, count - 2))
                let share = min(1, max(0, center - Double(lower)))
                first.append(Int32(lower))
                weights.append(Float(1 - share))
                if count > 1 { weights.append(Float(share)) }
            } else {
                let (start, end) = (Double(index) * scale, min(Double(count), Double(index + 1) * scale))
                let lower = Int(start)
                let upper = min(count, Int(end.rounded(.up)))
                first.append(Int32(lower))
                for pixel in lower..<upper {
                    let covered = min(end, Double(pixel + 1)) - max(start, Double(pixel))
                    weights.append(Float(max(0, covered) / scale))
                }
            }
            begin.append(Int32(weights.count))
        }
    }

    @inline(__always)
    func withTaps(_ index: Int, _ body: (Int, UnsafeBufferPointer<Float>) -> Void) {
        weights.withUnsafeBufferPointer { all in
            body(Int(first[index]), UnsafeBufferPointer(rebasing: all[Int(begin[index])..<Int(begin[index + 1])]))
        }
    }

    /// Reads one row of sums (three channels) and writes the pixels of the new row.
    func gather(_ sums: UnsafePointer<Float>, into target: UnsafeMutablePointer<UInt8>) {
        weights.withUnsafeBufferPointer { weights in
            first.withUnsafeBufferPointer { first in
                begin.withUnsafeBufferPointer { begin in
                    var pixel = target
                    for index in 0..<first.count {
                        var from = sums + Int(first[index]) * PageImage.channels
                        var (red, green, blue): (Float, Float, Float) = (0.5, 0.5, 0.5)
                        for tap in Int(begin[index])..<Int(begin[index + 1]) {
                            let weight = weights[tap]
                            red += weight * from[0]
                            green += weight * from[1]
                            blue += weight * from[2]
                            from += PageImage.channels
                        }
                        // Weights add up to 1, so the sums lie in 0.5…255.5 but for rounding.
                        pixel[0] = UInt8(min(255, red))
                        pixel[1] = UInt8(min(255, green))
                        pixel[2] = UInt8(min(255, blue))
                        pixel += PageImage.channels
                    }
                }
            }
        }
    }
}
