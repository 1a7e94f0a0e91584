#if Server
import Foundation

/// Reads what lies and what arrives in a folder, until the program is ended.
struct WatchRun {
    let folder: WatchedFolder
    let reading: any FileReading
    let jobs: Int
    /// Seconds.
    let settle: Double
    let isQuiet: Bool

    private enum Event: Sendable {
        case tick
        case ended(WatchedFolder.Work, Result<FileAnswer, FileFailure>)
        /// Nothing can be read for now.
        case stuck(WatchedFolder.Work, RunFailure)
    }

    private static let tick = Duration.milliseconds(100)
    private static let longestPause = Duration.seconds(60)

    /// - Throws: ``RunFailure`` when nothing can be read or written any more.
    func run() async throws {
        var arrivals = Arrivals(folder: folder.path, settle: .seconds(settle))
        var outage = Outage()
        var busy: Set<String> = []
        try await withThrowingTaskGroup(of: Event.self) { group in
            group.addTask { .tick }
            while let event = try await group.next() {
                let now = ContinuousClock.now
                switch event {
                case .tick:
                    let ready = try arrivals.ready(at: now, busy: busy)
                    for file in ready.prefix(outage.isOver(at: now) ? max(0, jobs - busy.count) : 0) {
                        guard let work = try folder.begin(file) else { continue }
                        arrivals.forget(file)
                        if work.isAnswered {
                            _ = try folder.finish(work, nil)
                            continue
                        }
                        busy.insert(file)
                        group.addTask { [reading] in
                            do {
                                return .ended(work, try await reading.result(of: work.input))
                            } catch let failure as RunFailure where failure.isTemporary {
                                return .stuck(work, failure)
                            }
                        }
                    }
                    group.addTask {
                        try await Task.sleep(for: Self.tick)
                        return .tick
                    }
                case .ended(let work, let result):
                    busy.remove(work.file)
                    if outage.end() { remark("it goes on") }
                    try putAway(work, result)
                case .stuck(let work, let failure):
                    busy.remove(work.file)
                    folder.leave(work)
                    if outage.begin(at: now, longest: Self.longestPause) {
                        Console.complain("\(failure.message) The files stay where they are; it is tried again.")
                    }
                }
            }
        }
    }

    private func putAway(_ work: WatchedFolder.Work, _ result: Result<FileAnswer, FileFailure>) throws {
        switch result {
        case .success(let answer):
            guard try folder.finish(work, answer) else { return }
            for sentence in answer.remarks { remark("\(work.input.path): \(sentence)") }
        case .failure(let failure):
            guard try folder.refuse(work, failure) else { return }
            Console.complain("\(work.input.path): \(failure.message)")
        }
    }

    private func remark(_ message: String) {
        if !isQuiet { Console.complain(message) }
    }
}

/// A time in which nothing can be read, and when it is tried again: after 1 s, then twice as long each time.
private struct Outage {
    private var next: ContinuousClock.Instant?
    private var pause = Duration.zero

    func isOver(at now: ContinuousClock.Instant) -> Bool { next.map { now >= $0 } ?? true }

    /// - Returns: whether it begins now.
    mutating func begin(at now: ContinuousClock.Instant, longest: Duration) -> Bool {
        let isNew = pause == .zero
        // Several files that fail at the same time are one try.
        if isOver(at: now) {
            pause = isNew ? .seconds(1) : min(pause * 2, longest)
            next = now + pause
        }
        return isNew
    }

    /// - Returns: whether there was one.
    mutating func end() -> Bool {
        defer { self = Outage() }
        return pause != .zero
    }
}
#endif
