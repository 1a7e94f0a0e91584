#if Server
import Logging
import ReaderProcesses
import ServiceStore

/// All that a server is made of: `serve` puts the real parts together, tests put others in their place.
package struct ServerParts: Sendable {
    package var configuration: ServerConfiguration
    /// Keys, jobs, results and usage.
    package var database: any ServiceDatabase
    /// Uploads that wait for a worker.
    package var documents: any DocumentStore
    /// Reads the documents of synchronous requests.
    package var reader: any DocumentReader
    /// Where uploads stay while their request lasts.
    package var spool: SpoolDirectory
    package var logger: Logger
    /// `/readyz`, `/metrics` and what they tell; nil: there are none.
    package var operations: OperationsRoutes?
    /// With it the server speaks TLS only.
    package var certificate: ServedCertificate?
    /// Over TLS, beside HTTP/1.1.
    package var offersHTTP2 = true
    /// Called with the port once the server listens.
    package var onListening: @Sendable (Int?) async -> Void = { _ in }

    package init(
        configuration: ServerConfiguration, database: any ServiceDatabase, documents: any DocumentStore,
        reader: any DocumentReader, spool: SpoolDirectory, logger: Logger
    ) {
        self.configuration = configuration
        self.database = database
        self.documents = documents
        self.reader = reader
        self.spool = spool
        self.logger = logger
    }
}
#endif
