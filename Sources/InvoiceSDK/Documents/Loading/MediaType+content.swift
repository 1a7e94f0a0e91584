extension MediaType {
    /// The type by the first bytes of a file; nil: none that the protocol takes.
    ///
    /// - PDF: `%PDF-` within the first 1024 bytes (ISO 32000-1, annex H, note 13).
    /// - JPEG: the marker SOI and the start of another (ITU-T T.81, B.1.1.3).
    /// - PNG: its signature (PNG, third edition, 5.2).
    /// - TIFF: byte order and 42 (TIFF 6.0, section 2), or 43 for BigTIFF.
    /// - WebP: `RIFF`, four bytes of size, `WEBP` (RFC 9649, 2.4).
    /// - HEIC and HEIF: a file type box (ISO/IEC 14496-12, 4.3) with one of the brands of ISO/IEC 23008-12, annex B.
    public init?(content: some Collection<UInt8>) {
        let head = Array(content.prefix(1024))
        if head.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if head.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if Self.tiffHeads.contains(where: head.starts(with:)) {
            self = .tiff
        } else if head.starts(with: "RIFF".utf8), head.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webp
        } else if Self.isHEIF(head) {
            self = .heic
        } else if PDFHeader.offset(in: head) != nil {
            self = .pdf
        } else {
            return nil
        }
    }

    private static let tiffHeads: [[UInt8]] = [
        [0x49, 0x49, 42, 0], [0x4D, 0x4D, 0, 42], [0x49, 0x49, 43, 0], [0x4D, 0x4D, 0, 43],
    ]

    private static let heifBrands: Set<String> = [
        "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "msf1",
    ]

    private static func isHEIF(_ head: [UInt8]) -> Bool {
        guard head.count >= 12, head[4..<8].elementsEqual("ftyp".utf8) else { return false }
        let size = head[..<4].reduce(0) { $0 << 8 | Int($1) }
        // The major brand at 8, at 12 its minor version, from 16 the compatible ones.
        let places = [8] + Array(stride(from: 16, through: min(size, head.count) - 4, by: 4))
        return places.contains { heifBrands.contains(String(decoding: head[$0..<$0 + 4], as: UTF8.self)) }
    }
}
