import Foundation
import InvoiceSDK
import Testing

@Suite("Section 3: the type of a file")
struct MediaTypeTests {
    @Test(
        "By extension first, whatever the content",
        arguments: [
            ("a.pdf", MediaType.pdf), ("a.PDF", .pdf), ("a.heic", .heic), ("a.heif", .heic), ("a.png", .png),
            ("a.jpg", .jpeg), ("a.jpeg", .jpeg), ("A.JPG", .jpeg), ("a.tif", .tiff), ("a.tiff", .tiff),
            ("a.webp", .webp), ("a.b.png", .png), (".hidden.png", .png),
        ])
    func byExtension(name: String, type: MediaType) throws {
        #expect(try InputSource(bytes: Array("anything".utf8), name: name).mediaType == type)
    }

    @Test(
        "Another extension is an error, also before good content", arguments: ["a.jpga", "a.txt", "a.pdf.zip", "a.gif"])
    func otherExtension(name: String) async throws {
        let pdf = SmallPDF(pages: 1).content
        #expect(try await ErrorKind.thrown { _ = try InputSource(data: pdf, name: name) } == .mimeType)
    }

    @Test(
        "By content without an extension",
        arguments: [
            ("invoices/de-workshop.pdf", MediaType.pdf), ("hostile/junk-before-header.pdf", .pdf),
            ("images/valid/jpeg-baseline.jpg", .jpeg), ("images/valid/jpeg-ycck.jpg", .jpeg),
            ("images/valid/png-rgb.png", .png), ("images/valid/tiff-lzw-predictor.tif", .tiff),
            ("images/valid/tiff-grey-16-big-endian.tif", .tiff), ("images/valid/tiff-tiles-deflate-big.tif", .tiff),
            ("images/valid/webp-lossy.webp", .webp), ("images/valid/webp-lossless-alpha.webp", .webp),
            ("images/valid/heif-hevc.heic", .heic), ("images/valid/heif-alpha.heic", .heic),
        ])
    func byContent(path: String, type: MediaType) throws {
        let content = try Data(contentsOf: DocumentFixtures.url(path))
        for name in ["upload", "upload.", ".upload"] {
            #expect(try InputSource(data: content, name: name).mediaType == type)
        }
    }

    @Test("Content of no type that is taken is an error")
    func unknownContent() async throws {
        let late = [UInt8](repeating: 0x20, count: 1024) + Array("%PDF-1.4".utf8)
        for bytes in [[], Array("text".utf8), Array("GIF89a".utf8), [0xFF, 0xD8], Array("RIFF1234WAVE".utf8), late] {
            #expect(try await ErrorKind.thrown { _ = try InputSource(bytes: bytes, name: "upload") } == .mimeType)
        }
    }

    @Test("A box that claims more than the file has is no HEIF, nor a crash", arguments: 0..<32)
    func shortBoxes(length: Int) {
        let box = [0xFF, 0xFF, 0xFF, 0xFF] + Array("ftypabcd0000heicheicheicheic".utf8)
        #expect(MediaType(content: box.prefix(length)) == (length >= 20 ? .heic : nil))
    }

    @Test("The list of types is the protocol's")
    func list() {
        #expect(
            Set(MediaType.allCases.map(\.rawValue)) == [
                "application/pdf", "image/heic", "image/png", "image/jpeg", "image/tiff", "image/webp",
            ])
        for type in MediaType.allCases { #expect(MediaType(fileExtension: type.fileExtension) == type) }
    }

    @Test(
        "The published samples", .enabled(if: DocumentFixtures.hasSamples, "No samples beside this checkout."),
        arguments: [
            ("heic", MediaType.heic), ("jpg", .jpeg), ("png", .png), ("tif", .tiff), ("webp", .webp),
        ])
    func samples(fileExtension: String, type: MediaType) async throws {
        let source = try DocumentFixtures.sample("file_types/receipt.\(fileExtension)")
        #expect(source.mediaType == type)
        #expect(MediaType(content: source.content) == type)
        #expect(
            try await ErrorKind.thrown { _ = try DocumentFixtures.sample("file_types/receipt.jpga") } == .mimeType)
        let text = try String(
            contentsOf: DocumentFixtures.samples.appending(path: "file_types/receipt.txt"), encoding: .utf8)
        #expect(try InputSource(base64: text, name: "receipt").mediaType == .jpeg)
    }
}
