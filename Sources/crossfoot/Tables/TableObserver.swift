#if Server
import Foundation
import InvoiceTables
import InvoiceWire

/// Makes the tables of a run from its answers of version 4, and writes them after the last file.
final class TableObserver: OutcomeObserver {
    private let options: TableOptions
    private var tables = InvoiceTables()

    /// - Throws: ``RunFailure`` when a table could not be written: better now than after the last file.
    init(_ options: TableOptions) throws {
        self.options = options
        for path in [options.csv, options.xlsx].compactMap(\.self) { try Self.checkPlace(of: path) }
    }

    func take(_ outcome: FileOutcome, of input: BatchInput) throws {
        switch outcome {
        case .answered(let answer): add(input.path) { try answer.version4?() }
        case .answeredBefore(let result): add(input.path) { [UInt8](try Data(contentsOf: result)) }
        case .failed(let failure): tables.add(failure: failure.message, file: input.path)
        }
    }

    func finish() throws {
        if let path = options.csv {
            let csv = CSVText(marksEncoding: options.csvBom)
            try write(csv.bytes(of: tables.invoices), to: path)
            try write(csv.bytes(of: tables.lineItems), to: TableOptions.lineItemsPath(beside: path))
        }
        guard let path = options.xlsx else { return }
        let bytes: [UInt8]
        do {
            bytes = try Workbook([tables.invoices, tables.lineItems]).bytes()
        } catch let error as WorkbookError {
            throw RunFailure(message: "\(path): \(error.message)")
        }
        try write(bytes, to: path)
    }

    /// An answer that is of another version or none becomes a row that says so: no file is forgotten.
    private func add(_ file: String, _ json: () throws -> [UInt8]?) {
        if let bytes = try? json(),
            let response = try? WireJSON.decode(PredictResponse<InvoiceV4>.self, from: bytes),
            let document = response.document
        {
            tables.add(document, file: file)
        } else {
            tables.add(failure: "The answer is not one of version 4.", file: file)
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        try OutputFile.write(Data(bytes), to: path)
    }

    private static func checkPlace(of path: String) throws {
        if FolderWalk.isFolder(path) { throw RunFailure(message: "\(path): this is a folder") }
        if OutputFile.exists(path), !InputFile.isRegular(path) {
            throw RunFailure(message: "\(path): this is a pipe or a device, not a file")
        }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        guard FolderWalk.isFolder(folder) else { throw RunFailure(message: "\(path): there is no folder \(folder)") }
        guard FileManager.default.isWritableFile(atPath: folder) else {
            throw RunFailure(message: "\(path): no permission to write in \(folder)")
        }
    }
}
#endif
