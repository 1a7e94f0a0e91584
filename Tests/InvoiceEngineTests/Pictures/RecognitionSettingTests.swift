import DocumentModel
import Foundation
import InvoiceEngine
import InvoiceModel
import Testing
import TextRecognition

@Suite("Settings of text recognition", .enabled(if: FixtureFolder.pdfium != nil, "PDFium is not there."))
struct RecognitionSettingTests {
    private static let picture = FixtureFolder.readings.appending(path: "note.png").path
    private static let scan = FixtureFolder.scans.appending(path: "scan.pdf").path
    private static let stamped = FixtureFolder.scans.appending(path: "stamped.pdf").path
    private static let invoice = FixtureFolder.invoices.appending(path: "gb-joinery.pdf").path

    private func reader(_ change: (inout EngineConfiguration) -> Void) throws -> InvoiceReader {
        var configuration = FixtureFolder.configuration
        change(&configuration)
        return try InvoiceReader(configuration: configuration)
    }

    static let missing: [(String, @Sendable (inout EngineConfiguration) -> Void)] = [
        ("no folder is named", { $0.modelDirectory = nil }),
        ("the folder is not there", { $0.modelDirectory = "/nowhere" }),
        ("the folder is another one", { $0.modelDirectory = FixtureFolder.scans.path }),
    ]

    @Test("Without models a picture is an error that says how to get them", arguments: missing.indices)
    func withoutModels(index: Int) async throws {
        let reader = try reader(Self.missing[index].1)
        for path in [Self.picture, Self.scan] {
            let error = await #expect(throws: EngineError.self) { try await reader.read(path: path) }
            #expect(error?.code == .recognitionUnavailable)
            #expect(error?.message.contains("scripts/fetch-runtime") == true, "\(error?.message ?? "")")
        }
    }

    @Test("Without models a text layer is read all the same")
    func layerWithoutModels() async throws {
        let reader = try reader { $0.modelDirectory = nil }
        #expect(try await reader.read(path: Self.invoice).invoice.invoiceNumber != nil)
        let stamped = try await reader.read(path: Self.stamped)
        #expect(stamped.pages.map(\.source) == [.textLayer])
        #expect(stamped.invoice.invoiceNumber?.value == "FL-20817")
    }

    @Test("Switched off, pictures are of no known type and scans have no text")
    func off() async throws {
        let reader = try reader { $0.recognition = .off }
        let error = await #expect(throws: EngineError.self) { try await reader.read(path: Self.picture) }
        #expect(error?.code == .unsupportedType)
        #expect(error?.message.contains("switched off") == true)
        let scan = try await reader.read(path: Self.scan)
        #expect(scan.pages.map(\.source) == [.none])
        #expect(scan.invoice.invoiceNumber == nil)
        #expect(scan.findings.map(\.severity) == [.warning])
    }

    @Test("A recogniser of the caller's is asked, and needs neither models nor ONNX Runtime")
    func ownRecognizer() async throws {
        let own = FixedRecognizer(["Invoice number: HX-4471", "Total: 119.00 EUR"])
        let reader = try reader {
            $0.recognizer = own
            $0.modelDirectory = nil
            $0.onnxRuntimeLibrary = "/nowhere"
        }
        for path in [Self.picture, Self.scan] {
            let document = try await reader.read(path: path)
            #expect(document.pages.map(\.source) == [.recognized])
            #expect(document.invoice.invoiceNumber?.value == "HX-4471")
            #expect(document.invoice.totalAmount?.value == Amount(cents: 11_900))
        }
        #expect(own.requests.count == 2)
        #expect(own.requests.allSatisfy { $0.areas == nil })
        _ = try await reader.read(path: Self.invoice)
        #expect(own.requests.count == 2, "A text layer that is trusted is not read again.")
        _ = try await reader.read(path: Self.stamped)
        #expect(own.requests.count > 2)
        #expect(own.requests.dropFirst(2).allSatisfy { !$0.mayBePhoto })
    }
}
