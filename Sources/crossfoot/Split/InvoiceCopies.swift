#if Server
import Foundation
import InvoiceModel

/// Where the PDFs of single invoices go, and their names.
struct InvoiceCopies: Sendable {
    private let folder: URL
    /// Name without suffix for each input.
    private let stems: [String: String]

    /// Inputs with the same stem get numbered names, as their results do.
    init(folder: String, inputs: [String]) {
        self.folder = URL(fileURLWithPath: folder, isDirectory: true)
        stems = Dictionary(zip(inputs, OutputNames.stems(for: inputs))) { first, _ in first }
    }

    /// `FILE_pages-001-003.pdf`: the first and the last page, from 1.
    func name(of group: PageGroup, in input: String) -> String {
        let stem = stems[input] ?? OutputNames.stem(of: input)
        return "\(stem)_pages-\(Self.padded(group.pageIndexes.first))-\(Self.padded(group.pageIndexes.last)).pdf"
    }

    /// Under another name first, so that a name never stands for half a file.
    ///
    /// - Throws: ``CopyFailure``.
    func write(_ pdf: [UInt8], name: String) throws {
        let file = folder.appendingPathComponent(name)
        do {
            try Data(pdf).write(to: file, options: .atomic)
        } catch {
            throw CopyFailure(path: file.relativePath, reason: ErrorText.reason(of: error))
        }
    }

    private static func padded(_ index: Int?) -> String {
        let digits = String((index ?? 0) + 1)
        return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}

/// A PDF that cannot be written.
struct CopyFailure: Error {
    var path: String
    var reason: String
}
#endif
