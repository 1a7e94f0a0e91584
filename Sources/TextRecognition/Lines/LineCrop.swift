import DocumentModel
import PagePreparation

/// A line of text cut out of a picture, turned level and scaled to the height that the recogniser takes.
///
/// The tensor has planes of blue, green and red, each `height` rows of `width` values from -1 to 1. Behind the text
/// it is filled with 0, which is the mid grey that the network was trained with.
final class LineCrop {
    /// Rows of the recogniser's input.
    static let height = 48

    /// Columns of the tensor.
    let width: Int
    /// Columns that show the line; the rest is filling.
    let textWidth: Int
    /// The outline that the tensor shows, in pixels of the picture.
    let outline: Quadrilateral
    let tensor: UnsafeMutablePointer<Float>

    init(_ image: PageImage, _ outline: Quadrilateral) {
        self.outline = outline
        let thickness = outline.textHeight
        textWidth = LineCrop.textWidth(of: outline)
        width = LineCrop.width(of: outline)
        tensor = .allocate(capacity: 3 * LineCrop.height * width)
        tensor.update(repeating: 0, count: 3 * LineCrop.height * width)
        // More than one sample for each value where the picture is finer than the tensor.
        let samples = max(1, min(4, Int((thickness / Double(LineCrop.height)).rounded())))
        image.withPixels { fill(from: $0, image.width, image.height, samples: samples) }
    }

    deinit { tensor.deallocate() }

    /// A line of 3,200 columns has about 300 characters; longer ones are squeezed.
    private static let mostColumns = 3_200

    /// The width is rounded up to a multiple of this.
    private static let step = 32

    /// Columns of the tensor of a line with this outline.
    static func width(of outline: Quadrilateral) -> Int { (textWidth(of: outline) + step - 1) / step * step }

    private static func textWidth(of outline: Quadrilateral) -> Int {
        let columns = Int((Double(height) * outline.textLength / outline.textHeight).rounded(.up))
        return min(mostColumns, max(8, columns))
    }

    private func fill(from pixels: UnsafePointer<UInt8>, _ columns: Int, _ rows: Int, samples: Int) {
        // Bilinear position inside the quadrilateral, so that light perspective is taken out as well.
        let topX = Float(outline.topLeft.x), topY = Float(outline.topLeft.y)
        let alongX = Float(outline.topRight.x - outline.topLeft.x)
        let alongY = Float(outline.topRight.y - outline.topLeft.y)
        let downX = Float(outline.bottomLeft.x - outline.topLeft.x)
        let downY = Float(outline.bottomLeft.y - outline.topLeft.y)
        let shearX = Float(outline.bottomRight.x - outline.bottomLeft.x) - alongX
        let shearY = Float(outline.bottomRight.y - outline.bottomLeft.y) - alongY
        let lastX = Float(columns) - 1.001, lastY = Float(rows) - 1.001
        let plane = LineCrop.height * width
        let stepU = 1 / Float(textWidth * samples), stepV = 1 / Float(LineCrop.height * samples)
        let share = 1 / (127.5 * Float(samples * samples))
        for row in 0..<LineCrop.height {
            for column in 0..<textWidth {
                var (blue, green, red): (Float, Float, Float) = (0, 0, 0)
                for subRow in 0..<samples {
                    let v = (Float(row * samples + subRow) + 0.5) * stepV
                    for subColumn in 0..<samples {
                        let u = (Float(column * samples + subColumn) + 0.5) * stepU
                        let x = max(0, min(lastX, topX + u * alongX + v * downX + u * v * shearX - 0.5))
                        let y = max(0, min(lastY, topY + u * alongY + v * downY + u * v * shearY - 0.5))
                        let left = Int(x), above = Int(y)
                        let right = x - Float(left), below = y - Float(above)
                        let p = pixels + (above * columns + left) * 3
                        let q = above + 1 < rows ? p + columns * 3 : p
                        let next = left + 1 < columns ? 3 : 0
                        let w00 = (1 - right) * (1 - below), w01 = right * (1 - below)
                        let w10 = (1 - right) * below, w11 = right * below
                        red += w00 * Float(p[0]) + w01 * Float(p[next]) + w10 * Float(q[0]) + w11 * Float(q[next])
                        green +=
                            w00 * Float(p[1]) + w01 * Float(p[next + 1]) + w10 * Float(q[1])
                            + w11 * Float(q[next + 1])
                        blue +=
                            w00 * Float(p[2]) + w01 * Float(p[next + 2]) + w10 * Float(q[2])
                            + w11 * Float(q[next + 2])
                    }
                }
                let at = row * width + column
                tensor[at] = blue * share - 1
                tensor[plane + at] = green * share - 1
                tensor[2 * plane + at] = red * share - 1
            }
        }
    }
}

extension Quadrilateral {
    /// Length of the upper side, along the text.
    var textLength: Double { sideLengths[0] }

    /// Length of the left side, at least 1.
    var textHeight: Double { max(1, sideLengths[3]) }
}
