import Foundation
import Testing

/// What `scripts/make-sample-responses` asks for: `write` or `check`.
private let sampleMode = ProcessInfo.processInfo.environment["CROSSFOOT_SAMPLE_RESPONSES"]

@Suite("Files of sample answers", .enabled(if: sampleMode != nil, "scripts/make-sample-responses asks for them."))
struct SampleFileTests {
    @Test("are what the engine makes of the fixtures")
    func files() async throws {
        for (name, body) in try await SampleBodies.make() {
            let text = SampleSource.text(name, body)
            let file = SampleSource.file(name)
            if sampleMode == "write" { try Data(text.utf8).write(to: file) }
            #expect(try Data(contentsOf: file) == Data(text.utf8), "\(name)")
        }
    }
}
