import Foundation

/// Times as the tables of jobs, results and usage hold them: microseconds since 1970, UTC.
enum Timestamp {
    static func microseconds(_ time: Date) -> Int64 {
        Int64((time.timeIntervalSince1970 * 1_000_000).rounded())
    }

    static func date(_ microseconds: Int64) -> Date {
        Date(timeIntervalSince1970: Double(microseconds) / 1_000_000)
    }
}
