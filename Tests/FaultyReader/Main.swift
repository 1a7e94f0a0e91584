import Foundation
import InvoiceEngine
import ReaderProcesses

/// A reader for tests: a document is a command, such as `sleep 0.5`, and its answer what came of it.
@main
enum FaultyReader {
    static func main() {
        // How it starts is told by its arguments.
        switch CommandLine.arguments.dropFirst().first {
        case "exits": exit(7)
        case "complains":
            FileHandle.standardError.write(Data("libsomething is missing".utf8))
            exit(127)
        case "sleeps": sleep(600)
        case "fails":
            ReaderChild.run { _ in throw EngineError(.libraryUnavailable, "There is no library.") }
        default: break
        }
        ReaderChild.run { settings in
            var count = 0
            return { _, bytes in
                count += 1
                let command = String(decoding: bytes, as: UTF8.self)
                let answer = try Command(text: command, number: count).run()
                return ReaderChild.Answer(json: Data(answer.utf8), pageCount: 1)
            }
        }
    }
}
