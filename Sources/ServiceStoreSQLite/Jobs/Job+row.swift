#if Server
import Foundation
import GRDB
import ServiceStore

extension Job {
    /// - Throws: ``StoreError`` when the row is none that this program wrote.
    init(row: Row) throws {
        self.init(
            id: row["id"], accountID: row["account_id"], keyID: row["key_id"], request: DocumentRequest(row: row),
            documentKey: row["document_key"], documentID: row["document_id"],
            issuedAt: Timestamp.date(row["issued_at"]), attempts: row["attempts"], state: try JobState(row: row))
    }

    /// The values of every column but `sequence`, by name.
    var columns: [String: (any DatabaseValueConvertible)?] {
        var columns: [String: (any DatabaseValueConvertible)?] = [
            "id": id, "account_id": accountID, "key_id": keyID, "document_key": documentKey,
            "document_id": documentID, "issued_at": Timestamp.microseconds(issuedAt),
        ]
        columns.merge(request.columns) { first, _ in first }
        columns.merge(stateColumns) { first, _ in first }
        return columns
    }

    /// The values of the columns that a change of state writes, by name.
    var stateColumns: [String: (any DatabaseValueConvertible)?] {
        var columns: [String: (any DatabaseValueConvertible)?] = [
            "attempts": attempts, "not_before": nil, "lease_token": nil, "lease_owner": nil, "lease_expires_at": nil,
            "ended_at": nil, "failure_code": nil, "failure_message": nil, "failure_details": nil,
        ]
        switch state {
        case .waiting(let notBefore):
            columns["state"] = "waiting"
            columns["not_before"] = Timestamp.microseconds(notBefore)
        case .processing(let lease):
            columns["state"] = "processing"
            columns["lease_token"] = lease.token
            columns["lease_owner"] = lease.owner
            columns["lease_expires_at"] = Timestamp.microseconds(lease.expiresAt)
        case .completed(let time):
            columns["state"] = "completed"
            columns["ended_at"] = Timestamp.microseconds(time)
        case .failed(let time, let failure):
            columns["state"] = "failed"
            columns["ended_at"] = Timestamp.microseconds(time)
            columns["failure_code"] = failure.code
            columns["failure_message"] = failure.message
            columns["failure_details"] = failure.details
        }
        return columns
    }
}

extension JobState {
    fileprivate init(row: Row) throws {
        switch row["state"] as String {
        case "waiting":
            self = .waiting(notBefore: Timestamp.date(row["not_before"]))
        case "processing":
            self = .processing(
                JobLease(
                    token: row["lease_token"], owner: row["lease_owner"],
                    expiresAt: Timestamp.date(row["lease_expires_at"])))
        case "completed":
            self = .completed(at: Timestamp.date(row["ended_at"]))
        case "failed":
            self = .failed(
                at: Timestamp.date(row["ended_at"]),
                JobFailure(
                    code: row["failure_code"], message: row["failure_message"], details: row["failure_details"]))
        case let other:
            throw StoreError(.newerSchema, "A job is in a state that this program does not know: \(other).")
        }
    }
}

extension DocumentRequest {
    init(row: Row) {
        let options: String = row["options"]
        self.init(
            product: row["product"], version: row["version"], fileName: row["file_name"],
            byteCount: row["byte_count"], options: options.split(separator: ",").map(String.init))
    }

    var columns: [String: (any DatabaseValueConvertible)?] {
        [
            "product": product, "version": version, "file_name": fileName, "byte_count": byteCount,
            "options": options.joined(separator: ","),
        ]
    }
}
#endif
