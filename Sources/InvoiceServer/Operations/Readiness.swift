#if Server
import Logging
import ServiceLifecycle
import ServiceStore
import Synchronization

/// Whether this process should be sent work: every part that it needs was there a moment ago, and it is not stopping.
///
/// The parts are looked at in the background, so that asking costs nothing and never hangs, however often it is asked.
package final class Readiness: Service {
    package struct Check: Sendable {
        /// `database`, `documents`, `readers`.
        package var name: String
        /// Throws when the part is not there.
        package var run: @Sendable () async throws -> Void

        package init(_ name: String, run: @escaping @Sendable () async throws -> Void) {
            self.name = name
            self.run = run
        }
    }

    private enum Finding {
        /// Not looked at yet.
        case unknown
        case working
        /// Why not, in a word; nothing that must not be known outside.
        case failing(String)
    }

    private struct State {
        var findings: [String: Finding] = [:]
        /// Looks that have not come back yet.
        var begun: [String: ContinuousClock.Instant] = [:]
        var isStopping = false
    }

    private let checks: [Check]
    private let period: Duration
    private let patience: Duration
    private let logger: Logger
    private let state: Mutex<State>

    /// - Parameters:
    ///   - period: time between two looks at a part.
    ///   - patience: a part that has not answered for so long is not there.
    package init(
        _ checks: [Check], period: Duration = .seconds(5), patience: Duration = .seconds(10), logger: Logger
    ) {
        self.checks = checks
        self.period = period
        self.patience = patience
        self.logger = logger
        state = Mutex(State(findings: Dictionary(uniqueKeysWithValues: checks.map { ($0.name, .unknown) })))
    }

    /// Looks at all parts again and again.
    package func run() async throws {
        await cancelWhenGracefulShutdown {
            await withDiscardingTaskGroup { group in
                for check in self.checks {
                    group.addTask {
                        repeat { await self.look(check) } while (try? await Task.sleep(for: self.period)) != nil
                    }
                }
            }
        }
    }

    private func look(_ check: Check) async {
        state.withLock { $0.begun[check.name] = .now }
        do {
            try await check.run()
            note(check.name, .working)
        } catch is CancellationError {
            // The process is stopping.
        } catch {
            logger.debug(
                "a part is not there", metadata: ["part": "\(check.name)", "error": "\(LoggedError.text(of: error))"])
            note(check.name, .failing((error as? StoreError)?.code.rawValue ?? "failed"), error)
        }
    }

    /// Logs what has changed.
    private func note(_ name: String, _ finding: Finding, _ error: (any Error)? = nil) {
        let before = state.withLock { state in
            state.begun[name] = nil
            return state.findings.updateValue(finding, forKey: name)
        }
        switch (before, finding) {
        case (.failing, .working): logger.notice("a part is there again", metadata: ["part": "\(name)"])
        case (.working, .failing), (.unknown, .failing):
            let reason = error.map(LoggedError.text) ?? ""
            logger.error("a part is not there", metadata: ["part": "\(name)", "reason": "\(reason)"])
        default: break
        }
    }

    /// From now on the process is not ready, so that no more work is sent to it.
    package func stop() { state.withLock { $0.isStopping = true } }

    package struct Report: Sendable, Hashable {
        package var isReady: Bool
        package var isStopping: Bool
        /// In the order of the checks: `ok`, or why not.
        package var parts: [Part]

        package struct Part: Sendable, Hashable {
            package var name: String
            package var status: String
        }
    }

    package var report: Report {
        let now = ContinuousClock.now
        return state.withLock { state in
            let parts = checks.map { check in
                var status =
                    switch state.findings[check.name] {
                    case .working: "ok"
                    case .failing(let reason): reason
                    case .unknown, nil: "unknown"
                    }
                if let begun = state.begun[check.name], now - begun > patience { status = "no answer" }
                return Report.Part(name: check.name, status: status)
            }
            return Report(
                isReady: !state.isStopping && parts.allSatisfy { $0.status == "ok" }, isStopping: state.isStopping,
                parts: parts)
        }
    }
}
#endif
