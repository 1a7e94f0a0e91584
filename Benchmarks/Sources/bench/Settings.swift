import Foundation

/// What to measure: `bench [--program FILE] [--longest PAGES] [--picture FILE] [FOLDER…]`.
struct Settings {
    /// The command line as a reader would repeat it.
    var command: String
    /// The built command-line program; nil when there is none.
    var program: String?
    /// Folders of PDF files.
    var folders: [String]
    /// A scanned page.
    var picture: String
    /// Pages of the long invoices.
    var lengths = [1, 10, 100, 1_000]

    /// - Throws: ``BenchmarkError`` for arguments that are not understood.
    init(_ arguments: [String]) throws {
        let files = FileManager.default
        let root = Runtime().root
        var rest = arguments.dropFirst()
        var given: [String] = []
        program = "\(root)/.build/release/crossfoot"
        picture = "\(root)/TestData/scans/scan.pdf"
        while let argument = rest.popFirst() {
            switch argument {
            case "--program": program = rest.popFirst()
            case "--longest":
                guard let longest = rest.popFirst().flatMap({ Int($0) }) else {
                    throw BenchmarkError("--longest needs a number of pages.")
                }
                lengths.removeAll { $0 > longest }
            case "--picture":
                guard let path = rest.popFirst() else { throw BenchmarkError("--picture needs a file.") }
                picture = path
            case _ where argument.hasPrefix("-"):
                throw BenchmarkError(
                    "usage: bench [--program FILE] [--longest PAGES] [--picture FILE] [FOLDER…]\n\(Recognise.usage)")
            default: given.append(argument)
            }
        }
        if let path = program, !files.isExecutableFile(atPath: path) { program = nil }
        folders = given.isEmpty ? ["\(root)/TestData/invoices"] : given
        command = (["bench"] + arguments.dropFirst()).joined(separator: " ")
    }
}
