/// An error that the server answered with, or the error of a failed job (status 500).
public struct HTTPError: Error, Sendable, Hashable {
    /// 400…599; 201 for the odd success that carries an error.
    public var statusCode: Int
    /// One word, `Unauthorized`; the server's own, or what the status says where the answer has none.
    public var code: String
    /// The same for every request of this kind.
    public var message: String
    /// About this request; sentences by form field as JSON text.
    public var details: String
    /// `mindee/invoices v4`.
    public var product: String
    /// Seconds to wait, as `Retry-After` asked for.
    public var retryAfter: Double?
    /// The body as it came.
    public var body: [UInt8]

    /// An error as it is thrown.
    public init(
        statusCode: Int, code: String, message: String, details: String, product: String, retryAfter: Double? = nil,
        body: [UInt8] = []
    ) {
        self.statusCode = statusCode
        self.code = code
        self.message = message
        self.details = details
        self.product = product
        self.retryAfter = retryAfter
        self.body = body
    }

    /// 400…499.
    public var isClient: Bool { (400..<500).contains(statusCode) }
    /// 500…599, failed jobs among them.
    public var isServer: Bool { (500..<600).contains(statusCode) }
}
