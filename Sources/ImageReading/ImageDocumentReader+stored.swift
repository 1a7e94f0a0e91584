import CImageCodecs
import DocumentModel
import PDFWriting

extension ImageDocumentReader {
    /// A page as a PDF can hold it: a JPEG is not decoded, other pictures are packed anew without loss.
    ///
    /// - Parameter index: from 0, below ``pageCount``.
    /// - Throws: ``ImageError`` where this page cannot be read.
    package func storedPicture(at index: Int) throws -> StoredPicture {
        if let jpeg = try storedJPEG() { return jpeg }
        let page = try page(at: index)
        let gray = page.image.grayRows
        let packed = try ImageDocumentReader.packed(page.image, gray: gray)
        return StoredPicture(
            encoding: .deflatedRows, bytes: packed, width: page.image.width, height: page.image.height,
            components: gray == nil ? 3 : 1, pixelsPerInch: page.pixelsPerInch)
    }

    /// The rows as deflated data, which a PNG has in its IDAT chunks (PNG, third edition, 11.2.3).
    private static func packed(_ image: PageImage, gray: [UInt8]?) throws -> [UInt8] {
        let file = try png(image, gray: gray)
        var data: [UInt8] = []
        var position = 8
        while position + 12 <= file.count {
            let size = file[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
            guard position + 12 + size <= file.count else { break }
            if file[(position + 4)...].starts(with: "IDAT".utf8) {
                data += file[position + 8..<position + 8 + size]
            }
            position += 12 + size
        }
        return data
    }

    /// A PNG of the picture, of its gray rows where it has no colour.
    static func png(_ image: PageImage, gray: [UInt8]?) throws -> [UInt8] {
        try gray.map { try $0.withUnsafeBufferPointer { try png($0.baseAddress!, image, gray: true) } }
            ?? image.withPixels { try png($0, image, gray: false) }
    }

    private static func png(_ pixels: UnsafePointer<UInt8>, _ image: PageImage, gray: Bool) throws -> [UInt8] {
        let channels = gray ? 1 : PageImage.channels
        // Deflate makes what it cannot shorten longer by five bytes for each block of at least 5,000 (zlib's
        // compressBound allows a thousandth and 13 bytes); one byte a row is for the filter.
        let raw = image.height * (image.width * channels + 1)
        let room = raw + raw / 500 + 4096
        var problem: (any Error)?
        let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            var size = room
            do {
                try ImageError.check { failure in
                    cic_png_encode(
                        pixels, UInt32(image.width), UInt32(image.height), gray, buffer.baseAddress, &size, &failure)
                }
                count = size
            } catch {
                problem = error
            }
        }
        if let problem { throw problem }
        return bytes
    }
}

extension PageImage {
    /// One byte for each pixel, where no pixel has a colour; else nil.
    var grayRows: [UInt8]? {
        withPixels { pixels in
            let count = width * height
            for pixel in 0..<count {
                let at = 3 * pixel
                if pixels[at] != pixels[at + 1] || pixels[at] != pixels[at + 2] { return nil }
            }
            return [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
                for pixel in 0..<count { buffer[pixel] = pixels[3 * pixel] }
                written = count
            }
        }
    }
}
