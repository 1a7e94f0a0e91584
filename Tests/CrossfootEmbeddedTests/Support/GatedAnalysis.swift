import CrossfootEmbedded
import Foundation
import InvoiceModel
import Synchronization

/// Reads nothing until it is let: each document waits for ``open()``.
final class GatedAnalysis: DocumentAnalysis {
    private struct State {
        var isOpen = false
        var names: [String] = []
        var waiting: [CheckedContinuation<Void, Never>] = []
        var arrivals: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
        var running = 0
        var mostRunning = 0
    }

    let lanes: Int
    let maximumBytes = 1_000
    let maximumPages = 3
    private let state = Mutex(State())

    init(lanes: Int = 1) { self.lanes = lanes }

    /// The documents in the order in which they were begun, as text.
    var begun: [String] { state.withLock { $0.names } }
    var mostRunning: Int { state.withLock { $0.mostRunning } }

    /// Lets all go on, now and later.
    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Waits until so many documents were begun.
    func waitForBegun(_ count: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.names.count >= count { return true }
                state.arrivals.append((count, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }

    func invoice(_ content: Data, options: ReadingOptions) async throws -> InvoiceDocument {
        try await pass(content)
        return InvoiceDocument(pages: [], invoice: Invoice(), findings: [])
    }

    func groups(_ content: Data) async throws -> SplitDocument {
        try await pass(content)
        return SplitDocument(pageCount: 1, groups: [PageGroup(pageIndexes: [0], confidence: 1)])
    }

    private func pass(_ content: Data) async throws {
        await withCheckedContinuation { continuation in
            let (isOpen, arrived) = state.withLock { state in
                state.names.append(String(decoding: content, as: UTF8.self))
                state.running += 1
                state.mostRunning = max(state.mostRunning, state.running)
                let count = state.names.count
                let arrived = state.arrivals.filter { $0.count <= count }
                state.arrivals.removeAll { $0.count <= count }
                if !state.isOpen { state.waiting.append(continuation) }
                return (state.isOpen, arrived)
            }
            for arrival in arrived { arrival.continuation.resume() }
            if isOpen { continuation.resume() }
        }
        state.withLock { $0.running -= 1 }
    }
}
