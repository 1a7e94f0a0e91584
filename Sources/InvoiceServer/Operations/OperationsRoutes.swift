#if Server
import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Who may read the metrics where.
package enum MetricsAccess: Sendable, Hashable {
    /// Nobody: there is no such address.
    case closed
    /// Everybody who can reach the listener.
    case open
    /// Whoever sends `Authorization: Bearer` and this.
    case token(String)

    /// Access on the port of the API: open where only this machine can come, by token where there is one, else closed.
    /// Nobody's documents are in the metrics, but how much is read is nobody's business.
    package static func onPort(of settings: Settings) -> MetricsAccess {
        guard settings.isOn(.metrics), settings.text(.operationsAddress) == nil else { return .closed }
        if let token = settings.text(.metricsToken) { return .token(token) }
        return isLoopback(settings.text(.host) ?? "") ? .open : .closed
    }

    static func isLoopback(_ host: String) -> Bool {
        host == "::1" || host == "localhost" || (host.hasPrefix("127.") && host.allSatisfy { $0 == "." || $0.isNumber })
    }

    func allows(_ headers: HTTPFields) -> Bool {
        switch self {
        case .closed: return false
        case .open: return true
        case .token(let token):
            guard let words = headers[.authorization]?.split(separator: " "), words.count == 2,
                words[0].lowercased() == "bearer"
            else { return false }
            // Digests are compared in constant time.
            return SHA256.hash(data: Data(words[1].utf8)) == SHA256.hash(data: Data(token.utf8))
        }
    }
}

/// What those ask who run the service: is it alive, is it ready, how is it doing. No API key is needed.
package struct OperationsRoutes: Sendable {
    package var readiness: Readiness
    package var metrics: ServiceMetrics
    package var access: MetricsAccess

    package init(readiness: Readiness, metrics: ServiceMetrics, access: MetricsAccess) {
        self.readiness = readiness
        self.metrics = metrics
        self.access = access
    }

    func add<Context: RequestContext>(to router: Router<Context>) {
        read("/readyz", router) { _ in ready() }
        if access != .closed {
            read("/metrics", router) { request in
                guard access.allows(request.headers) else { throw HTTPError(.unauthorized) }
                let text = await metrics.text()
                return Response(
                    status: .ok, headers: [.contentType: PrometheusText.contentType, .cacheControl: "no-store"],
                    body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
            }
        }
    }

    /// `GET /healthz`: this process answers, whatever else is down.
    static func addHealth<Context: RequestContext>(to router: Router<Context>) {
        for method in [HTTPRequest.Method.get, .head] {
            router.on("/healthz", method: method) { request, _ in
                JSONResponse.response(.ok, body: Array(#"{"status":"ok"}"#.utf8))
            }
        }
    }

    /// `GET /readyz`: 200, or 503 with the parts that are not there.
    private func ready() -> Response {
        let report = readiness.report
        let status = report.isStopping ? "stopping" : report.isReady ? "ready" : "not ready"
        // Names and states are words of ours: nothing to escape.
        let parts = report.parts.map { #""\#($0.name)":"\#($0.status)""# }.joined(separator: ",")
        return JSONResponse.response(
            report.isReady ? .ok : .serviceUnavailable, headers: [.cacheControl: "no-store"],
            body: Array(#"{"status":"\#(status)","parts":{\#(parts)}}"#.utf8))
    }

    private func read<Context: RequestContext>(
        _ path: RouterPath, _ router: Router<Context>,
        _ respond: @escaping @Sendable (Request) async throws -> Response
    ) {
        for method in [HTTPRequest.Method.get, .head] {
            router.on(path, method: method) { request, _ in try await respond(request) }
        }
    }
}
#endif
