#if Server
import ArgumentParser
import Foundation
import InvoiceEvaluation

/// `crossfoot evaluate`: scores answers against the truth.
struct EvaluateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Score a folder of answers against truth files.",
        usage: "crossfoot evaluate --truth <dir> --pred <dir> [<options>]",
        discussion: """
            An answer NAME.json belongs to the truth file NAME.json; subfolders count. Answers are responses of the \
            invoice API, their predictions alone, or objects with the keys of a truth file. What a truth file has, and \
            what counts as right, is in docs/evaluate.md.

            A document without an answer counts as one with an empty answer. An answer that cannot be read does, too, \
            and is a line on standard error.

            Exit codes: 0 the figures are there, 1 there are none and standard error says why, 2 an answer could not \
            be read or no document has one, 64 wrong usage.

            Examples:
              crossfoot extract invoices/*.pdf --format json --output answers
              crossfoot evaluate --truth truth --pred answers
              crossfoot evaluate --truth truth --pred answers --worst 10 --only-kind photo
              crossfoot evaluate --truth truth --pred answers --json > figures.json
            """)

    @Option(help: ArgumentHelp("Folder of truth files.", valueName: "dir"), completion: .directory)
    var truth: String

    @Option(help: ArgumentHelp("Folder of answers.", valueName: "dir"), completion: .directory)
    var pred: String

    @Option(
        name: .long, defaultAsFlag: "-",
        help: ArgumentHelp(
            "Write the figures with all digits as JSON to a file, or alone to standard output.", valueName: "file"),
        completion: .file())
    var json: String?

    @Option(help: ArgumentHelp("List the documents with most wrong fields first.", valueName: "number"))
    var worst = 0

    @Option(help: ArgumentHelp("Only documents of this kind: pdf-digital, pdf-scan, photo, …", valueName: "kind"))
    var onlyKind: String?

    @Option(help: ArgumentHelp("Only documents whose names begin so.", valueName: "text"))
    var onlyId: String?

    @Option(help: ArgumentHelp("Leave out documents whose names begin so.", valueName: "text"))
    var notId: String?

    func validate() throws {
        if truth.isEmpty || pred.isEmpty || json == "" {
            throw ValidationError("The name of a folder or file is empty.")
        }
        if worst < 0 { throw ValidationError("--worst must not be negative.") }
    }

    func run() throws {
        let truths, answers: DocumentFolder
        do {
            truths = try DocumentFolder(path: truth)
            answers = try DocumentFolder(path: pred)
        } catch let error as EvaluationError {
            throw fail(error.message)
        }
        // A figure without one of its documents would pass for the whole.
        guard truths.unreadable.isEmpty else {
            truths.unreadable.forEach { Console.complain("\($0.file.path): \($0.file.reason)") }
            throw ExitCode(1)
        }
        let evaluation = Evaluation(
            truths: truths.documents, answers: answers.documents, unreadable: Set(answers.unreadable.map(\.name)),
            selection: Evaluation.Selection(kind: onlyKind, prefix: onlyId, excludedPrefix: notId))
        guard !evaluation.scores.isEmpty else {
            throw fail(
                truths.documents.isEmpty
                    ? "\(truth): no truth files (NAME.json) in this folder"
                    : "\(truth): no truth file is of this choice")
        }
        let scored = Set(evaluation.scores.map(\.name))
        let unreadable = answers.unreadable.filter { scored.contains($0.name) }
        unreadable.forEach { Console.complain("\($0.file.path): \($0.file.reason); it counts as an empty answer") }
        try write(evaluation)
        // Two folders that do not belong together look like a reader that finds nothing.
        let isUnanswered = scored.isDisjoint(with: answers.documents.keys) && unreadable.isEmpty
        if isUnanswered { Console.complain("\(pred): no answer in this folder has the name of a truth file") }
        if isUnanswered || !unreadable.isEmpty { throw ExitCode(2) }
    }

    private func write(_ evaluation: Evaluation) throws {
        let report = evaluation.report
        if json != "-" {
            let worst = evaluation.worst(worst).map { $0.text + "\n" }.joined()
            try Console.write(Array((worst + report.text).utf8))
        }
        guard let json else { return }
        let bytes = try report.json()
        guard json != "-" else { return try Console.write(Array(bytes)) }
        do {
            try OutputFile.write(bytes, to: json)
        } catch let failure as RunFailure {
            throw fail(failure.message)
        }
    }

    private func fail(_ message: String) -> ExitCode {
        Console.complain(message)
        return ExitCode(1)
    }
}
#endif
