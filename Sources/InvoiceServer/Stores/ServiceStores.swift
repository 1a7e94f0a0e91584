#if Server
import DocumentStoreS3
import Foundation
import ServiceStore
import ServiceStorePostgres

/// The database of a service and the place where documents wait, as the settings want them.
package struct ServiceStores: Sendable {
    package let database: any ServiceDatabase
    package let documents: any DocumentStore
    private let closeDocuments: @Sendable () async -> Void

    /// Opens the database only: for commands that need no documents.
    ///
    /// - Throws: ``StoreError``, ``SettingsError``.
    package static func openDatabase(_ settings: Settings) async throws -> any ServiceDatabase {
        try await settings.databaseLocation().open()
    }

    /// - Throws: ``StoreError``, ``SettingsError``.
    package static func open(_ settings: Settings) async throws -> ServiceStores {
        let location = try settings.databaseLocation()
        let place = try settings.documentPlace(database: location)
        let database = try await location.open()
        do {
            switch (place, location) {
            case (.folder(let path), _):
                return ServiceStores(database: database, documents: try FolderDocumentStore(directory: path)) {}
            case (.s3(let s3), _):
                return ServiceStores(database: database, documents: S3DocumentStore(settings: s3)) {}
            case (.database, .postgres(let postgres)):
                let documents = try await PostgresDocumentStore.open(postgres)
                return ServiceStores(database: database, documents: documents) { await documents.close() }
            case (.database, .sqlite):
                preconditionFailure("refused when the settings were read")
            }
        } catch {
            await database.close()
            throw error
        }
    }

    package func close() async {
        await closeDocuments()
        await database.close()
    }

    private init(
        database: any ServiceDatabase, documents: any DocumentStore,
        closeDocuments: @escaping @Sendable () async -> Void
    ) {
        self.database = database
        self.documents = documents
        self.closeDocuments = closeDocuments
    }
}

/// Where documents wait for a worker.
package enum DocumentPlace: Sendable {
    case folder(String)
    case database
    case s3(S3Settings)
}
#endif
