#if Server
/// What a command makes of one file.
protocol FileReading: Sendable {
    /// - Returns: the answer, or why the file cannot be read.
    /// - Throws: ``RunFailure`` when no other file can be read or written either.
    func result(of input: BatchInput) async throws -> Result<FileAnswer, FileFailure>
}

/// What was read of one file.
struct FileAnswer: Sendable {
    /// With a line end after it.
    var text: [UInt8]
    /// What a person should look at: contradictions on the paper, pages that could not be read. One sentence each.
    var remarks: [String] = []
    /// The same in the JSON of version 4, whatever ``text`` is; nil where there is none.
    var version4: (@Sendable () throws -> [UInt8])?
}

/// Why one file has no answer, as one sentence.
struct FileFailure: Error {
    var message: String
}

/// Why a run cannot go on, as one sentence.
struct RunFailure: Error {
    var message: String
    /// Whether it may pass: a server that is not there now.
    var isTemporary = false
}
#endif
