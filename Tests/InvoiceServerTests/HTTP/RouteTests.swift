#if Server
import HTTPTypes
import InvoiceServer
import Testing

@Suite struct RouteTests {
    @Test func theServerSaysThatItIsWell() async throws {
        try await TestServer.run { server in
            let answer = try await server.send(.get, "/healthz")
            #expect(answer.status == 200)
            #expect(answer.json["status"] as? String == "ok")
        }
    }

    @Test(arguments: [
        "/", "/v1", "/v1/products/mindee/invoices/v4", "/v1/products/mindee/invoices/v5/predict",
        "/v1/products/mindee/invoices/v1/predict", "/v1/products/mindee/invoices/4/predict",
        "/v1/products/mindee/receipts/v4/predict", "/v1/products/other/invoices/v4/predict",
        "/v1/products/mindee/invoice_splitter/v2/predict", "/v1/workflows/1/executions",
        "/v1/products/mindee/invoices/v4/predict/more", "/%00/%ff",
    ])
    func whatIsNotThereIsNotFound(_ path: String) async throws {
        try await TestServer.run { server in
            let answer = try await server.post(Form.file(), to: path)
            #expect(answer.status == 404)
            #expect(answer.isPublishedFailure)
            #expect(answer.code == "NotFound")
            #expect(answer.apiRequest["url"] as? String == "http://localhost\(path)")
        }
    }

    @Test(arguments: [HTTPRequest.Method.get, .put, .patch, .delete, .options, .trace])
    func anotherMethodIsRefused(_ method: HTTPRequest.Method) async throws {
        try await TestServer.run { server in
            let answer = try await server.send(method, Form.path)
            #expect(answer.status == 405)
            #expect(answer.isPublishedFailure)
            #expect(answer.code == "MethodNotAllowed")
            #expect(answer.headers[.allow] == "POST")
        }
    }

    @Test func theSplitterHasNoSynchronousMode() async throws {
        try await TestServer.run { server in
            let answer = try await server.post(Form.file(), to: "/v1/products/mindee/invoice_splitter/v1/predict")
            #expect(answer.status == 403)
            #expect(answer.isPublishedFailure)
            #expect(answer.code == "Forbidden")
            #expect(answer.message == "This product does not support synchronous mode")
            #expect(answer.details == "mindee/invoice_splitter does not support sync mode")
        }
    }
}
#endif
