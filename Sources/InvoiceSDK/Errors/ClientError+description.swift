import Foundation

extension ClientError: CustomStringConvertible, LocalizedError {
    /// A sentence for a person.
    public var description: String {
        switch self {
        case .client(let message), .settings(let message), .product(let message), .source(let message),
            .mimeType(let message), .response(let message), .image(let message), .pdf(let message),
            .geometry(let message):
            message
        case .http(let error): error.description
        case .connection(let error): error.description
        case .timeout(let jobID, let tries):
            "Job \(jobID) was not done after \(tries) \(tries == 1 ? "try" : "tries"); it goes on."
        }
    }

    /// The description, for `localizedDescription`.
    public var errorDescription: String? { description }
}

extension ConnectionError: CustomStringConvertible, LocalizedError {
    /// The message.
    public var description: String { message }
    /// The description, for `localizedDescription`.
    public var errorDescription: String? { description }
}
