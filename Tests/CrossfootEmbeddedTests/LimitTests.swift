import CrossfootEmbedded
import Foundation
import Testing

@Suite("What the embedded transport keeps is bounded")
struct LimitTests {
    private static let enqueue = "\(Requests.invoices)/predict_async"
    private static let predict = "\(Requests.invoices)/predict"

    @Test("The last results can be asked for, older ones are gone", arguments: [0, 1, 5])
    func keptResults(count: Int) async throws {
        let analysis = GatedAnalysis()
        analysis.open()
        var limits = EmbeddedLimits()
        limits.keptResults = count
        let transport = EmbeddedTransport(analysis: analysis, limits: limits)
        var documents: [String] = []
        for number in 0..<8 {
            let path = number.isMultiple(of: 2) ? Self.predict : Self.enqueue
            let answer = try await transport.send(
                Requests.upload("\(number)", to: path, headers: ["Prefer": "wait=600", "Idempotency-Key": "\(number)"]))
            #expect(answer.statusCode == 201)
            documents.append(answer.documentID)
        }
        var statuses: [Int] = []
        for id in documents {
            statuses.append(try await transport.send(Requests.get("\(Requests.invoices)/documents/\(id)")).statusCode)
        }
        #expect(statuses == Array(repeating: 404, count: 8 - count) + Array(repeating: 200, count: count))
        #expect(await transport.knownDocuments == count)
    }

    @Test("What could not be read on the line is not kept")
    func failures() async throws {
        let transport = EmbeddedTransport(analysis: FailingAnalysis())
        let answer = try await transport.send(Requests.upload("a", to: Self.predict))
        #expect(answer.statusCode == 400)
        #expect(await transport.knownDocuments == 0)
        let failed = try await transport.send(
            Requests.upload("a", to: Self.enqueue, headers: ["Prefer": "wait=600"]))
        #expect(failed.statusCode == 200)
        #expect(failed.job["status"] as? String == "failed")
        #expect((failed.job["error"] as? [String: Any])?["details"] as? String == "Invalid file type")
        #expect(await transport.knownDocuments == 1)
    }

    @Test("One job too many is refused for now")
    func waitingJobs() async throws {
        let analysis = GatedAnalysis()
        var limits = EmbeddedLimits()
        limits.waitingJobs = 2
        let transport = EmbeddedTransport(analysis: analysis, limits: limits)
        var statuses: [Int] = []
        for name in ["read at once", "a", "b", "c"] {
            let answer = try await transport.send(Requests.upload(name, to: Self.enqueue))
            statuses.append(answer.statusCode)
            if answer.statusCode == 429 { #expect(answer.headers["Retry-After"] == "2") }
        }
        #expect(statuses == [202, 202, 202, 429])
        analysis.open()
    }

    @Test("So are bytes too many, but one large document is taken")
    func waitingBytes() async throws {
        let analysis = GatedAnalysis()
        var limits = EmbeddedLimits()
        limits.waitingBytes = 10
        let transport = EmbeddedTransport(analysis: analysis, limits: limits)
        var statuses: [Int] = []
        for count in [1, 20, 1, 1] {
            let text = String(repeating: "a", count: count)
            statuses.append(try await transport.send(Requests.upload(text, to: Self.enqueue)).statusCode)
        }
        #expect(statuses == [202, 202, 429, 429])
        analysis.open()
    }

    @Test("With its last copy a transport ends, and the documents that wait are not read")
    func end() async throws {
        let analysis = GatedAnalysis()
        var transport: EmbeddedTransport? = EmbeddedTransport(analysis: analysis)
        for name in ["a", "b"] { _ = try await transport?.send(Requests.upload(name, to: Self.enqueue)) }
        await analysis.waitForBegun(1)
        transport = nil
        analysis.open()
        let other = EmbeddedTransport(analysis: analysis)
        _ = try await other.send(Requests.upload("c", to: Self.predict))
        #expect(analysis.begun == ["a", "c"])
    }
}
