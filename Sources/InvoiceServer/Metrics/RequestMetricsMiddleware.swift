#if Server
import HTTPTypes
import Hummingbird

/// Counts requests by route, never by address: what a sender writes there has no end of values.
struct RequestMetricsMiddleware<Context: RequestContext>: RouterMiddleware {
    let metrics: ServiceMetrics

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        let method = RouteName.method(of: request)
        metrics.requestsInFlight.change([]) { $0 += 1 }
        defer { metrics.requestsInFlight.change([]) { $0 -= 1 } }
        do {
            let response = try await next(request, context)
            let route = RouteName.route(of: context)
            metrics.requests.add(1, method, route, "\(response.status.code)")
            metrics.requestDurations.observe(clock.now - start, method, route)
            if response.status == .tooManyRequests || response.status == .serviceUnavailable {
                metrics.refusals.add(1, "\(response.status.code)")
            }
            return response
        } catch {
            metrics.requests.add(1, method, RouteName.route(of: context), "500")
            throw error
        }
    }
}

/// What may be said of a request anywhere: its method and its route, out of a fixed set.
enum RouteName {
    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

    static func method(of request: Request) -> String {
        methods.contains(request.method.rawValue) ? request.method.rawValue : "other"
    }

    /// As the router has it: `/v1/products/{owner}/{product}/{version}/predict`.
    static func route(of context: some RequestContext) -> String {
        guard let path = context.endpointPath, path.hasPrefix("/") else { return "none" }
        return path
    }
}
#endif
