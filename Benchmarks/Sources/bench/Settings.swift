import Foundation

/// What to measure: `bench [--program FILE] [--longest PAGES] [FOLDER…]`.
struct Settings {
    /// The command line as a reader would repeat it.
    var command: String
    /// The built command-line program; nil when there is none.
    var program: String?
    /// PDFium, or nil for the system's search path.
    var library: String?
    /// Folders of PDF files.
    var folders: [String]
    /// Pages of the long invoices.
    var lengths = [1, 10, 100, 1_000]

    /// - Throws: ``BenchmarkError`` for arguments that are not understood.
    init(_ arguments: [String]) throws {
        let files = FileManager.default
        // Run from the project's folder or from this package's.
        let root = files.fileExists(atPath: "TestData") ? "." : ".."
        var rest = arguments.dropFirst()
        var given: [String] = []
        program = "\(root)/.build/release/crossfoot"
        while let argument = rest.popFirst() {
            switch argument {
            case "--program": program = rest.popFirst()
            case "--longest":
                guard let longest = rest.popFirst().flatMap({ Int($0) }) else {
                    throw BenchmarkError("--longest needs a number of pages.")
                }
                lengths.removeAll { $0 > longest }
            case _ where argument.hasPrefix("-"):
                throw BenchmarkError("usage: bench [--program FILE] [--longest PAGES] [FOLDER…]")
            default: given.append(argument)
            }
        }
        if let path = program, !files.isExecutableFile(atPath: path) { program = nil }
        let own = "\(root)/.runtime/lib/libpdfium.so"
        library = ProcessInfo.processInfo.environment["CROSSFOOT_PDFIUM"] ?? (files.fileExists(atPath: own) ? own : nil)
        folders = given.isEmpty ? ["\(root)/TestData/invoices"] : given
        command = (["bench"] + arguments.dropFirst()).joined(separator: " ")
    }
}
