#if Server
/// One document to read, and what its results are called.
struct BatchInput: Sendable, Equatable {
    var path: String
    /// Name of its results without a suffix, no two alike in a run; `may/scan` where a folder was walked.
    var name: String
}
#endif
