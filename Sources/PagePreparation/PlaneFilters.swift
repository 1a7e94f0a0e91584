extension LuminancePlane {
    /// Fills dark details narrower than `2 * radius + 1` pixels with the brightness around them: text and rules go,
    /// edges stay where they are (grey-scale closing; Serra, *Image Analysis and Mathematical Morphology*, 1982).
    ///
    /// Beyond the border counts as black, so a narrow strip of table along the border is kept.
    func closed(radius: Int) -> LuminancePlane {
        // Grow over a canvas that is wider by the radius on each side, then shrink back.
        let (wide, tall) = (width + 2 * radius, height + 2 * radius)
        var canvas = [UInt8](repeating: 0, count: wide * tall)
        for y in 0..<height {
            for x in 0..<width { canvas[(y + radius) * wide + x + radius] = bytes[y * width + x] }
        }
        var scratch = canvas
        canvas.withUnsafeMutableBufferPointer { canvas in
            scratch.withUnsafeMutableBufferPointer { scratch in
                let (a, b) = (canvas.baseAddress!, scratch.baseAddress!)
                Self.slideRows(a, b, wide, tall, radius, outside: 0) { max($0, $1) }
                Self.slideColumns(b, a, wide, tall, radius, outside: 0) { max($0, $1) }
                Self.slideRows(a, b, wide, tall, radius, outside: 255) { min($0, $1) }
                Self.slideColumns(b, a, wide, tall, radius, outside: 255) { min($0, $1) }
            }
        }
        var result = self
        for y in 0..<height {
            for x in 0..<width { result.bytes[y * width + x] = canvas[(y + radius) * wide + x + radius] }
        }
        return result
    }

    /// The extreme of each window of `2 * radius + 1` values of a row.
    @inline(__always)
    private static func slideRows(
        _ source: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>, _ width: Int, _ height: Int,
        _ radius: Int, outside: UInt8, _ pick: (UInt8, UInt8) -> UInt8
    ) {
        for y in 0..<height {
            let (from, to) = (source + y * width, target + y * width)
            for x in 0..<width { to[x] = from[x] }
            for shift in 1...radius {
                for x in shift..<width { to[x] = pick(to[x], from[x - shift]) }
                for x in 0..<(width - shift) { to[x] = pick(to[x], from[x + shift]) }
                for x in 0..<shift {
                    to[x] = pick(to[x], outside)
                    to[width - 1 - x] = pick(to[width - 1 - x], outside)
                }
            }
        }
    }

    /// The extreme of each window of `2 * radius + 1` values of a column.
    @inline(__always)
    private static func slideColumns(
        _ source: UnsafePointer<UInt8>, _ target: UnsafeMutablePointer<UInt8>, _ width: Int, _ height: Int,
        _ radius: Int, outside: UInt8, _ pick: (UInt8, UInt8) -> UInt8
    ) {
        for y in 0..<height {
            let to = target + y * width
            for x in 0..<width { to[x] = source[y * width + x] }
            for row in (y - radius)...(y + radius) where row != y {
                if row >= 0, row < height {
                    let from = source + row * width
                    for x in 0..<width { to[x] = pick(to[x], from[x]) }
                } else {
                    for x in 0..<width { to[x] = pick(to[x], outside) }
                }
            }
        }
    }

    /// The mean over 3 × 3 pixels, at the border over those that exist.
    func smoothed() -> LuminancePlane {
        var result = self
        for y in 0..<height {
            let (top, bottom) = (max(0, y - 1), min(height - 1, y + 1))
            for x in 0..<width {
                let (left, right) = (max(0, x - 1), min(width - 1, x + 1))
                var sum = 0
                for row in top...bottom {
                    for column in left...right { sum += Int(bytes[row * width + column]) }
                }
                let count = (bottom - top + 1) * (right - left + 1)
                result.bytes[y * width + x] = UInt8((sum + count / 2) / count)
            }
        }
        return result
    }
}
