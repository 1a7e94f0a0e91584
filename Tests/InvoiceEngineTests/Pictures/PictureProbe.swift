import DocumentModel
import ImageReading

/// Colours at places of a picture.
struct PictureProbe {
    let image: PageImage

    init(_ image: PageImage) { self.image = image }

    /// Nil where the file has no page.
    init?(image bytes: [UInt8]) throws {
        let document = try ImageDocumentReader(bytes: bytes)
        guard document.pageCount > 0 else { return nil }
        image = try document.page(at: 0).image
    }

    /// Red, green and blue at fractions of the sides.
    func color(_ x: Double, _ y: Double) -> [UInt8] {
        let (column, row) = (Int(x * Double(image.width)), Int(y * Double(image.height)))
        return image.withPixels { pixels in
            (0..<PageImage.channels).map { pixels[(row * image.width + column) * PageImage.channels + $0] }
        }
    }
}
