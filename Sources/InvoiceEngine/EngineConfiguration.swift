/// Settings of an ``InvoiceReader``. The engine itself never looks at the environment.
public struct EngineConfiguration: Sendable {
    /// Path of PDFium's shared library; nil: the system's search path.
    public var pdfiumLibrary: String?
    /// Largest file in bytes.
    public var maximumBytes = 100_000_000
    /// Most pages of one document.
    public var maximumPages = 2_000
    /// Documents that are analysed at the same time, each on a thread of its own.
    public var lanes = 1

    public init() {}
}
