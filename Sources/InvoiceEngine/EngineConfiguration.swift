import TextRecognition

/// Settings of an ``InvoiceReader``. The engine itself never looks at the environment.
public struct EngineConfiguration: Sendable {
    /// How pictures of text are read.
    public enum Recognition: String, CaseIterable, Sendable {
        /// Not at all: only text layers are read.
        case off
        /// For many clean scans: the smallest models.
        case fast
        case balanced
        /// For poor photos and small print: the largest models, several times as slow.
        case accurate
    }

    /// Path of PDFium's shared library; nil: the system's search path.
    public var pdfiumLibrary: String?
    /// Scans, photos, and PDF pages whose text layer is missing or wrong.
    public var recognition = Recognition.balanced
    /// Path of ONNX Runtime's shared library, which recognition needs; nil: the system's search path.
    public var onnxRuntimeLibrary: String?
    /// Folder of the recognition models; nil: there are none.
    public var modelDirectory: String?
    /// Another text recogniser than the bundled one; it needs neither ONNX Runtime nor models.
    public var recognizer: (any TextRecognizer)?
    /// Threads that recognition uses in all; nil: one for each core.
    public var recognitionThreads: Int?
    /// Largest file in bytes.
    public var maximumBytes = 100_000_000
    /// Most pages of one document.
    public var maximumPages = 2_000
    /// Documents that are analysed at the same time, each on a thread of its own.
    public var lanes = 1

    public init() {}
}
