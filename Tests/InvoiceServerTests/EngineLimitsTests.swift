import InvoiceEngine
import Testing

@Suite("The engine has limits that the server can rely on")
struct EngineLimitsTests {
    @Test("Without settings, files and pages are bounded and one document is read at a time")
    func defaults() {
        let configuration = EngineConfiguration()
        #expect((1...1_000_000_000).contains(configuration.maximumBytes))
        #expect((1...10_000).contains(configuration.maximumPages))
        #expect(configuration.lanes == 1)
    }
}
