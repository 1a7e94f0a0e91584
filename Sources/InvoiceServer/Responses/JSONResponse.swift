#if Server
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceStore

/// Bodies that are JSON already, as responses.
enum JSONResponse {
    static func response(
        _ status: HTTPResponse.Status, headers: HTTPFields = [:], body: some Sequence<UInt8>
    ) -> Response {
        var headers = headers
        headers[.contentType] = "application/json"
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }

    static func response(_ answer: RequestAnswer) -> Response {
        response(
            HTTPResponse.Status(code: answer.answer.status),
            headers: answer.isReplayed ? [IdempotencyHeader.replayed: "true"] : [:], body: answer.answer.body)
    }
}
#endif
