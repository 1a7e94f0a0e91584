#if Server
import Foundation
import HTTPTypes
import InvoiceServer
import Logging
import ServiceStore
import ServiceStoreSQLite
import Testing

@Suite struct OpenAPITests {
    private static let products = ["invoices/v2", "invoices/v3", "invoices/v4", "invoice_splitter/v1"]

    private static func document(_ bytes: [UInt8]) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }

    /// Methods and paths of a document, the methods in capitals.
    private static func operations(_ document: [String: Any]) throws -> [(method: String, path: String)] {
        let paths = try #require(document["paths"] as? [String: [String: Any]])
        return paths.flatMap { path, item in item.keys.map { (method: $0.uppercased(), path: path) } }
    }

    @Test func theDocumentIsServedWithoutAKey() async throws {
        try await TestServer.run { server in
            let answer = try await server.send(.get, "/openapi.json")
            #expect(answer.status == 200)
            #expect(answer.headers[.contentType] == "application/json")
            #expect(answer.json["openapi"] as? String == "3.1.0")
            for product in Self.products {
                let answer = try await server.send(.get, "/v1/products/mindee/\(product)/openapi.json")
                #expect(answer.status == 200)
                let paths = try #require(answer.json["paths"] as? [String: Any])
                #expect(paths.keys.allSatisfy { $0.hasPrefix("/v1/products/mindee/\(product)/") })
            }
            #expect(try await server.send(.get, "/v1/products/mindee/invoices/v5/openapi.json").status == 404)
            #expect(try await server.send(.get, "/v1/products/other/invoices/v4/openapi.json").status == 404)
        }
    }

    /// A path of the document as one of the router's: `:name` stands for any one piece.
    private static func matches(_ path: String, _ route: String) -> Bool {
        let pieces = path.split(separator: "/")
        let patterns = route.split(separator: "/")
        guard pieces.count == patterns.count else { return false }
        return zip(pieces, patterns).allSatisfy { piece, pattern in
            // What varies in the document varies in the router, too.
            pattern.hasPrefix(":") || pattern.hasPrefix("{") || (piece == pattern && !piece.hasPrefix("{"))
        }
    }

    @Test func theDocumentAndTheRouterKnowTheSame() async throws {
        try await withTemporaryFolder { folder in
            let parts = ServerParts(
                configuration: ServerConfiguration(dataDirectory: folder),
                database: try SQLiteServiceDatabase(directory: folder), documents: MemoryDocumentStore(),
                reader: FakeReader { _ in .example }, spool: try SpoolDirectory(dataDirectory: folder),
                logger: Logger(label: "test"))
            let routes = routeList(parts)
            let described = try Self.operations(Self.document(OpenAPIDocument.service))
            for operation in described {
                let exists = routes.contains { $0.method == operation.method && Self.matches(operation.path, $0.path) }
                #expect(exists, "\(operation.method) \(operation.path)")
            }
            await parts.database.close()
        }
        // The other way round: what is not described is refused, so an address without a description has no method.
        try await TestServer.run { server in
            let described = try Self.operations(Self.document(OpenAPIDocument.service))
            for path in Set(described.map(\.path)) {
                let id = "00000000-0000-0000-0000-000000000000"
                let address = path.replacing("{document_id}", with: id).replacing("{job_id}", with: id)
                for method in ["GET", "POST", "PUT", "PATCH", "DELETE"] {
                    let answer = try await server.send(HTTPRequest.Method(method)!, address)
                    let isDescribed = described.contains { $0.method == method && $0.path == path }
                    #expect((answer.status != 405) == isDescribed, "\(method) \(path): \(answer.status)")
                }
            }
        }
    }

    @Test func everyRouteIsDescribed() async throws {
        try await withTemporaryFolder { folder in
            let parts = ServerParts(
                configuration: ServerConfiguration(dataDirectory: folder),
                database: try SQLiteServiceDatabase(directory: folder), documents: MemoryDocumentStore(),
                reader: FakeReader { _ in .example }, spool: try SpoolDirectory(dataDirectory: folder),
                logger: Logger(label: "test"))
            let described = try Self.operations(Self.document(OpenAPIDocument.service))
            // Of the operator, not of callers.
            let operations: Set = ["/metrics"]
            for path in Set(routeList(parts).map(\.path)).subtracting(operations) {
                #expect(described.contains { Self.matches($0.path, path) }, "\(path)")
            }
            await parts.database.close()
        }
    }

    @Test func everyReferenceLeadsSomewhereAndEverySchemaIsUsed() throws {
        let text = String(decoding: OpenAPIDocument.service, as: UTF8.self)
        let document = try Self.document(OpenAPIDocument.service)
        let components = try #require(document["components"] as? [String: Any])
        let schemas = try #require(components["schemas"] as? [String: Any])
        var used: Set<String> = []
        for part in text.components(separatedBy: "\"#/components/schemas/").dropFirst() {
            used.insert(String(part.prefix { $0 != "\"" }))
        }
        #expect(used == Set(schemas.keys))
    }

    @Test func everyOperationHasANameOfItsOwn() throws {
        let document = try Self.document(OpenAPIDocument.service)
        let paths = try #require(document["paths"] as? [String: [String: [String: Any]]])
        let names = paths.values.flatMap { $0.values.compactMap { $0["operationId"] as? String } }
        #expect(names.count == paths.values.map(\.count).reduce(0, +))
        #expect(Set(names).count == names.count)
    }
}
#endif
