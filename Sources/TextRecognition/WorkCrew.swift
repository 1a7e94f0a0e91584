import Dispatch
import Synchronization

/// Shares the processor's cores between the pages that are being read.
///
/// Each page computes on the thread that its lane gave it. Where fewer pages are read than there are cores, a page
/// takes on the idle ones for its lines; libraries never start threads of their own.
package final class WorkCrew: Sendable {
    private let idle: Mutex<Int>
    private let queue = DispatchQueue(label: "text-recognition.crew", attributes: .concurrent)

    /// - Parameter threads: Cores to use in all.
    package init(threads: Int) {
        idle = Mutex(max(1, threads))
    }

    /// Counts the calling thread as busy while it works on a page.
    package func working<Value>(_ body: () throws -> Value) rethrows -> Value {
        idle.withLock { $0 -= 1 }
        defer { idle.withLock { $0 += 1 } }
        return try body()
    }

    /// Calls `body` once with every number below `count`, on this thread and on the idle ones, and returns when all
    /// calls have ended. Numbers are handed out in rising order, so the longest work belongs first.
    package func forEach(_ count: Int, _ body: @Sendable @escaping (Int) -> Void) {
        let helpers = idle.withLock { idle in
            let helpers = max(0, min(count - 1, idle))
            idle -= helpers
            return helpers
        }
        let next = Counter()
        let group = DispatchGroup()
        for _ in 0..<helpers {
            queue.async(group: group) { next.run(below: count, body) }
        }
        next.run(below: count, body)
        group.wait()
        idle.withLock { $0 += helpers }
    }

    private final class Counter: Sendable {
        private let value = Atomic<Int>(0)

        func run(below count: Int, _ body: (Int) -> Void) {
            while true {
                let index = value.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < count else { return }
                body(index)
            }
        }
    }
}
