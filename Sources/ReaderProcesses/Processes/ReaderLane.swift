import Foundation

/// A thread with a process: takes one document after the other, and puts a new process in the place of a lost one.
final class ReaderLane: Sendable {
    private let configuration: ReaderPoolConfiguration
    private let desk: ReadingDesk

    private static let shortestPause = 0.1
    private static let longestPause = 30.0

    private init(_ configuration: ReaderPoolConfiguration, _ desk: ReadingDesk) {
        self.configuration = configuration
        self.desk = desk
    }

    /// Starts the thread, which ends when the desk says so.
    static func start(_ number: Int, _ configuration: ReaderPoolConfiguration, _ desk: ReadingDesk) {
        desk.laneStarted()
        let lane = ReaderLane(configuration, desk)
        let thread = Thread {
            lane.run()
            desk.laneEnded()
        }
        thread.name = "reader \(number)"
        thread.start()
    }

    private func run() {
        var isReplacement = false
        var pause = Self.shortestPause
        while true {
            if desk.isFinished { return }
            do {
                let (process, report) = try ReaderProcess.start(configuration)
                desk.readerStarted(report, isReplacement: isReplacement)
                let goesOn = serve(process)
                process.kill()
                desk.readerEnded()
                guard goesOn else { return }
                isReplacement = true
                pause = Self.shortestPause
            } catch {
                desk.startFailed(error.error, isFinal: error.isFinal)
                desk.pause(pause)
                pause = min(2 * pause, Self.longestPause)
            }
        }
    }

    /// Until the process must be replaced (true) or the work is over (false).
    private func serve(_ process: ReaderProcess) -> Bool {
        while true {
            switch desk.next() {
            case .stop: return false
            case .rest:
                if process.hasDied { return true }
            case .read(let assignment):
                if process.hasDied {
                    desk.giveBack(assignment)
                    return true
                }
                switch process.read(assignment.request, interruption: interruption(of: assignment)) {
                case .answered(let result):
                    desk.deliver(result, for: assignment)
                    if process.isWorn { return true }
                case .lost(let error):
                    desk.deliver(.failure(error), for: assignment)
                    return true
                }
            }
        }
    }

    private func interruption(of assignment: ReadingDesk.Assignment) -> (Double) -> ReadingError? {
        let limit = assignment.request.isInteractive ? configuration.timeLimit : configuration.queueTimeLimit
        var abandonedAt: Double?
        return { [desk, configuration] seconds in
            if desk.isEnding { return ReadingDesk.stopping }
            if seconds > limit { return .timedOut(limit) }
            guard desk.isAbandoned(assignment) else { return nil }
            let since = abandonedAt ?? seconds
            abandonedAt = since
            return seconds - since >= configuration.abandonedTimeLimit ? ReadingDesk.stopping : nil
        }
    }
}
