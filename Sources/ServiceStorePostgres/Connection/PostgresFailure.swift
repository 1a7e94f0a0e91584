#if Server
import ServiceStore

/// Why a statement or a connection failed, before it is told in the words of ``StoreError``.
struct PostgresFailure: Error {
    enum Kind: Hashable {
        /// No connection could be made.
        case unreachable
        /// The connection broke, or the server did not answer in time.
        case lost
        /// The server refused a statement, with a code of five characters ("SQLSTATE", appendix A of the manual).
        case refused(state: String)
        /// The server's answer has another shape than the statement's.
        case unexpected
    }

    var kind: Kind
    var message: String
    /// Whether the server may have done what it was asked, although nobody heard of it.
    var mayHaveHappened = false

    /// Whether the connection is of no further use.
    var endsConnection: Bool {
        switch kind {
        case .unreachable, .lost: true
        case .refused(let state): Self.endingStates.contains(state) || state.hasPrefix("08")
        case .unexpected: false
        }
    }

    /// Whether the same may succeed in a moment.
    var isTransient: Bool {
        if case .refused(let state) = kind, Self.collisionStates.contains(state) { return true }
        return endsConnection
    }

    /// The server stops, crashed, starts, ended an idle connection, has no connection left, or is a standby now.
    private static let endingStates: Set<String> = ["57P01", "57P02", "57P03", "57P05", "53300", "25006", "25P03"]
    /// Two transactions could not both go on.
    private static let collisionStates: Set<String> = ["40001", "40P01"]

    var storeError: StoreError {
        switch kind {
        case .unreachable: return StoreError(.unavailable, "PostgreSQL cannot be reached: \(message)", cause: self)
        case .lost: return StoreError(.unavailable, "The connection to PostgreSQL broke: \(message)", cause: self)
        case .unexpected: return StoreError(.failed, "PostgreSQL's answer is not as expected: \(message)", cause: self)
        case .refused(let state): return StoreError(Self.code(state), "\(Self.text(state, message))", cause: self)
        }
    }

    private static func code(_ state: String) -> StoreError.Code {
        switch state {
        // The disk is full; a limit on the size of the database's own files.
        case "53100", "54000": .full
        // Taken too long; a lock not granted; out of memory.
        case "57014", "55P03", "53200": .unavailable
        case _ where endingStates.contains(state) || collisionStates.contains(state) || state.hasPrefix("08"):
            .unavailable
        // A value that its column does not take; a constraint.
        case _ where state.hasPrefix("22") || state.hasPrefix("23"): .invalid
        default: .failed
        }
    }

    private static func text(_ state: String, _ message: String) -> String {
        switch state {
        case "53100": "PostgreSQL's disk is full"
        case "57014", "55P03": "PostgreSQL took too long: \(message)"
        // Such messages may quote the value.
        case _ where state.hasPrefix("22"): "PostgreSQL refused a value (\(state))"
        default: "PostgreSQL: \(message) (\(state))"
        }
    }
}
#endif
