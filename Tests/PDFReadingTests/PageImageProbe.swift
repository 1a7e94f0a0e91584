import DocumentModel

/// Edges of dark pixels: left and top belong to it, right and bottom do not.
struct PixelBox: Equatable {
    var minX: Int
    var minY: Int
    var maxX: Int
    var maxY: Int
}

extension PageImage {
    func pixel(_ x: Int, _ y: Int) -> [UInt8] {
        withPixels { pixels in (0..<3).map { pixels[(y * width + x) * 3 + $0] } }
    }

    /// The smallest box around all pixels whose green is below `limit`.
    func darkBox(below limit: UInt8 = 128) -> PixelBox? {
        withPixels { pixels in
            var result: PixelBox?
            for y in 0..<height {
                for x in 0..<width where pixels[(y * width + x) * 3 + 1] < limit {
                    let box = result ?? PixelBox(minX: x, minY: y, maxX: x + 1, maxY: y + 1)
                    result = PixelBox(
                        minX: min(box.minX, x), minY: min(box.minY, y), maxX: max(box.maxX, x + 1),
                        maxY: max(box.maxY, y + 1))
                }
            }
            return result
        }
    }
}
