#if Server
import Foundation
import InvoiceEngine
import InvoiceModel

/// Where the PDFs of single invoices go, and their names.
struct InvoiceCopies: Sendable {
    let folder: URL
    let gate: WriteGate

    /// Writes one PDF for each group.
    ///
    /// - Throws: ``RunFailure`` when one cannot be written; `EngineError` when the file cannot be copied.
    func write(_ groups: [PageGroup], of input: BatchInput, with reader: InvoiceReader) async throws {
        let names = groups.map { name(of: $0, in: input) }
        try await reader.copyPages(path: input.path, groups: groups) { group, pdf in
            try write(pdf, name: names[group])
        }
    }

    /// `FILE_pages-001-003.pdf`: the first and the last page, from 1.
    private func name(of group: PageGroup, in input: BatchInput) -> String {
        "\(input.name)_pages-\(Self.padded(group.pageIndexes.first))-\(Self.padded(group.pageIndexes.last)).pdf"
    }

    /// Under another name first, so that a name never stands for half a file.
    private func write(_ pdf: [UInt8], name: String) throws {
        let file = folder.appendingPathComponent(name)
        do {
            try gate.write {
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(pdf).write(to: file, options: .atomic)
            }
        } catch {
            throw RunFailure(message: "\(file.relativePath): \(ErrorText.reason(of: error))")
        }
    }

    private static func padded(_ index: Int?) -> String {
        let digits = String((index ?? 0) + 1)
        return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}
#endif
