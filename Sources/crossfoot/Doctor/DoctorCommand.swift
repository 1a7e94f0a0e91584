#if Server
import ArgumentParser
import Foundation
import InvoiceEngine

/// `crossfoot doctor`: says what is installed and how to get what is not.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Check that everything needed to read invoices is there.",
        discussion: """
            One line for each library, model and feature of the processor. The exit code is 0 when all that is \
            needed is there, 1 when something is missing or damaged. Lines with "note" are about what can be \
            done without.

            CROSSFOOT_PDFIUM, CROSSFOOT_ONNXRUNTIME and CROSSFOOT_MODELS name the two libraries and the folder of \
            the models where they are not found by themselves.

            Examples:
              crossfoot doctor
              crossfoot doctor --fetch /media/stick    # for a machine without a network
            """)

    @Option(
        help: ArgumentHelp(
            "Download the libraries and models into this folder instead of checking. Needs the checkout.",
            valueName: "folder"),
        completion: .directory)
    var fetch: String?

    func validate() throws {
        if fetch == "" { throw ValidationError("The name of the folder is empty.") }
    }

    func run() throws {
        if let fetch { throw ExitCode(try RuntimeFetch.run(into: fetch)) }
        var configuration = EngineConfiguration()
        configuration.pdfiumLibrary = RuntimeLibrary.pdfium()
        configuration.onnxRuntimeLibrary = RuntimeLibrary.onnxRuntime()
        configuration.modelDirectory = RuntimeLibrary.models()
        let findings =
            Finding.all(in: RuntimeReport(configuration: configuration)) + [
                Finding.database, Finding.postgres, Finding.certificates, Finding.sandbox, ProcessorFeatures.finding,
            ]
        try Console.write(Array(findings.map { $0.line + "\n" }.joined().utf8))
        if findings.contains(where: { $0.grade == .missing }) { throw ExitCode(1) }
    }
}
#endif
