import Testing

@testable import ImageReading

@Suite struct ImageFormatTests {
    @Test(
        "The format is told by the first bytes",
        arguments: [
            ([0xFF, 0xD8, 0xFF, 0xE1], ImageFormat.jpeg), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
            (Array("II*\0".utf8), .tiff), (Array("MM\0*".utf8), .tiff), (Array("II+\0".utf8), .tiff),
            (Array("MM\0+".utf8), .tiff), (Array("RIFF....WEBPVP8 ".utf8), .webp),
            (Array("\0\0\0\u{14}ftypheic....mif1".utf8), .heif), (Array("\0\0\0\u{10}ftypheix....".utf8), .heif),
            (Array("\0\0\0\u{10}ftyphevc....".utf8), .heif), (Array("\0\0\0\u{10}ftypmsf1....".utf8), .heif),
            (Array("\0\0\0\u{10}ftypavif....".utf8), .heif), (Array("\0\0\0\u{14}ftypMiHB....mif1".utf8), .heif),
        ])
    func known(bytes: [UInt8], format: ImageFormat) {
        #expect(ImageDocumentReader.format(of: bytes) == format)
    }

    @Test(
        "Anything else is none of them",
        arguments: ["", "\0", "%PDF-1.7", "GIF89a", "BM", "RIFF....AVI ", "\0\0\0\u{18}ftypisom....iso2mp41", "ftyp"])
    func unknown(text: String) {
        #expect(ImageDocumentReader.format(of: Array(text.utf8)) == nil)
    }

    @Test("Every start of a valid file is refused or read, never worse", arguments: ImageFormat.allCases)
    func prefixes(format: ImageFormat) throws {
        for path in try Fixture.paths(in: "valid") {
            let bytes = try Fixture.bytes(path)
            guard ImageDocumentReader.format(of: bytes) == format else { continue }
            for count in stride(from: 0, to: min(bytes.count, 600), by: 7) {
                do {
                    try HostileImageTests.read(Array(bytes[..<count]))
                } catch is ImageError {}
            }
        }
    }

    @Test("Without libheif a HEIF file is refused with an instruction, and other formats are read")
    func missingLibrary() throws {
        let absent = HEIFLibrary(name: "libheif-that-is-not-there.so")
        let bytes = try Fixture.bytes("valid/heif-hevc.heic")
        let error = #expect(throws: ImageError.self) {
            try ImageDocumentReader(bytes: bytes, limits: ImageLimits(), heifLibrary: absent)
        }
        #expect(error?.code == .libraryUnavailable)
        #expect(error?.message.contains("libheif1") == true)
        let other = try Fixture.bytes("valid/png-rgb.png")
        #expect(try ImageDocumentReader(bytes: other, limits: ImageLimits(), heifLibrary: absent).pageCount == 1)
    }

    @Test("A library without the functions is refused by the name of the first that is missing")
    func wrongLibrary() throws {
        let error = #expect(throws: ImageError.self) { try HEIFLibrary(name: "libc.so.6").functions.get() }
        #expect(error?.code == .libraryUnavailable)
        #expect(error?.message.contains("context_alloc") == true)
    }
}
