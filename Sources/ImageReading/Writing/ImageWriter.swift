import CImageCodecs
import DocumentModel

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Writes pictures as files.
package enum ImageWriter {
    /// A baseline JPEG; gray where no pixel has a colour.
    ///
    /// - Parameters:
    ///   - quality: 1…100, libjpeg's.
    ///   - pixelsPerInch: Stated in the file; nil: nothing is.
    /// - Throws: ``ImageError`` for sides over 65,500 pixels, or without memory.
    package static func jpeg(_ image: PageImage, quality: Int, pixelsPerInch: Double? = nil) throws -> [UInt8] {
        try encoded(image, allowsGray: true, pixelsPerInch: pixelsPerInch) { pixels, bytes, count, failure in
            cic_jpeg_encode(pixels, Int32(quality), &bytes, &count, &failure)
        }
    }

    /// A lossy WebP.
    ///
    /// - Parameter quality: 1…100, libwebp's.
    /// - Throws: ``ImageError`` for sides over 16,383 pixels, or without memory.
    package static func webP(_ image: PageImage, quality: Int) throws -> [UInt8] {
        try encoded(image, allowsGray: false, pixelsPerInch: nil) { pixels, bytes, count, failure in
            cic_webp_encode(pixels, Int32(quality), &bytes, &count, &failure)
        }
    }

    /// A PNG of 8 bits; gray where no pixel has a colour.
    ///
    /// - Throws: ``ImageError`` without memory.
    package static func png(_ image: PageImage) throws -> [UInt8] {
        try ImageDocumentReader.png(image, gray: image.grayRows)
    }

    private typealias Encode = (
        CICPixels, inout UnsafeMutablePointer<UInt8>?, inout Int, inout CICFailure
    ) -> CICResult

    private static func encoded(
        _ image: PageImage, allowsGray: Bool, pixelsPerInch: Double?, _ encode: Encode
    ) throws -> [UInt8] {
        var bytes: UnsafeMutablePointer<UInt8>?
        var count = 0
        defer { free(bytes) }
        func run(_ start: UnsafePointer<UInt8>, gray: Bool) throws {
            let pixels = CICPixels(
                bytes: start, width: UInt32(image.width), height: UInt32(image.height), gray: gray,
                pixels_per_inch: pixelsPerInch ?? 0)
            try ImageError.check { failure in encode(pixels, &bytes, &count, &failure) }
        }
        if allowsGray, let gray = image.grayRows {
            try gray.withUnsafeBufferPointer { try run($0.baseAddress!, gray: true) }
        } else {
            try image.withPixels { try run($0, gray: false) }
        }
        return Array(UnsafeBufferPointer(start: bytes, count: count))
    }
}
