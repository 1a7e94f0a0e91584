import Dispatch
import Foundation
import Synchronization
import Testing

@testable import TextRecognition

@Suite("Sharing of cores")
struct WorkCrewTests {
    private final class Gauge: Sendable {
        private let state = Mutex((now: 0, most: 0))

        func enter() {
            state.withLock {
                $0.now += 1
                $0.most = max($0.most, $0.now)
            }
        }

        func leave() { state.withLock { $0.now -= 1 } }
        var most: Int { state.withLock { $0.most } }
    }

    @Test("Every index comes exactly once", arguments: [1, 2, 3, 8], [0, 1, 2, 7, 100])
    func once(threads: Int, count: Int) {
        let seen = Mutex([Int](repeating: 0, count: count))
        let crew = WorkCrew(threads: threads)
        crew.working { crew.forEach(count) { index in seen.withLock { $0[index] += 1 } } }
        #expect(seen.withLock { $0 } == [Int](repeating: 1, count: count))
    }

    @Test("One page never computes on more threads than there are", arguments: 1...4)
    func threads(threads: Int) {
        let gauge = Gauge()
        let crew = WorkCrew(threads: threads)
        crew.working {
            crew.forEach(40) { _ in
                gauge.enter()
                usleep(500)
                gauge.leave()
            }
        }
        #expect(gauge.most <= threads)
        if threads > 1 { #expect(gauge.most > 1) }
    }

    @Test("Pages at the same time share them", arguments: [(2, 2), (4, 2), (4, 3), (3, 3)])
    func pages(threads: Int, pages: Int) {
        let gauge = Gauge()
        let crew = WorkCrew(threads: threads)
        let ready = DispatchSemaphore(value: 0)
        let go = DispatchSemaphore(value: 0)
        let group = DispatchGroup()
        for _ in 0..<pages {
            let thread = Thread {
                crew.working {
                    ready.signal()
                    go.wait()
                    crew.forEach(30) { _ in
                        gauge.enter()
                        usleep(300)
                        gauge.leave()
                    }
                }
                group.leave()
            }
            group.enter()
            thread.start()
        }
        // All pages are counted before the first asks for help.
        for _ in 0..<pages { ready.wait() }
        for _ in 0..<pages { go.signal() }
        group.wait()
        #expect(gauge.most <= threads)
    }

    @Test("Threads come back: page after page has all of them, also after an error")
    func returned() {
        struct Failure: Error {}
        let crew = WorkCrew(threads: 3)
        for _ in 0..<20 {
            try? crew.working { throw Failure() }
            crew.working { crew.forEach(3) { _ in } }
        }
        let meeting = DispatchSemaphore(value: 0)
        let gauge = Gauge()
        crew.working {
            crew.forEach(3) { index in
                gauge.enter()
                // Nobody leaves before all are there.
                if gauge.most == 3 { for _ in 0..<3 { meeting.signal() } }
                _ = meeting.wait(timeout: .now() + 10)
                gauge.leave()
            }
        }
        #expect(gauge.most == 3)
    }

    @Test("A page inside of a page ends")
    func nested() {
        let crew = WorkCrew(threads: 2)
        let count = Mutex(0)
        crew.working {
            crew.forEach(4) { _ in crew.working { crew.forEach(4) { _ in count.withLock { $0 += 1 } } } }
        }
        #expect(count.withLock { $0 } == 16)
        crew.working { crew.forEach(2) { _ in count.withLock { $0 += 1 } } }
        #expect(count.withLock { $0 } == 18)
    }
}
