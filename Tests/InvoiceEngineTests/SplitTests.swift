import Foundation
import InvoiceEngine
import InvoiceModel
import Synchronization
import Testing

@Suite("Files of several invoices", .enabled(if: FixtureFolder.pdfium != nil, "PDFium is not there."))
struct SplitTests {
    private static let folder = FixtureFolder.root.appending(path: "TestData/streams")
    private struct Truth: Decodable { var groups: [[Int]] }

    static let streams: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }()

    @Test("There are fixtures") func fixtures() { #expect(Self.streams.count >= 6) }

    @Test("are divided into their invoices", arguments: streams)
    func groups(name: String) async throws {
        let truth = try JSONDecoder().decode(
            Truth.self, from: Data(contentsOf: Self.folder.appending(path: name + ".json")))
        let document = try await FixtureFolder.reader().split(
            path: Self.folder.appending(path: name + ".pdf").path)
        #expect(document.groups.map(\.pageIndexes) == truth.groups, "\(name)")
        #expect(document.pageCount == truth.groups.joined().count)
        #expect(document.groups.allSatisfy { $0.confidence > 0.5 && $0.confidence <= 1 })
    }

    @Test("The same bytes give the same groups on the caller's thread")
    func synchronously() throws {
        let bytes = try [UInt8](Data(contentsOf: Self.folder.appending(path: "mixed.pdf")))
        let document = try FixtureFolder.reader().splitSynchronously(bytes: bytes)
        #expect(document.groups.count == 5)
    }

    @Test("A file of one page is one group for certain", arguments: FixtureFolder.identifiers.prefix(3))
    func onePage(identifier: String) async throws {
        let path = FixtureFolder.invoices.appending(path: identifier + ".pdf").path
        let document = try await FixtureFolder.reader().split(path: path)
        #expect(document.groups == [PageGroup(pageIndexes: [0], confidence: 1)])
    }

    @Test("A picture is one group, although it is not read", arguments: ["jpeg-baseline.jpg", "png-rgb.png"])
    func picture(name: String) throws {
        var configuration = FixtureFolder.configuration
        configuration.recognition = .off
        let reader = try InvoiceReader(configuration: configuration)
        let bytes = try [UInt8](Data(contentsOf: FixtureFolder.images.appending(path: "valid/" + name)))
        #expect(try reader.splitSynchronously(bytes: bytes).groups.map(\.pageIndexes) == [[0]])
    }

    @Test("A file that cannot be read is refused with its cause", arguments: HostileTests.refused)
    func refusal(name: String, code: EngineError.Code) async throws {
        let reader = try FixtureFolder.reader()
        let path = FixtureFolder.hostile.appending(path: name).path
        let error = await #expect(throws: EngineError.self) { try await reader.split(path: path) }
        #expect(error?.code == code, "\(name)")
    }
}
