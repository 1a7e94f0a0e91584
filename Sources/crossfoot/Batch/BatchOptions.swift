#if Server
import ArgumentParser
import Foundation

/// What `extract` and `split` have in common: which files, and where their results go.
struct BatchOptions: ParsableArguments {
    @Argument(help: "Files to read; a folder stands for the documents in it.", completion: .file())
    var files: [String] = []

    @Flag(name: .shortAndLong, help: "Read the folders in folders, too.")
    var recursive = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            """
            Folder for one file each, FILE.json or FILE.rst; without it, all goes to standard output. Results of a \
            folder's folders lie in folders of the same names.
            """, valueName: "folder"),
        completion: .directory)
    var output: String?

    @Flag(help: "Pass over files that were answered into the folder of --output before and have not changed since.")
    var resume = false

    @Option(
        help: ArgumentHelp(
            """
            Read what lies and what arrives in this folder, until the program is ended. A file goes to done/ in it, \
            with its result unless there is --output, or to failed/ with FILE.error.txt.
            """, valueName: "folder"),
        completion: .directory)
    var watch: String?

    @Option(
        help: ArgumentHelp(
            "With --watch: how long a file must not have changed, where the system does not tell that it was closed.",
            valueName: "seconds"))
    var settle: Double?

    @Option(
        help: ArgumentHelp("Files read at the same time. Default: one for each processor core.", valueName: "number"))
    var jobs: Int?

    @Flag(name: .shortAndLong, help: "Say nothing on standard error but errors.")
    var quiet = false

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
        if files.contains("") { throw ValidationError("The name of a file is empty.") }
        if output == "" || watch == "" { throw ValidationError("The name of the folder is empty.") }
        if watch != nil {
            if !files.isEmpty { throw ValidationError("--watch reads its folder; it takes no files.") }
            if resume { throw ValidationError("--watch goes on by itself; it takes no --resume.") }
            if recursive { throw ValidationError("--watch does not read the folders in its folder.") }
            if let settle, !(0...3600).contains(settle) { throw ValidationError("--settle must be 0 to 3600.") }
        } else {
            if files.isEmpty { throw ValidationError("Missing expected argument '<files> ...'") }
            if settle != nil { throw ValidationError("--settle needs --watch.") }
        }
        if resume, output == nil { throw ValidationError("--resume needs --output.") }
    }

    /// Whether results are files.
    var writesFiles: Bool { output != nil || watch != nil }

    func remark(_ message: String) {
        if !quiet { Console.complain(message) }
    }
}
#endif
