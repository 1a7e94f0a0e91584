#if Server
import ArgumentParser
import Foundation
import InvoiceSDK
import InvoiceWire

/// How the calls print an answer.
struct DisplayOptions: ParsableArguments {
    enum Output: String, CaseIterable, ExpressibleByArgument {
        case summary, raw, parsed
    }

    @Option(
        name: [.customShort("o"), .customLong("output-type")],
        help: "summary: a list of the fields; raw: the answer as JSON; parsed: the document of it.")
    var output = Output.summary

    @Flag(
        name: [.customShort("t"), .customLong("full-text")],
        help: "Ask for the words of the document and print its text before the rest.")
    var fullText = false

    /// - Throws: when nobody reads standard output any more.
    func show<Product>(_ result: PredictResult<Product>) throws {
        try Console.write(Array(try text(of: result).utf8))
    }

    private func text<Product>(of result: PredictResult<Product>) throws -> String {
        if output == .raw { return IndentedJSON.text(of: result.rawResponse.body) + "\n" }
        var text = ""
        if fullText {
            let words = result.document.ocr?.text ?? ""
            text += DocumentText.title + "  " + words.replacing("\n", with: "\n  ")
            text += "\n"
        }
        switch output {
        case .parsed: text += IndentedJSON.text(of: try WireJSON.bytes(of: result.document))
        case .summary, .raw: text += result.description
        }
        return text + "\n"
    }
}
#endif
