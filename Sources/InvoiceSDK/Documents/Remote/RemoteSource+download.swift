import Foundation

extension RemoteSource {
    /// Downloads the document, to work on it here.
    ///
    /// - Parameters:
    ///   - name: What the file is called; nil: the last piece of the address's path. A name without an extension is
    ///     replaced by `mindee_temp_2026-01-31_23-59-59_a1b2c3d4` and the extension of what the content is.
    ///   - user: With `password` sent as `Basic` (RFC 7617).
    ///   - password: nil: an empty one.
    ///   - token: Sent as `Bearer` (RFC 6750) where no user is given.
    ///   - headers: Sent as well.
    ///   - maximumRedirects: More are an error. `Authorization` and `Cookie` are sent to the first origin only.
    ///   - timeout: The most that may pass without a byte.
    ///   - transport: What carries the requests.
    /// - Throws: ``ClientError/source(_:)`` for a status of 400 and up, too many redirects and one that leaves `https`;
    ///   ``ClientError/connection(_:)``; ``ClientError/mimeType(_:)`` for a file that the protocol does not take.
    public func localSource(
        named name: String? = nil, user: String? = nil, password: String? = nil, token: String? = nil,
        headers: HTTPHeaders = [:], maximumRedirects: Int = 3, timeout: Duration = .seconds(120),
        transport: any ClientTransport
    ) async throws -> InputSource {
        let download = Download(
            headers: Self.authorized(headers, user: user, password: password, token: token),
            maximumRedirects: maximumRedirects, timeout: timeout, transport: transport)
        let content = try await download.content(of: url)
        return try InputSource(data: content, name: fileName(name, content: content, now: Date()))
    }

    /// Downloads the document into a folder, which is made where it is missing; whatever its type.
    ///
    /// - Returns: Where it is. A file of that name is replaced.
    /// - Throws: as ``localSource(named:user:password:token:headers:maximumRedirects:timeout:transport:)``, and
    ///   ``ClientError/source(_:)`` where the file cannot be written.
    @discardableResult
    public func save(
        to folder: URL, named name: String? = nil, user: String? = nil, password: String? = nil,
        token: String? = nil, headers: HTTPHeaders = [:], maximumRedirects: Int = 3,
        timeout: Duration = .seconds(120), transport: any ClientTransport
    ) async throws -> URL {
        let download = Download(
            headers: Self.authorized(headers, user: user, password: password, token: token),
            maximumRedirects: maximumRedirects, timeout: timeout, transport: transport)
        let content = try await download.content(of: url)
        return try FolderWriter.write(content, named: fileName(name, content: content, now: Date()), to: folder)
    }

    private static func authorized(
        _ headers: HTTPHeaders, user: String?, password: String?, token: String?
    ) -> HTTPHeaders {
        var headers = headers
        if let user {
            let pair = Data("\(user):\(password ?? "")".utf8).base64EncodedString()
            headers["Authorization"] = "Basic \(pair)"
        } else if let token {
            headers["Authorization"] = "Bearer \(token)"
        }
        return headers
    }

    /// The name that a downloaded file gets.
    func fileName(_ wanted: String?, content: Data, now: Date) -> String {
        let name = FileName(FileName(wanted ?? url.lastPathComponent).isolated)
        if name.fileExtension != nil { return name.text }
        let parts = Self.calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: now)
        func digits(_ value: Int?) -> String { String(String((value ?? 0) + 100).suffix(2)) }
        let day = "\(parts.year ?? 0)-\(digits(parts.month))-\(digits(parts.day))"
        let time = "\(digits(parts.hour))-\(digits(parts.minute))-\(digits(parts.second))"
        let random = String((0..<8).map { _ in "abcdefghijklmnopqrstuvwxyz0123456789".randomElement() ?? "0" })
        let fileExtension = MediaType(content: content)?.fileExtension ?? "tmp"
        return "mindee_temp_\(day)_\(time)_\(random).\(fileExtension)"
    }

    private static let calendar = Calendar(identifier: .gregorian)
}
