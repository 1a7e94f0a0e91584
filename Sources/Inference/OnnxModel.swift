import COnnxRuntime

/// A model in the ONNX format: one input and one output of 32-bit floats.
///
/// Of several outputs of floats the first counts. Loading takes tens of milliseconds and more memory than the file, so
/// load once and share.
package final class OnnxModel: InferenceModel {
    // ONNX Runtime's sessions may be run by several threads at once; this one is freed when nobody holds the model.
    nonisolated(unsafe) private let session: OpaquePointer

    /// Loads the model of a file.
    ///
    /// - Throws: ``InferenceError`` with ``InferenceError/Code/modelUnavailable``.
    package init(library: InferenceLibrary, path: String, memory: ModelMemory = ModelMemory()) throws {
        session = try Self.load("The model \(path)") { session, message, length in
            crossfoot_onnx_load(library.runtime, path, nil, 0, memory.codes, &session, message, length)
        }
    }

    /// Loads a model that is in memory; `bytes` may go afterwards.
    ///
    /// - Throws: ``InferenceError`` with ``InferenceError/Code/modelUnavailable``.
    package init(library: InferenceLibrary, bytes: [UInt8], memory: ModelMemory = ModelMemory()) throws {
        guard !bytes.isEmpty else { throw InferenceError(.modelUnavailable, "A model of no bytes is none.") }
        session = try Self.load("The model") { session, message, length in
            bytes.withUnsafeBytes { bytes in
                crossfoot_onnx_load(
                    library.runtime, nil, bytes.baseAddress, bytes.count, memory.codes, &session, message, length)
            }
        }
    }

    deinit { crossfoot_onnx_unload(session) }

    private static func load(
        _ name: String, _ call: (inout OpaquePointer?, UnsafeMutablePointer<CChar>, Int) -> Int32
    ) throws -> OpaquePointer {
        var session: OpaquePointer?
        var reason = Reason()
        guard reason.hold({ call(&session, $0, $1) }), let session else {
            throw InferenceError(.modelUnavailable, "\(name) cannot be loaded: \(reason.text)")
        }
        return session
    }

    package func run<R>(
        _ input: UnsafePointer<Float>, shape: [Int], _ body: (UnsafePointer<Float>, [Int]) throws -> R
    ) throws -> R {
        var output: OpaquePointer?
        var values: UnsafePointer<Float>?
        var sizes = [Int64](repeating: 0, count: COnnxMaximumRank)
        var rank = 0
        var reason = Reason()
        let done = reason.hold { message, length in
            crossfoot_onnx_run(
                session, input, shape.map(Int64.init), shape.count, &output, &values, &sizes, &rank, message, length)
        }
        guard done, let values else {
            throw InferenceError(.failed, "The model failed on an input of shape \(shape): \(reason.text)")
        }
        defer { crossfoot_onnx_release(session, output) }
        return try body(values, sizes.prefix(rank).map(Int.init))
    }
}

/// How a model gets the memory it computes in: speed against size.
package struct ModelMemory: Sendable {
    /// Whether freed memory stays with the model for its next run.
    package var keepsArena = true
    /// Whether the memory of a run is planned in one piece and the plan is kept, one for each shape of the input.
    /// Worth it where all inputs have the same shape.
    package var remembersShapes = false

    package init() {}

    var codes: COnnxMemory { COnnxMemory(arena: keepsArena ? 1 : 0, pattern: remembersShapes ? 1 : 0) }
}
