import Foundation

/// One request, before it is written as bytes.
public struct ClientRequest: Sendable {
    /// The methods that the protocol has.
    public enum Method: String, Sendable {
        /// Asks for a job or a document.
        case get = "GET"
        /// Sends a document.
        case post = "POST"
        /// Sends feedback.
        case put = "PUT"
    }

    /// What is sent with a request.
    public enum Body: Sendable {
        /// Nothing.
        case none
        /// Sent as `multipart/form-data` (RFC 7578).
        case form([FormPart])
        /// Sent as `application/json`.
        case json([UInt8])
    }

    /// How the address is asked.
    public var method: Method
    /// Absolute, with its query.
    public var url: URL
    /// Without `Content-Type` and `Content-Length`, which come from the body.
    public var headers: HTTPHeaders
    /// A form, JSON or nothing.
    public var body: Body
    /// The most that may pass without a byte from the server.
    public var timeout: Duration
    /// Called as the body leaves, on any thread.
    public var onProgress: (@Sendable (UploadProgress) -> Void)?

    /// A request; `onProgress` is called as bytes of the body leave.
    public init(
        method: Method, url: URL, headers: HTTPHeaders = [:], body: Body = .none, timeout: Duration = .seconds(120),
        onProgress: (@Sendable (UploadProgress) -> Void)? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.onProgress = onProgress
    }
}

/// One part of a form.
public struct FormPart: Sendable {
    /// The name of the form's field.
    public var name: String
    /// nil: a plain value.
    public var fileName: String?
    /// Its media type; nil: none is sent.
    public var contentType: String?
    /// The bytes of the part.
    public var content: Data

    /// A part of a form; without a file name it is a plain field.
    public init(name: String, fileName: String? = nil, contentType: String? = nil, content: Data) {
        self.name = name
        self.fileName = fileName
        self.contentType = contentType
        self.content = content
    }
}

/// How much of a request's body has left.
public struct UploadProgress: Sendable, Hashable {
    /// Bytes of the body, its form included; never goes back.
    public var sentBytes: Int
    /// Bytes of the whole body.
    public var totalBytes: Int

    /// Bytes sent of all bytes of a body.
    public init(sentBytes: Int, totalBytes: Int) {
        self.sentBytes = sentBytes
        self.totalBytes = totalBytes
    }

    /// 0…1.
    public var fraction: Double { totalBytes > 0 ? Double(sentBytes) / Double(totalBytes) : 1 }
}
