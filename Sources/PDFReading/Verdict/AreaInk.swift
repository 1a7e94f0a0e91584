import DocumentModel

extension PageImage {
    /// Whether anything stands out in an area; false for blank paper, plain colour and soft shades.
    ///
    /// - Parameters:
    ///   - area: In points of the page that this is a picture of.
    ///   - dotsPerInch: Of this picture.
    package func hasInk(in area: Box, dotsPerInch: Double) -> Bool {
        let scale = dotsPerInch / 72
        // The frame of a picture shows its neighbourhood.
        let (left, right) = AreaInk.inner(area.minX * scale, area.maxX * scale, length: width)
        let (top, bottom) = AreaInk.inner(area.minY * scale, area.maxY * scale, length: height)
        guard left < right, top < bottom else { return false }
        var histogram = [Int](repeating: 0, count: 256)
        // Every second row and column is enough to meet each letter.
        let step = (right - left) * (bottom - top) > 100_000 ? 2 : 1
        withPixels { pixels in
            for y in stride(from: top, to: bottom, by: step) {
                let row = pixels + y * width * PageImage.channels
                for x in stride(from: left, to: right, by: step) {
                    let pixel = row + x * PageImage.channels
                    // Weights of ITU-R BT.601, in shares of 256.
                    histogram[(77 * Int(pixel[0]) + 150 * Int(pixel[1]) + 29 * Int(pixel[2])) >> 8] += 1
                }
            }
        }
        let ground = histogram.indices.max { histogram[$0] < histogram[$1] } ?? 255
        let contrast = 40
        let standing = histogram.indices.lazy.filter { abs($0 - ground) > contrast }.reduce(0) { $0 + histogram[$1] }
        // A single letter of 6 points has more.
        return standing >= 8
    }
}

private enum AreaInk {
    /// The whole pixels between two places, without the outermost ones.
    static func inner(_ start: Double, _ end: Double, length: Int) -> (Int, Int) {
        let limits = 0...Double(length)
        let first = min(max((start + 1).rounded(.up), limits.lowerBound), limits.upperBound)
        let last = min(max((end - 1).rounded(.down), limits.lowerBound), limits.upperBound)
        return (Int(first), Int(last))
    }
}
