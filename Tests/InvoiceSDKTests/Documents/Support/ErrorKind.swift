import InvoiceSDK
import Testing

/// Which of the errors it was, for tables.
enum ErrorKind: String {
    case client, source, mimeType, connection, image, pdf, geometry, other

    init(_ error: ClientError) {
        switch error {
        case .client: self = .client
        case .source: self = .source
        case .mimeType: self = .mimeType
        case .connection: self = .connection
        case .image: self = .image
        case .pdf: self = .pdf
        case .geometry: self = .geometry
        case .settings, .product, .http, .response, .timeout: self = .other
        }
    }

    /// What `body` throws, which has to be a `ClientError`; nil: nothing.
    static func thrown(by body: () async throws -> Void) async throws -> ErrorKind? {
        do {
            try await body()
            return nil
        } catch let error as ClientError {
            return ErrorKind(error)
        }
    }
}
