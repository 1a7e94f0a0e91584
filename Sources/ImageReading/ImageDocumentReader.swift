import CImageCodecs
import DocumentModel
import PDFWriting

/// Reads the pages of an image file: JPEG, PNG, TIFF, WebP or HEIF.
///
/// The head of the file is read at once, pixels only when a page is asked for. Pages may be decoded from any thread, also
/// at the same time; each call takes memory for its page (at most `workingPixels` times 3 bytes, plus what the
/// format's library needs).
package struct ImageDocumentReader: Sendable {
    package let format: ImageFormat
    private let bytes: [UInt8]
    private let limits: ImageLimits
    private let decoder: any PageDecoder

    /// - Parameter bytes: the whole file.
    /// - Throws: ``ImageError``; for all formats but TIFF also when the page is too large or its head is damaged.
    package init(bytes: [UInt8], limits: ImageLimits = ImageLimits()) throws {
        try self.init(bytes: bytes, limits: limits, heifLibrary: .installed)
    }

    init(bytes: [UInt8], limits: ImageLimits, heifLibrary: HEIFLibrary) throws {
        guard let format = ImageFormat(of: bytes) else {
            let formats = ImageFormat.allCases.map(\.name).joined(separator: ", ")
            throw ImageError(.unknownFormat, "The file is none of the pictures that are read: \(formats).")
        }
        self.format = format
        self.bytes = bytes
        self.limits = limits
        switch format {
        case .jpeg: decoder = SinglePageDecoder(open: cic_jpeg_open, decode: cic_jpeg_decode)
        case .png: decoder = SinglePageDecoder(open: cic_png_open, decode: cic_png_decode)
        case .webp: decoder = SinglePageDecoder(open: cic_webp_open, decode: cic_webp_decode)
        case .heif: decoder = HEIFDecoder(library: try heifLibrary.functions.get())
        case .tiff: decoder = try TIFFDecoder(bytes: bytes, maximumPages: limits.maximumPages)
        }
        // One page of a TIFF may be broken and the others not; elsewhere nothing would be left.
        if format != .tiff { _ = try head(at: 0) }
    }

    /// The format by the first bytes of a file; nil where it is none that is read.
    package static func format(of bytes: [UInt8]) -> ImageFormat? { ImageFormat(of: bytes) }

    /// At least 1.
    package var pageCount: Int { decoder.pageCount }

    /// Decodes a page.
    ///
    /// - Parameter index: from 0, below ``pageCount``.
    /// - Throws: ``ImageError`` where this page cannot be read.
    package func page(at index: Int) throws -> DecodedPage {
        precondition(index >= 0 && index < pageCount, "there is no such page")
        let head = try head(at: index)
        let size = head.workingSize(limits.workingPixels, scalesByEighths: format == .jpeg)
        let image = try PageImage(width: size.width, height: size.height) { pixels in
            let target = CICTarget(
                pixels: pixels.baseAddress, width: UInt32(size.width), height: UInt32(size.height))
            try withFile { file, failure in
                decoder.decode(file, page: index, limits: codecLimits, target: target, failure: &failure)
            }
        }
        return DecodedPage(
            image: image, originalWidth: head.width, originalHeight: head.height, pixelsPerInch: head.pixelsPerInch)
    }

    /// The file itself, where it is a JPEG that a PDF can hold.
    func storedJPEG() throws -> StoredPicture? { format == .jpeg ? StoredPicture(jpeg: bytes) : nil }

    private var codecLimits: CICLimits { CICLimits(pixels: UInt64(limits.maximumPixels)) }

    private func head(at index: Int) throws -> PageHead { PageHead(try picture(at: index)) }

    private func picture(at index: Int) throws -> CICPicture {
        var picture = CICPicture()
        try withFile { file, failure in
            decoder.open(file, page: index, limits: codecLimits, picture: &picture, failure: &failure)
        }
        return picture
    }

    private func withFile(_ body: (CICFile, inout CICFailure) -> CICResult) throws {
        try ImageError.check { failure in
            bytes.withUnsafeBufferPointer {
                body(CICFile(bytes: $0.baseAddress, count: $0.count), &failure)
            }
        }
    }
}
