import InvoiceModel

extension InvoiceReader {
    /// Finds the invoices in the file at `path`: which of its pages belong together.
    ///
    /// A file of one page is one group and is only opened. Every page is in exactly one group.
    ///
    /// - Throws: ``EngineError``.
    public func split(path: String) async throws -> SplitDocument {
        try await onLane { [self] in
            try analyseGroups(try FileBytes.read(path, maximum: configuration.maximumBytes))
        }
    }

    /// Finds the invoices in a file from memory.
    ///
    /// - Throws: ``EngineError``.
    public func split(bytes: [UInt8]) async throws -> SplitDocument {
        try await onLane { [self] in try analyseGroups(bytes) }
    }

    /// Finds the invoices in a file on the calling thread, which it blocks: for benchmarks and programs without
    /// concurrency.
    ///
    /// - Throws: ``EngineError``.
    public func splitSynchronously(bytes: [UInt8]) throws -> SplitDocument {
        try analyseGroups(bytes)
    }

    /// Copies the pages of each group into a PDF of its own, without encoding them anew.
    ///
    /// Pictures become PDFs, too: a JPEG as it is, others packed without loss.
    ///
    /// - Parameters:
    ///   - path: The file that was split.
    ///   - take: Gets the position of each group and its PDF, one after the other, on a thread of the reader.
    /// - Throws: ``EngineError``, and what `take` throws.
    public func copyPages(
        path: String, groups: [PageGroup], take: @escaping @Sendable (_ group: Int, _ pdf: [UInt8]) throws -> Void
    ) async throws {
        try await onLane { [self] in
            let bytes = try FileBytes.read(path, maximum: configuration.maximumBytes)
            try pageCopies.make(of: bytes, groups, take: take)
        }
    }
}
