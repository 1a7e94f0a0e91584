/// Why a reader's process did not start.
struct StartFailure: Error {
    var error: ReadingError
    /// Whether the process itself has said so: it will say the same the next time.
    var isFinal = false
}
