import Foundation
import Testing

@testable import Inference

@Test func libraryNamesItsRelease() throws {
    #expect(try TestRuntime.library().version.hasPrefix("1."))
}

@Test func libraryIsOpenedOnce() throws {
    let first = try TestRuntime.library()
    #expect(try InferenceLibrary.load(path: "/nowhere/other.so") === first)
}

@Test(arguments: ["/nowhere/libonnxruntime.so.1", "libc.so.6", "/dev/null"])
func whatIsNoLibraryIsRefusedWithTheWayOut(path: String) {
    let error = #expect(throws: InferenceError.self) { try InferenceLibrary.open([path]) }
    #expect(error?.code == .libraryUnavailable)
    #expect(error?.message.contains("scripts/fetch-runtime") == true)
}

/// Answers always the same, as a library with another table of functions might.
private struct Answering: InferenceModel {
    let values: [Float]
    let shape: [Int]

    func run<R>(
        _ input: UnsafePointer<Float>, shape: [Int], _ body: (UnsafePointer<Float>, [Int]) throws -> R
    ) throws -> R {
        try values.withUnsafeBufferPointer { try body($0.baseAddress!, self.shape) }
    }
}

@Test func libraryThatComputesRightPasses() throws {
    try SelfTest.check(Answering(values: SelfTest.output, shape: [2, 2]), of: "This")
}

@Test(arguments: [
    Answering(values: [4.25, 3, 0, 2.5], shape: [2, 2]),
    Answering(values: [.nan, .nan, .nan, .nan], shape: [2, 2]),
    Answering(values: SelfTest.output, shape: [4]),
    Answering(values: SelfTest.output, shape: [4, 1]),
])
private func libraryThatComputesSomethingElseIsRefused(model: Answering) {
    let error = #expect(throws: InferenceError.self) { try SelfTest.check(model, of: "This") }
    #expect(error?.code == .libraryUnavailable)
    #expect(error?.message.hasPrefix("This computes ") == true)
}

@Test func telemetryIsOff() throws {
    _ = try TestRuntime.library()
    #expect(getenv("ORT_DISABLE_TELEMETRY").map { String(cString: $0) } == "1")
    #if os(Linux)
    // Nothing is written that could be sent.
    let files = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
    for file in files {
        let target = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(file)")) ?? ""
        #expect(!target.contains("/.onnxruntime/"))
    }
    #endif
}
