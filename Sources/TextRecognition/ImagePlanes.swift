import DocumentModel

/// Pixels as PaddleOCR's networks for whole pictures take them: planes of blue, green and red, each channel less the mean
/// of ImageNet and divided by its deviation.
enum ImagePlanes {
    /// Means and deviations of the networks' training, which applied them to blue, green and red in this order.
    private static let mean: [Float] = [0.485, 0.456, 0.406]
    private static let deviation: [Float] = [0.229, 0.224, 0.225]

    /// Three planes of the given rows and columns of the picture; the caller deallocates them.
    ///
    /// - Parameter rows: Stretches of rows, one below the other in the planes.
    static func normalised(
        _ image: PageImage, rows: [Range<Int>], columns: Range<Int>
    ) -> UnsafeMutablePointer<Float> {
        let width = columns.count
        let count = width * rows.reduce(0) { $0 + $1.count }
        let planes = UnsafeMutablePointer<Float>.allocate(capacity: 3 * count)
        image.withPixels { pixels in
            for channel in 0..<3 {
                let factor = 1 / (255 * deviation[channel])
                let offset = mean[channel] / deviation[channel]
                var target = planes + channel * count
                for row in rows.joined() {
                    let source = pixels + (row * image.width + columns.lowerBound) * PageImage.channels + (2 - channel)
                    for column in 0..<width {
                        target[column] = Float(source[column * PageImage.channels]) * factor - offset
                    }
                    target += width
                }
            }
        }
        return planes
    }
}
