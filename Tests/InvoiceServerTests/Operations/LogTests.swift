#if Server
import Foundation
import HTTPTypes
import InvoiceServer
import Logging
import ReaderProcesses
import Synchronization
import Testing

@Suite struct LogTests {
    /// Lines that were logged.
    private final class Lines: Sendable {
        private let lines = Mutex<[String]>([])

        var all: [String] { lines.withLock { $0 } }
        var text: String { all.joined() }

        func logger(_ format: LogLine.Format, level: Logger.Level = .info) -> Logger {
            Logger(label: "test") { _ in
                ServiceLogHandler(format: format, level: level) { line in self.lines.withLock { $0.append(line) } }
            }
        }
    }

    private struct WordyError: Error, CustomStringConvertible {
        var description = "choked on Grünspan & Söhne"
    }

    /// What must never be in a log, and what was sent that holds it.
    @Test(arguments: LogLine.Format.allCases, [0, 1, 2, 3])
    func nothingOfADocumentOrAKeyIsLogged(_ format: LogLine.Format, _ way: Int) async throws {
        let lines = Lines()
        try await TestServer.run(
            read: { _ in
                switch way {
                case 1: throw WordyError()
                case 2: throw ReadingError(.crashed, "The document's process died.")
                default: return .example
                }
            },
            adjust: { $0.logger = lines.logger(format, level: .info) }
        ) { server in
            let body = Form.file("%PDF Grünspan & Söhne DE02120300000000202051", name: "Grünspan.pdf")
            let query = "?full_text_ocr=true&note=Grünspan&key=\(server.key)"
            let answer = try await server.post(
                body, to: (way == 3 ? "/v1/Grünspan/\(server.key)" : Form.path) + query,
                headers: [.userAgent: "Grünspan", HTTPField.Name("X-Request-Id")!: "order-7"])
            #expect(answer.headers[HTTPField.Name("X-Request-Id")!] == "order-7")
            #expect(answer.status == [201, 500, 500, 404][way])
            #expect(lines.all.contains { $0.contains("order-7") && $0.contains("request") })
            for word in ["Grünspan", "Gr%C3%BCnspan", "Söhne", "DE0212", server.key, "full_text_ocr", "%PDF"] {
                #expect(!lines.text.contains(word), "\(lines.text)")
            }
        }
    }

    @Test(arguments: [
        ("order-7", true), ("a b", false), (String(repeating: "x", count: 65), false), ("é", false), ("", false),
        ("cf_abc", false),
    ])
    func aSaneIdentifierIsTakenOver(_ identifier: String, _ isSane: Bool) async throws {
        try await TestServer.run { server in
            let name = HTTPField.Name("X-Request-Id")!
            let answer = try await server.send(.get, "/healthz", [name: identifier])
            if isSane {
                #expect(answer.headers[name] == identifier)
            } else {
                #expect(answer.headers[name].flatMap { UUID(uuidString: $0) } != nil)
            }
        }
    }

    @Test func aLineIsOneLineWhateverIsInIt() throws {
        let lines = Lines()
        let nasty = "a\nb \"c\" \u{1B}[31m\u{2028}é\\"
        for format in LogLine.Format.allCases {
            lines.logger(format).warning(
                "\(nasty)", metadata: ["k": "\(nasty)", "n": .stringConvertible(7), "plain": "x", "list": ["a", "b"]])
        }
        for line in lines.all {
            #expect(line.hasSuffix("\n"))
            #expect(!line.dropLast().unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x2028 })
        }
        let text = try #require(lines.all.first { !$0.hasPrefix("{") })
        #expect(text.contains(#" warning a\nb "c" \u001b[31m\u2028é\ k="a\nb \"c\" \u001b[31m\u2028é\\" "#))
        #expect(text.contains(" n=7 plain=x"))
        let json = try #require(lines.all.first { $0.hasPrefix("{") })
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(object["message"] as? String == nasty)
        #expect(object["k"] as? String == nasty)
        #expect(object["n"] as? Int == 7)
        #expect(object["list"] as? [String] == ["a", "b"])
        #expect(object["level"] as? String == "warning")
        #expect((object["time"] as? String)?.hasSuffix("Z") == true)
    }

    @Test func anErrorThatIsNotOursIsNamedByItsTypeOnly() {
        let text = LoggedError.text(of: WordyError())
        #expect(text.contains("WordyError"))
        #expect(!text.contains("Grünspan"))
        #expect(LoggedError.text(of: POSIXError(.ENOSPC)).contains("No space left"))
    }
}
#endif
