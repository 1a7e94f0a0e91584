import InvoiceEngine

/// What a reader's process is told when it starts.
package struct ReaderSettings: Sendable, Hashable, Codable {
    package var pdfiumLibrary: String?
    package var onnxRuntimeLibrary: String?
    package var modelDirectory: String?
    /// A case of `EngineConfiguration.Recognition`.
    package var recognition: String
    package var recognitionThreads: Int?
    package var maximumBytes: Int
    package var maximumPages: Int
    package var answerBytes: Int
    package var sandbox: SandboxMode
    /// The folder in which it may write; nil: none.
    package var scratchDirectory: String?
    /// Memory of its own in bytes, whether in use or not; 0: as much as it likes.
    package var dataBytes: UInt64
    /// The process with which it ends.
    package var parent: Int32

    init(_ pool: ReaderPoolConfiguration, scratchDirectory: String?, parent: Int32) {
        pdfiumLibrary = pool.engine.pdfiumLibrary
        onnxRuntimeLibrary = pool.engine.onnxRuntimeLibrary
        modelDirectory = pool.engine.modelDirectory
        recognition = pool.engine.recognition.rawValue
        recognitionThreads = pool.engine.recognitionThreads
        maximumBytes = pool.engine.maximumBytes
        maximumPages = pool.engine.maximumPages
        answerBytes = pool.answerBytes
        sandbox = pool.sandbox
        self.scratchDirectory = scratchDirectory
        // The memory in use is watched and so counts first; this catches what grows faster than it is looked at.
        dataBytes = pool.memoryLimit + pool.memoryLimit / 2
        self.parent = parent
    }

    package var engineConfiguration: EngineConfiguration {
        var engine = EngineConfiguration()
        engine.pdfiumLibrary = pdfiumLibrary
        engine.onnxRuntimeLibrary = onnxRuntimeLibrary
        engine.modelDirectory = modelDirectory
        engine.recognition = EngineConfiguration.Recognition(rawValue: recognition) ?? .balanced
        engine.recognitionThreads = recognitionThreads
        engine.maximumBytes = maximumBytes
        engine.maximumPages = maximumPages
        return engine
    }
}
