#if Server
import ArgumentParser
import Foundation
import InvoiceSDK

/// What the calls send, as the protocol's own command has it.
struct SendingOptions: ParsableArguments {
    enum InputType: String, CaseIterable, ExpressibleByArgument {
        case path, file, base64, bytes, url
    }

    @Option(
        name: [.customShort("i"), .customLong("input-type")],
        help: """
            What the argument is: a path, read in one of three ways (path, file, bytes); a file of base64 text; or an \
            https address that the server fetches.
            """)
    var inputType = InputType.path

    @Flag(name: [.customShort("c"), .customLong("cut-doc")], help: "Send only the first pages of a PDF.")
    var cutDocument = false

    @Option(
        name: [.customShort("p"), .customLong("pages-keep")],
        help: ArgumentHelp("Pages that --cut-doc keeps.", valueName: "number"))
    var pagesKept = 5

    @Argument(help: "The document.", completion: .file())
    var path: String

    func validate() throws {
        if path.isEmpty { throw ValidationError("The name of the document is empty.") }
        if pagesKept < 0 { throw ValidationError("--pages-keep must be at least 0.") }
    }

    var pageOptions: PageOptions? {
        guard cutDocument, pagesKept > 0 else { return nil }
        // The SDK looks for PDFium by this variable; the program knows the checkout as well.
        if let library = RuntimeLibrary.pdfium() { setenv("CROSSFOOT_PDFIUM", library, 0) }
        return PageOptions(indexes: Array(0..<pagesKept), operation: .keepOnly, onMinPages: 0)
    }

    /// - Throws: `ClientError`, or ``FileFailure``.
    func source() throws -> any DocumentSource {
        if inputType != .url {
            do {
                try InputFile.check(path)
            } catch let failure as FileFailure {
                throw FileFailure(message: "\(path): \(failure.message)")
            }
        }
        switch inputType {
        case .path: return try InputSource(path: path)
        case .file:
            guard let handle = FileHandle(forReadingAtPath: path) else {
                throw ClientError.source("\(path) cannot be opened.")
            }
            return try InputSource(fileHandle: handle, name: name)
        case .bytes: return try InputSource(bytes: [UInt8](try content()), name: name)
        case .base64:
            let text = String(decoding: try content(), as: UTF8.self)
            return try InputSource(base64: text, name: decodedName)
        case .url: return try RemoteSource(path)
        }
    }

    private func content() throws -> Data {
        do {
            return try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw ClientError.source("\(path): \(ErrorText.reason(of: error))")
        }
    }

    private var name: String { URL(fileURLWithPath: path).lastPathComponent }

    /// `scan.pdf` of `scan.pdf.b64`, and `scan`, whose content tells what it is, of `scan.txt`.
    private var decodedName: String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }
}
#endif
