#if Server
/// What a command makes of one file.
protocol FileReading: Sendable {
    /// - Returns: the answer, or why the file cannot be read.
    /// - Throws: when what was made of it cannot be written; no other file is read then.
    func result(of file: String) async throws -> Result<FileAnswer, FileFailure>
}

/// What was read of one file.
struct FileAnswer: Sendable {
    /// With a line end after it.
    var text: [UInt8]
    /// What a person should look at: contradictions on the paper, pages that could not be read. One sentence each.
    var remarks: [String] = []
}

/// A failure as one sentence.
struct FileFailure: Error {
    var message: String
}
#endif
