#if Server
import DocumentStoreS3
import Foundation

extension DocumentStoreFactory {
    /// The bucket of `scripts/with-s3`, each store behind a prefix of its own; none when it does not run.
    static let s3: DocumentStoreFactory? = {
        let environment = ProcessInfo.processInfo.environment
        guard let text = environment["CROSSFOOT_TEST_S3"],
            let settings = S3Settings(text, environment: environment)
        else { return nil }
        return DocumentStoreFactory(name: "S3") {
            var settings = settings
            settings.prefix = UUID().uuidString + "."
            // What is left in the bucket goes with its server.
            return (S3DocumentStore(settings: settings), {})
        }
    }()
}
#endif
