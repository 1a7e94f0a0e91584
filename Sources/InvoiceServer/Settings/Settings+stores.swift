#if Server
import DocumentStoreS3
import Foundation
import ServiceStorePostgres

extension Settings {
    /// Where the keys, jobs, results and usage are.
    ///
    /// - Throws: ``SettingsError``, which repeats no password; `StoreError` for an address that libpq cannot read.
    package func databaseLocation() throws -> DatabaseLocation {
        guard let text = text(.database), !text.isEmpty else { return .sqlite(directory: dataFolder()) }
        do {
            return try DatabaseLocation(
                PostgresAddress.isAddress(text) ? addingPassword(to: text) : text, dataDirectory: dataFolder())
        } catch is DatabaseLocationError {
            throw SettingsError(
                source: SettingName.database.key, reason: "must be postgres://… or the folder of a SQLite file")
        }
    }

    /// Where documents wait for a worker.
    ///
    /// - Throws: ``SettingsError``.
    package func documentPlace(database: DatabaseLocation) throws -> DocumentPlace {
        let isShared = if case .postgres = database { true } else { false }
        let folder = DocumentPlace.folder(dataFolder() + "/documents")
        switch text(.documents) {
        case nil: return isShared ? .database : folder
        case "folder": return folder
        case "database":
            guard isShared else {
                throw SettingsError(
                    source: SettingName.documents.key, reason: "can be database only where that is PostgreSQL")
            }
            return .database
        case let text?:
            return .s3(try bucket(text))
        }
    }

    private func bucket(_ text: String) throws -> S3Settings {
        guard let url = URLComponents(string: text), url.scheme == "s3", let bucket = url.host, !bucket.isEmpty,
            url.query == nil, url.user == nil
        else {
            throw SettingsError(
                source: SettingName.documents.key, reason: "must be folder, database, or s3://BUCKET/PREFIX")
        }
        guard let key = self.text(.s3AccessKey), let secret = self.text(.s3SecretKey) else {
            throw SettingsError(
                source: SettingName.documents.key,
                reason: "names a bucket, which needs \(SettingName.s3AccessKey.key) and \(SettingName.s3SecretKey.key)")
        }
        let folder = url.path.split(separator: "/").joined(separator: "/")
        return S3Settings(
            bucket: bucket, region: self.text(.s3Region) ?? "us-east-1", endpoint: self.text(.s3Endpoint),
            credentials: .init(
                accessKeyID: key, secretAccessKey: secret, sessionToken: self.text(.s3SessionToken)),
            prefix: folder.isEmpty ? "" : folder + "/")
    }

    /// The address with the password that was given apart from it, as libpq takes it: percent-encoded (RFC 3986).
    private func addingPassword(to address: String) throws -> String {
        guard let password = text(.databasePassword) else { return address }
        var unreserved = CharacterSet.alphanumerics.intersection(CharacterSet(charactersIn: "\0"..."\u{7F}"))
        unreserved.insert(charactersIn: "-._~")
        guard Redaction.withoutPassword(address) == address else {
            throw SettingsError(
                source: SettingName.databasePassword.key,
                reason: "and the address in \(SettingName.database.key) both have a password")
        }
        guard let encoded = password.addingPercentEncoding(withAllowedCharacters: unreserved) else {
            throw SettingsError(source: SettingName.databasePassword.key, reason: "is no text")
        }
        return address + (address.contains("?") ? "&" : "?") + "password=\(encoded)"
    }
}
#endif
