#if Server
/// What one process of the service does.
package enum ServiceRole: String, Sendable, CaseIterable {
    case all
    /// Answers over HTTP, and reads the documents of synchronous calls.
    case api
    /// Reads what is in the queue.
    case worker

    var answers: Bool { self != .worker }
    var works: Bool { self != .api }
}
#endif
