#if Server
import Testing

@testable import InvoiceServer

@Suite struct JobBellTests {
    private static let long = Duration.seconds(600)

    @Test func aRingBeforeTheWaitIsNotLost() async {
        let bell = JobBell()
        bell.ring()
        await bell.wait(upTo: Self.long)
    }

    @Test func aRingWakesOne() async {
        let bell = JobBell()
        await withTaskGroup(of: Int.self) { group in
            for index in 0..<3 {
                group.addTask {
                    await bell.wait(upTo: Self.long)
                    return index
                }
            }
            for _ in 0..<3 {
                bell.ring()
                _ = await group.next()
            }
        }
    }

    @Test func theEndWakesAllAndForGood() async {
        let bell = JobBell()
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<6 {
                group.addTask {
                    if index % 2 == 0 { await bell.wait(upTo: Self.long) } else { await bell.waitForStop() }
                }
            }
            bell.stop()
        }
        #expect(bell.isStopped)
        await bell.wait(upTo: Self.long)
        await bell.waitForStop()
    }

    @Test func theTimeAndACancellationEndTheWait() async {
        let bell = JobBell()
        await bell.wait(upTo: .milliseconds(10))
        let task = Task { await bell.waitForStop() }
        task.cancel()
        await task.value
    }
}
#endif
