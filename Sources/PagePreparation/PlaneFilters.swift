extension LuminancePlane {
    /// Fills dark details narrower than `2 * radius + 1` pixels with the brightness around them: text and rules go,
    /// edges stay where they are (grey-scale closing; Serra, *Image Analysis and Mathematical Morphology*, 1982).
    ///
    /// Beyond the border counts as black, so a narrow strip of table along the border is kept.
    func closed(radius: Int) -> LuminancePlane {
        // On a canvas with a margin for growing and shrinking again. Windows begin at their pixel rather than around
        // it; after both steps the picture has moved from the middle of the canvas to its top left corner. What runs
        // over the end of a row is the black margin of the next.
        let margin = 2 * radius
        let wide = width + 2 * margin
        var canvas = [UInt8](repeating: 0, count: wide * (height + 2 * margin))
        var result = self
        canvas.withUnsafeMutableBufferPointer { canvas in
            let base = canvas.baseAddress!
            for y in 0..<height {
                let row = base + (y + margin) * wide + margin
                for x in 0..<width { row[x] = bytes[y * width + x] }
            }
            Self.slide(base, canvas.count, window: margin + 1, apart: 1) { max($0, $1) }
            Self.slide(base, canvas.count, window: margin + 1, apart: wide) { max($0, $1) }
            Self.slide(base, canvas.count, window: margin + 1, apart: 1) { min($0, $1) }
            Self.slide(base, canvas.count, window: margin + 1, apart: wide) { min($0, $1) }
            for y in 0..<height {
                for x in 0..<width { result.bytes[y * width + x] = base[y * wide + x] }
            }
        }
        return result
    }

    /// Replaces each value by the extreme of `window` values, itself and those after it, `apart` places from another.
    ///
    /// Windows double in width with each pass, the last pass overlaps.
    @inline(__always)
    private static func slide(
        _ values: UnsafeMutablePointer<UInt8>, _ count: Int, window: Int, apart: Int,
        _ pick: (UInt8, UInt8) -> UInt8
    ) {
        var covered = 1
        while covered < window {
            let shift = min(covered, window - covered)
            let later = values + shift * apart
            for i in 0..<max(0, count - shift * apart) { values[i] = pick(values[i], later[i]) }
            covered += shift
        }
    }

    /// The mean of 3 × 3 pixels, near ones weighing twice; the border is continued by itself.
    func smoothed() -> LuminancePlane {
        var level = bytes
        var result = self
        func blend(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt8 {
            UInt8(truncatingIfNeeded: (UInt16(a) &+ UInt16(b) &+ UInt16(b) &+ UInt16(c) &+ 2) >> 2)
        }
        bytes.withUnsafeBufferPointer { source in
            level.withUnsafeMutableBufferPointer { level in
                for y in 0..<height {
                    let (from, to) = (source.baseAddress! + y * width, level.baseAddress! + y * width)
                    let (before, after) = (from - 1, from + 1)
                    to[0] = blend(from[0], from[0], from[min(1, width - 1)])
                    for x in 1..<max(1, width - 1) { to[x] = blend(before[x], from[x], after[x]) }
                    if width > 1 { to[width - 1] = blend(from[width - 2], from[width - 1], from[width - 1]) }
                }
                result.bytes.withUnsafeMutableBufferPointer { target in
                    for y in 0..<height {
                        let here = level.baseAddress! + y * width
                        let above = y > 0 ? here - width : here
                        let below = y + 1 < height ? here + width : here
                        let to = target.baseAddress! + y * width
                        for x in 0..<width { to[x] = blend(above[x], here[x], below[x]) }
                    }
                }
            }
        }
        return result
    }
}
