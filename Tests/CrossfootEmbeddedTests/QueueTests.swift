import CrossfootEmbedded
import Foundation
import Testing

@Suite("The queue of the embedded transport")
struct QueueTests {
    private let analysis = GatedAnalysis()

    private func transport(_ limits: EmbeddedLimits = EmbeddedLimits()) -> EmbeddedTransport {
        EmbeddedTransport(analysis: analysis, limits: limits)
    }

    private static let enqueue = "\(Requests.invoices)/predict_async"
    private static let predict = "\(Requests.invoices)/predict"

    private func job(_ answer: ClientResponse) -> String { "\(Requests.invoices)/documents/queue/\(answer.jobID)" }

    @Test("A job is processing, waiting, then sends on to its document")
    func states() async throws {
        let transport = transport()
        let first = try await transport.send(Requests.upload("a", to: Self.enqueue))
        let second = try await transport.send(Requests.upload("b", to: Self.enqueue))
        #expect(first.statusCode == 202)
        #expect(second.job["status"] as? String == "waiting")
        #expect(second.job["available_at"] is NSNull)
        await analysis.waitForBegun(1)
        let working = try await transport.send(Requests.get(job(first)))
        #expect(working.statusCode == 200)
        #expect(working.job["status"] as? String == "processing")
        analysis.open()
        let done = try await transport.send(Requests.get(job(second), headers: ["Prefer": "wait=600"]))
        #expect(done.statusCode == 302)
        #expect(done.job["status"] as? String == "completed")
        let location = try #require(done.headers["Location"])
        #expect(location.hasPrefix("/v1/products/mindee/invoices/v4/documents/"))
        let document = try await transport.send(Requests.get(String(location.dropFirst("/v1/".count))))
        #expect(document.statusCode == 200)
        #expect(document.jobID == second.jobID)
        #expect(analysis.begun == ["a", "b"])
    }

    @Test("A wait that is over answers with the job as it stands", arguments: ["wait=0", "respond-async, wait=\"0\""])
    func waitIsOver(preference: String) async throws {
        let transport = transport()
        let answer = try await transport.send(
            Requests.upload("a", to: Self.enqueue, headers: ["Prefer": preference]))
        #expect(answer.statusCode == 202)
        #expect(answer.headers["Preference-Applied"] == "wait=0")
        analysis.open()
    }

    @Test("A job is found only under its own product")
    func otherProduct() async throws {
        let transport = transport()
        analysis.open()
        let answer = try await transport.send(
            Requests.upload("a", to: Self.enqueue, headers: ["Prefer": "wait=600"]))
        let splitter = try await transport.send(
            Requests.get("\(Requests.splitter)/documents/queue/\(answer.jobID)"))
        #expect(splitter.statusCode == 404)
        let document = try await transport.send(
            Requests.get("\(Requests.splitter)/documents/\(answer.documentID)"))
        #expect(document.statusCode == 404)
    }

    @Test("Whoever waits on the line goes before the jobs")
    func order() async throws {
        let transport = transport()
        for name in ["a", "b", "c"] { _ = try await transport.send(Requests.upload(name, to: Self.enqueue)) }
        await analysis.waitForBegun(1)
        async let urgent = transport.send(Requests.upload("urgent", to: Self.predict))
        // A request of a later state tells that the one before is on record.
        while await transport.waitingDocuments < 3 { await Task.yield() }
        analysis.open()
        #expect(try await urgent.statusCode == 201)
        await analysis.waitForBegun(4)
        #expect(analysis.begun == ["a", "urgent", "b", "c"])
    }

    @Test("As many documents are read at once as there are lanes", arguments: [1, 3])
    func lanes(count: Int) async throws {
        let analysis = GatedAnalysis(lanes: count)
        let transport = EmbeddedTransport(analysis: analysis)
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<40 {
                let path = number.isMultiple(of: 2) ? Self.predict : Self.enqueue
                group.addTask {
                    try await transport.send(
                        Requests.upload("\(number)", to: path, headers: ["Prefer": "wait=600"])
                    ).statusCode
                }
            }
            await analysis.waitForBegun(count)
            analysis.open()
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == Array(repeating: 201, count: 40))
        #expect(Set(analysis.begun).count == 40)
        #expect(analysis.mostRunning <= count)
    }

    @Test("A request that is cancelled before its document is read ends at once, and the document is never read")
    func cancelledWhileWaiting() async throws {
        let transport = transport()
        let first = Task { try await transport.send(Requests.upload("a", to: Self.predict)) }
        await analysis.waitForBegun(1)
        let second = Task { try await transport.send(Requests.upload("b", to: Self.predict)) }
        while await transport.waitingDocuments < 1 { await Task.yield() }
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        #expect(await transport.waitingDocuments == 0)
        analysis.open()
        #expect(try await first.value.statusCode == 201)
        #expect(analysis.begun == ["a"])
    }

    @Test("A request that is cancelled while its document is read ends at once, too")
    func cancelledWhileReading() async throws {
        let transport = transport()
        let request = Task { try await transport.send(Requests.upload("a", to: Self.predict)) }
        await analysis.waitForBegun(1)
        request.cancel()
        await #expect(throws: CancellationError.self) { try await request.value }
        analysis.open()
        let next = try await transport.send(Requests.upload("b", to: Self.predict))
        #expect(next.statusCode == 201)
    }

    @Test("A wait for a job that is cancelled leaves the job alone")
    func cancelledWait() async throws {
        let transport = transport()
        let queued = try await transport.send(Requests.upload("a", to: Self.enqueue))
        let wait = Task { [path = job(queued)] in
            try await transport.send(Requests.get(path, headers: ["Prefer": "wait=600"]))
        }
        await analysis.waitForBegun(1)
        wait.cancel()
        await #expect(throws: CancellationError.self) { try await wait.value }
        analysis.open()
        let done = try await transport.send(Requests.get(job(queued), headers: ["Prefer": "wait=600"]))
        #expect(done.statusCode == 302)
    }
}
