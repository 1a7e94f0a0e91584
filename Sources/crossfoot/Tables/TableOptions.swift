#if Server
import ArgumentParser
import Foundation

/// Which tables a run makes of all its answers.
struct TableOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            Write a table of all invoices, one row for each file, and one of their line items beside it: \
            NAME-line-items.csv. Without --output and --format, nothing else is written.
            """, valueName: "file"),
        completion: .file(extensions: ["csv"]))
    var csv: String?

    @Option(
        help: ArgumentHelp("The same as a workbook with two sheets.", valueName: "file"),
        completion: .file(extensions: ["xlsx"]))
    var xlsx: String?

    @Flag(help: "Begin the files of --csv with a byte order mark, by which Excel knows UTF-8.")
    var csvBom = false

    func validate() throws {
        if csv == "" || xlsx == "" { throw ValidationError("The name of the table is empty.") }
        if csv == "-" || xlsx == "-" { throw ValidationError("Tables are files; they do not go to standard output.") }
        if csvBom, csv == nil { throw ValidationError("--csv-bom needs --csv.") }
        if let csv, let xlsx, URL(fileURLWithPath: csv) == URL(fileURLWithPath: xlsx) {
            throw ValidationError("--csv and --xlsx name the same file.")
        }
    }

    var isAsked: Bool { csv != nil || xlsx != nil }

    /// Of the line items: `invoices-line-items.csv` for `invoices.csv`.
    static func lineItemsPath(beside path: String) -> String {
        let file = URL(fileURLWithPath: path)
        let suffix = file.pathExtension
        let stem = path.dropLast(suffix.isEmpty ? 0 : suffix.count + 1)
        return stem + "-line-items" + (suffix.isEmpty ? "" : ".\(suffix)")
    }
}
#endif
