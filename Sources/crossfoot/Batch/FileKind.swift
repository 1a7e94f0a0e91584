#if Server
import Foundation
import InvoiceSDK

/// What a file is, by its first bytes.
enum FileKind {
    /// Readers of PDF accept its header within the first 1,024 bytes (ISO 32000-1, implementation note 13).
    private static let examined = 1024 + 5
    private static let suffixes: Set<String> = ["pdf", "jpg", "jpeg", "png", "tif", "tiff", "webp", "heic", "heif"]

    /// Whether a file that was found in a folder is worth reading: by its suffix, or else by its content.
    static func isDocument(atPath path: String) -> Bool {
        if suffixes.contains(URL(fileURLWithPath: path).pathExtension.lowercased()) { return true }
        guard InputFile.isRegular(path), let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        guard let start = try? file.read(upToCount: examined) else { return false }
        return mediaType(of: start) != nil
    }

    /// - Parameter content: the file, or its first bytes.
    static func mediaType(of content: Data) -> MediaType? {
        let bytes = [UInt8](content.prefix(examined))
        func has(_ text: [UInt8], at offset: Int = 0) -> Bool {
            bytes.count >= offset + text.count && bytes[offset..<offset + text.count].elementsEqual(text)
        }
        if has([0xFF, 0xD8, 0xFF]) { return .jpeg }
        if has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if has(Array("II*\0".utf8)) || has(Array("MM\0*".utf8)) || has(Array("II+\0".utf8))
            || has(Array("MM\0+".utf8))
        {
            return .tiff
        }
        if has(Array("RIFF".utf8)), has(Array("WEBP".utf8), at: 8) { return .webp }
        if has(Array("ftyp".utf8), at: 4), heifBrands.contains(where: { has(Array($0.utf8), at: 8) }) { return .heic }
        let header = Array("%PDF-".utf8)
        guard bytes.count >= header.count else { return nil }
        return (0...bytes.count - header.count).contains { has(header, at: $0) } ? .pdf : nil
    }

    /// ISO/IEC 23008-12, annexes B and C.
    private static let heifBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "mif2", "msf1"]
}
#endif
