import Foundation
import InvoiceSDK

extension RemoteSource {
    /// Downloads the document with `URLSession`, to work on it here.
    ///
    ///     let local = try await RemoteSource("https://example.org/scan.pdf").localSource()
    ///
    /// Parameters and errors are those of
    /// ``RemoteSource/localSource(named:user:password:token:headers:maximumRedirects:timeout:transport:)``.
    public func localSource(
        named name: String? = nil, user: String? = nil, password: String? = nil, token: String? = nil,
        headers: HTTPHeaders = [:], maximumRedirects: Int = 3, timeout: Duration = .seconds(120)
    ) async throws -> InputSource {
        try await localSource(
            named: name, user: user, password: password, token: token, headers: headers,
            maximumRedirects: maximumRedirects, timeout: timeout, transport: URLSessionTransport())
    }

    /// Downloads the document with `URLSession` into a folder, which is made where it is missing; whatever its type.
    ///
    /// Parameters and errors are those of
    /// ``RemoteSource/save(to:named:user:password:token:headers:maximumRedirects:timeout:transport:)``.
    ///
    /// - Returns: Where it is. A file of that name is replaced.
    @discardableResult
    public func save(
        to folder: URL, named name: String? = nil, user: String? = nil, password: String? = nil,
        token: String? = nil, headers: HTTPHeaders = [:], maximumRedirects: Int = 3,
        timeout: Duration = .seconds(120)
    ) async throws -> URL {
        try await save(
            to: folder, named: name, user: user, password: password, token: token, headers: headers,
            maximumRedirects: maximumRedirects, timeout: timeout, transport: URLSessionTransport())
    }
}
