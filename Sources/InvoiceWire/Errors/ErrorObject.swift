/// `error` of an envelope or of a job: `{}` when all is well, otherwise code, message and details.
public struct ErrorObject: Sendable, Hashable, Codable {
    /// `Unauthorized`, `BadRequest`, …; unknown codes are kept as they are.
    public var code: String?
    /// The same for every request of this kind.
    public var message: String?
    /// About this request.
    public var details: ErrorDetails?

    /// An error; all is well without a code.
    public init(code: String? = nil, message: String? = nil, details: ErrorDetails? = nil) {
        self.code = code
        self.message = message
        self.details = details
    }

    /// No error.
    public static let none = ErrorObject()

    /// Whether all is well.
    public var isEmpty: Bool { code == nil && message == nil && details == nil }
}
