import Foundation
import Inference
import Synchronization
import Testing

@Test func modelIsLoadedFromAFileAsFromMemory() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).onnx")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(TestModels.copy).write(to: file)
    let model = try OnnxModel(library: TestRuntime.library(), path: file.path(percentEncoded: false))
    let found = try model.run([1, 2, 3, 4, 5, 6], shape: [2, 3])
    #expect(found.values == [1, 2, 3, 4, 5, 6])
    #expect(found.shape == [2, 3])
}

@Test func firstOutputOfFloatsCounts() throws {
    let found = try TestRuntime.model(TestModels.secondOutput).run([7, 8], shape: [1, 2])
    #expect(found.values == [7, 8])
}

@Test(arguments: [true, false], [true, false])
func memorySettingsChangeNoResult(arena: Bool, shapes: Bool) throws {
    var memory = ModelMemory()
    memory.keepsArena = arena
    memory.remembersShapes = shapes
    let model = try OnnxModel(library: TestRuntime.library(), bytes: TestModels.copy, memory: memory)
    for width in 1...5 {
        let input = (0..<width).map(Float.init)
        #expect(try model.run(input, shape: [1, width]).values == input)
    }
}

@Test func oneModelIsRunByManyThreads() throws {
    let model = try TestRuntime.model(TestModels.copy)
    let wrong = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
        for width in 1...50 {
            let input = (0..<width * 3).map { Float($0 * (thread + 1)) }
            let output = try? model.run(input, shape: [3, width])
            if output?.values != input || output?.shape != [3, width] { wrong.withLock { $0 += 1 } }
        }
    }
    #expect(wrong.withLock { $0 } == 0)
}

@Test func whatTheBodyThrowsComesOut() throws {
    struct Stop: Error {}
    let model = try TestRuntime.model(TestModels.copy)
    #expect(throws: Stop.self) { try model.run([1], shape: [1, 1]) { _, _ in throw Stop() } }
}
