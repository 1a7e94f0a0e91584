#if Server
import Foundation
import GRDB
import ServiceStore

extension StoreError {
    /// What went wrong, in the terms of the store. Codes: https://www.sqlite.org/rescode.html
    init(sqlite error: any Error) {
        switch error {
        case let error as StoreError:
            self = error
        case let error as DatabaseError:
            self = StoreError(
                Self.code(of: error),
                "SQLite: \(error.message ?? "no message") (\(error.extendedResultCode.rawValue)).",
                cause: error)
        default:
            self = StoreError(.failed, "The database cannot be opened or read", cause: error)
        }
    }

    private static func code(of error: DatabaseError) -> Code {
        switch error.resultCode {
        case .SQLITE_FULL: .full
        case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM,
            .SQLITE_PROTOCOL, .SQLITE_NOMEM, .SQLITE_INTERRUPT, .SQLITE_ABORT:
            .unavailable
        case .SQLITE_CONSTRAINT, .SQLITE_TOOBIG, .SQLITE_MISMATCH: .invalid
        default: .failed
        }
    }
}
#endif
