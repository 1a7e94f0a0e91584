#if Server
import HTTPTypes
import Hummingbird
import Logging

/// Writes every error as the published error body. The only place where an error becomes a response.
struct ErrorMiddleware: RouterMiddleware {
    let limits: UploadLimits
    let maximumPages: Int

    func handle(
        _ request: Request, context: ServerContext,
        next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch {
            let answer = ServerError(translating: error, limits: limits, maximumPages: maximumPages)
            if answer.status.kind == .serverError {
                context.logger.error("request failed", metadata: ["error": "\(LoggedError.text(of: error))"])
            }
            return JSONResponse.response(
                answer.status, headers: answer.headers,
                body: FailureBody.bytes(answer, url: RequestAddress.url(of: request)))
        }
    }
}
#endif
