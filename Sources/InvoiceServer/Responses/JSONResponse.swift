#if Server
import HTTPTypes
import Hummingbird
import NIOCore

/// Bodies that are JSON already, as responses.
enum JSONResponse {
    static func response(_ status: HTTPResponse.Status, headers: HTTPFields = [:], body: [UInt8]) -> Response {
        var headers = headers
        headers[.contentType] = "application/json"
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }
}
#endif
