import Inference
import Testing

/// Bytes that are no model, or one that does not do what a model here must.
enum HostileModels {
    static let all: [(name: String, bytes: [UInt8])] = [
        ("nothing", []),
        ("zeros", Array(repeating: 0, count: 64)),
        ("text", Array("This is no model.".utf8)),
        ("a length beyond the end", [0x3a, 0xff, 0xff, 0xff, 0xff, 0x07]),
        ("a model without a graph", [0x08, 0x08]),
        ("half a model", Array(TestModels.copy.prefix(TestModels.copy.count / 2))),
        ("whole numbers in", TestModels.integerInput),
        ("whole numbers out", TestModels.integerOutput),
        ("two inputs", TestModels.twoInputs),
        ("a sequence out", TestModels.sequenceOutput),
    ]
}

@Test(arguments: HostileModels.all.map(\.name))
func whatIsNoModelOfFloatsIsRefused(name: String) throws {
    let bytes = try #require(HostileModels.all.first { $0.name == name }).bytes
    let error = #expect(throws: InferenceError.self) { try TestRuntime.model(bytes) }
    #expect(error?.code == .modelUnavailable)
}

@Test func missingFileIsRefusedByItsName() throws {
    let library = try TestRuntime.library()
    let error = #expect(throws: InferenceError.self) { try OnnxModel(library: library, path: "/nowhere/a.onnx") }
    #expect(error?.code == .modelUnavailable)
    #expect(error?.message.contains("/nowhere/a.onnx") == true)
}

@Test(arguments: 0..<200)
func brokenBytesAreAnErrorOrAModel(seed: Int) throws {
    var random = Xorshift(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1)
    var bytes = TestModels.failing
    for _ in 0..<(1 + seed % 4) {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
    }
    do {
        _ = try TestRuntime.model(bytes).run([1, 2, 3, 4, 5], shape: [1, 5])
    } catch {
        #expect(error is InferenceError)
    }
}

@Test(arguments: [[5], [1, 5, 1], [], [1, 1, 1, 1, 1, 1, 1, 1, 5], [0, 5], [-1, -5], [Int.max, Int.max], [2, 3]])
func shapeThatTheModelDoesNotTakeIsAnError(shape: [Int]) throws {
    let model = try TestRuntime.model(TestModels.failing)
    // Room for the largest shape that could be read: 2 by 3.
    let input: [Float] = [1, 2, 3, 4, 5, 6]
    let error = #expect(throws: InferenceError.self) {
        try input.withUnsafeBufferPointer { try model.run($0.baseAddress!, shape: shape) { _, _ in } }
    }
    #expect(error?.code == .failed)
}

@Test func shapeOfAnotherCountThanTheNumbersIsAnError() throws {
    let model = try TestRuntime.model(TestModels.copy)
    #expect(throws: InferenceError.self) { try model.run([1, 2, 3], shape: [2, 2]) }
    #expect(throws: InferenceError.self) { try model.run([], shape: [0]) }
}

/// Numbers that look random and are the same each time.
struct Xorshift {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
