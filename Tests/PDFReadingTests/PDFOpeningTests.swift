import DocumentModel
import Testing

@testable import PDFReading

@Suite struct PDFOpeningTests {
    private func code(_ bytes: [UInt8], maximumPages: Int = 100) -> PDFError.Code? {
        do {
            _ = try TestLibrary.open(bytes, maximumPages: maximumPages)
            return nil
        } catch {
            return (error as? PDFError)?.code
        }
    }

    private static let sound = TestPDF(TestPDF.line("Invoice", x: 72, y: 700)).bytes

    @Test("What is no PDF is told apart from a broken one")
    func refused() {
        #expect(code([]) == .notAPDF)
        #expect(code(Array("Dear customer, please find attached".utf8)) == .notAPDF)
        #expect(code(Array("%PDF".utf8)) == .notAPDF)
        #expect(code(Array("%PDF-1.7\n".utf8)) == .damaged)
        #expect(code(Array(PDFOpeningTests.sound.prefix(300))) == .damaged)
        #expect(code(TestPDF(emptyPages: 0).bytes) == .noPages)
        #expect(code([UInt8](repeating: 0x20, count: 1100) + PDFOpeningTests.sound) == .notAPDF)
    }

    @Test("Junk before the header is passed over")
    func junk() throws {
        let bytes = Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + PDFOpeningTests.sound
        #expect(try TestLibrary.open(bytes).pageText(at: 0).words.map(\.text) == ["Invoice"])
    }

    @Test("The page limit counts before any page is read")
    func pageLimit() throws {
        let bytes = TestPDF(emptyPages: 3000).bytes
        #expect(code(bytes, maximumPages: 2999) == .tooManyPages)
        #expect(try TestLibrary.open(bytes, maximumPages: 3000).pageCount == 3000)
    }

    @Test("Encrypted documents open with the empty user password only")
    func passwords() throws {
        let restricted = try TestLibrary.open(EncryptedFixtures.ownerPassword)
        #expect(try restricted.pageText(at: 0).words.map(\.text) == ["Invoice"])
        #expect(code(EncryptedFixtures.userPassword) == .passwordProtected)
    }

    @Test("A page that does not exist is an error, and the document stays usable")
    func missingPage() throws {
        let reader = try TestLibrary.open(PDFOpeningTests.sound)
        for index in [-1, 1, 99] {
            #expect(throws: PDFError.self) { try reader.pageText(at: index) }
        }
        #expect(try reader.pageText(at: 0).words.count == 1)
    }

    @Test("A library that is missing, or is another one, is an error with an instruction")
    func missingLibrary() throws {
        for path in ["/nowhere/libpdfium.so", "libc.so.6", #filePath] {
            let error = #expect(throws: PDFError.self) { try PDFLibrary.open([path]) }
            #expect(error?.code == .libraryUnavailable)
            #expect(error?.message.contains("scripts/fetch-runtime") == true)
        }
    }

    @Test("A page with more characters than print can hold is refused")
    func crowdedPage() throws {
        let line = String(repeating: "a", count: 1000)
        let content = "BT /F1 1 Tf 72 700 Td " + String(repeating: "(\(line)) Tj 0 -1 Td ", count: 201) + "ET"
        let reader = try TestLibrary.open(TestPDF(content).bytes)
        let error = #expect(throws: PDFError.self) { try reader.pageText(at: 0) }
        #expect(error?.code == .pageTooLarge)
    }

    @Test("Bytes changed at random never crash the reader")
    func corrupted() {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        for _ in 0..<300 {
            var bytes = PDFOpeningTests.sound
            for _ in 0..<(1 + next(12)) { bytes[next(bytes.count)] = UInt8(next(256)) }
            guard let reader = try? TestLibrary.open(bytes) else { continue }
            for index in 0..<min(3, reader.pageCount) { _ = try? reader.pageText(at: index) }
        }
    }

    @Test("Many threads may read at once")
    func threads() async throws {
        let reader = try TestLibrary.open(PDFOpeningTests.sound)
        let counts = await withTaskGroup(of: Int.self, returning: [Int].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    (0..<20).reduce(0) { sum, _ in sum + ((try? reader.pageText(at: 0).words.count) ?? 0) }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == [Int](repeating: 20, count: 8))
    }
}
