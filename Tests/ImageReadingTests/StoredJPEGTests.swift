import CImageCodecs
import DocumentModel
import PDFWriting
import Testing

@testable import ImageReading

@Suite("JPEGs as a PDF holds them")
struct StoredJPEGTests {
    @Test("The head says what libjpeg and the EXIF reader say", arguments: try Fixture.paths(in: "valid"))
    func agrees(path: String) throws {
        let bytes = try Fixture.bytes(path)
        let head = JPEGHead(of: bytes)
        guard path.hasSuffix(".jpg") else {
            #expect(head == nil)
            return
        }
        var picture = CICPicture()
        try ImageError.check { failure in
            bytes.withUnsafeBufferPointer {
                cic_jpeg_open(
                    CICFile(bytes: $0.baseAddress, count: $0.count), CICLimits(pixels: 1 << 20), &picture, &failure)
            }
        }
        let read = try #require(head)
        #expect((read.width, read.height) == (Int(picture.width), Int(picture.height)))
        #expect(read.orientation == Int(picture.orientation))
        #expect((read.pixelsPerInch ?? 0) == picture.pixels_per_inch)
    }

    @Test("Inks of Adobe's programs are told apart", arguments: [("adobe", 4, true), ("plain", 4, false)])
    func inks(name: String, components: Int, isAdobe: Bool) throws {
        let head = try #require(JPEGHead(of: Fixture.bytes("valid/jpeg-cmyk-\(name).jpg")))
        #expect((head.components, head.isAdobe) == (components, isAdobe))
    }

    @Test("A head that ends anywhere is refused or read, never a crash")
    func truncated() throws {
        let bytes = try Fixture.bytes("valid/jpeg-orientation-8.jpg")
        for count in 0..<bytes.count { _ = JPEGHead(of: Array(bytes.prefix(count))) }
        for place in 0..<bytes.count {
            var changed = bytes
            changed[place] ^= 0xFF
            _ = JPEGHead(of: changed)
        }
    }
}
