#if Server
import ArgumentParser
import Foundation

/// One day, UTC, as the value of an option: `2026-01-31`.
struct Day: ExpressibleByArgument {
    static let seconds: TimeInterval = 86_400

    /// Its first moment.
    let start: Date

    /// The day of that moment.
    init(of time: Date) {
        start = Date(timeIntervalSince1970: (time.timeIntervalSince1970 / Self.seconds).rounded(.down) * Self.seconds)
    }

    init?(argument: String) {
        let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
        let numbers = parts.compactMap { part in
            part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(part) : nil
        }
        guard numbers.count == 3, let zone = TimeZone(secondsFromGMT: 0) else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let components = DateComponents(year: numbers[0], month: numbers[1], day: numbers[2])
        guard components.isValidDate(in: calendar), let start = calendar.date(from: components) else { return nil }
        self.start = start
    }
}
#endif
