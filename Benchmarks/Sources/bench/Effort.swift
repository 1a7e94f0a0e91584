import Foundation

/// Wall-clock time, and the processor time of all threads of this process, that some work took.
struct Effort {
    var wall: Milliseconds
    var processor: Milliseconds

    static func measure<Result>(_ work: () throws -> Result) rethrows -> (Result, Effort) {
        let processor = processorNanoseconds()
        let start = ContinuousClock.now
        let result = try work()
        let wall = ContinuousClock.now - start
        return (
            result,
            Effort(
                wall: Milliseconds(wall),
                processor: Milliseconds(Double(processorNanoseconds() - processor) / 1e6))
        )
    }

    private static func processorNanoseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
