import Foundation
import PDFReading
import Testing

@testable import InvoiceSDK

@Suite("Section 4: what a PDF holds", .enabled(if: DocumentFixtures.hasPDFium, "PDFium is not there."))
struct PDFInspectionTests {
    @Test("Count pages: 1 for a picture, also for a TIFF of two pages")
    func pageCount() async throws {
        #expect(try await SmallPDF(pages: 7).source.pageCount() == 7)
        #expect(try await DocumentFixtures.source("streams/mixed.pdf").pageCount() == 7)
        #expect(try await DocumentFixtures.source("images/valid/jpeg-baseline.jpg").pageCount() == 1)
        #expect(try await DocumentFixtures.source("images/valid/tiff-g4-two-pages.tif").pageCount() == 1)
    }

    @Test("Is it a PDF: by its type")
    func isPDF() throws {
        #expect(try InputSource(bytes: [], name: "a.pdf").isPDF)
        #expect(try !InputSource(data: SmallPDF(pages: 1).content, name: "a.png").isPDF)
    }

    @Test(
        "Empty PDF: no page has an object",
        arguments: [(["", ""], true), (["", "text"], false), ([""], true), (["text"], false)])
    func isEmpty(lines: [String], empty: Bool) async throws {
        #expect(try await SmallPDF(lines: lines).source.isPDFEmpty() == empty)
    }

    @Test("A PDF of a picture is not empty and has no text; a picture is neither")
    func pictureOnly() async throws {
        let scan = try DocumentFixtures.source("scans/scan.pdf")
        #expect(try await !scan.isPDFEmpty())
        #expect(try await !scan.hasSourceText())
        let picture = try DocumentFixtures.source("images/valid/png-rgb.png")
        #expect(try await !picture.isPDFEmpty())
        #expect(try await !picture.hasSourceText())
    }

    @Test("Has text: on any page, seen or not; blanks are none")
    func hasText() async throws {
        #expect(try await SmallPDF(lines: ["", "", "x"]).source.hasSourceText())
        #expect(try await !SmallPDF(lines: ["", ""]).source.hasSourceText())
        #expect(try await !SmallPDF(lines: ["   "]).source.hasSourceText())
        #expect(try await DocumentFixtures.source("scans/scan-hidden-text.pdf").hasSourceText())
    }

    @Test(
        "What is no PDF, or opens with a password, is an error",
        arguments: ["text.pdf", "user-password.pdf", "no-pages.pdf"])
    func unreadable(name: String) async throws {
        let source = try DocumentFixtures.source("hostile/\(name)")
        #expect(try await ErrorKind.thrown { _ = try await source.pageCount() } == .pdf)
        #expect(try await ErrorKind.thrown { _ = try await source.isPDFEmpty() } == .pdf)
        #expect(try await ErrorKind.thrown { _ = try await source.hasSourceText() } == .pdf)
        #expect(try await ErrorKind.thrown { _ = try await source.applying(.firstPages(1)) } == .pdf)
    }

    @Test("Many tasks may ask at once, and a cancelled one gets no answer")
    func concurrent() async throws {
        let source = SmallPDF(pages: 3).source
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<40 { group.addTask { try await source.pageCount() } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == [Int](repeating: 3, count: 40))
        let cancelled = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await source.pageCount()
        }
        await #expect(throws: CancellationError.self) { try await cancelled.value }
    }

    @Test("A missing PDFium is an error that says what to do")
    func missingLibrary() {
        let error = PDFWork.clientError(
            PDFError(.libraryUnavailable, "PDFium cannot be loaded. Run scripts/fetch-runtime."))
        #expect(
            error
                == .pdf(
                    """
                    PDFium cannot be loaded. Run scripts/fetch-runtime. CROSSFOOT_PDFIUM names the library where it is \
                    elsewhere.
                    """))
    }

    @Test("PDFium is what CROSSFOOT_PDFIUM names; without it the system is asked")
    func libraryPath() {
        #expect(
            PDFWork.libraryPath(environment: ["CROSSFOOT_PDFIUM": "/opt/libpdfium.so"], program: .main)
                == "/opt/libpdfium.so")
        for environment in [[:], ["CROSSFOOT_PDFIUM": ""]] {
            #expect(PDFWork.libraryPath(environment: environment, program: .main) == nil)
        }
    }

    struct Sample: Sendable, CustomTestStringConvertible {
        var name: String
        var pages: Int
        var isEmpty: Bool
        var hasText: Bool
        var testDescription: String { name }
    }

    @Test(
        "The published samples", .enabled(if: DocumentFixtures.hasSamples, "No samples beside this checkout."),
        arguments: [
            Sample(name: "blank.pdf", pages: 10, isEmpty: true, hasText: false),
            Sample(name: "blank_1.pdf", pages: 1, isEmpty: true, hasText: false),
            Sample(name: "blank_with_name_tree_leaf.pdf", pages: 1, isEmpty: true, hasText: false),
            Sample(name: "multipage.pdf", pages: 12, isEmpty: false, hasText: true),
            Sample(name: "not_blank_image_only.pdf", pages: 1, isEmpty: false, hasText: false),
            Sample(name: "XfaForm.pdf", pages: 1, isEmpty: false, hasText: true),
            Sample(name: "XfaForm_15p_encrypted.pdf", pages: 15, isEmpty: false, hasText: true),
        ])
    func samples(sample: Sample) async throws {
        let source = try DocumentFixtures.sample("file_types/pdf/\(sample.name)")
        #expect(try await source.pageCount() == sample.pages)
        #expect(try await source.isPDFEmpty() == sample.isEmpty)
        #expect(try await source.hasSourceText() == sample.hasText)
    }
}
