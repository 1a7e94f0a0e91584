#if Server
/// What all answers have in common.
enum OpenAPIEnvelopeSchemas {
    static let all: [(String, OpenAPINode)] = [
        ("Request", request("success")), ("FailedRequest", request("failure")),
        ("Failure", .record([("api_request", .schema("FailedRequest"))])),
        ("JobAnswer", .record([("api_request", .schema("Request")), ("job", .schema("Job"))])), ("Job", job),
        (
            "FeedbackAnswer",
            .record([("api_request", .schema("Request")), ("feedback", ["type": "object"])])
        ),
    ]

    /// The answer with a document of that product, and the schemas that it needs.
    static func document(of product: OpenAPIProduct) -> [(String, OpenAPINode)] {
        let page: OpenAPINode = .record(
            [("id", ["type": "integer", "minimum": 0]), ("prediction", .record(product.pageFields))],
            optional: [("extras", ["type": "object"]), ("orientation", ["type": "object"])])
        let inference: OpenAPINode = .record(
            [
                ("started_at", .text), ("finished_at", .text), ("processing_time", .number),
                (
                    "product",
                    .record([("name", .text), ("version", .text)], optional: [("features", .list(of: .text))])
                ), ("pages", .list(of: page)), ("prediction", .schema(product.schema)),
            ],
            optional: [("is_rotation_applied", ["type": ["boolean", "null"]]), ("extras", ["type": "object"])])
        let document: OpenAPINode = .record(
            [
                ("id", ["type": "string", "format": "uuid"]), ("name", .text), ("n_pages", .integer),
                ("inference", inference),
            ], optional: [("ocr", ["type": "object"]), ("crossfoot", ["type": "object"])])
        return [
            (product.schema, .record(product.fields)),
            (
                "\(product.schema)Answer",
                .record(
                    [("api_request", .schema("Request")), ("document", document)], optional: [("job", .schema("Job"))])
            ),
        ]
    }

    private static func request(_ status: OpenAPINode) -> OpenAPINode {
        .record([
            ("status", ["const": status]), ("status_code", .integer), ("url", .text),
            ("resources", .list(of: .text)), ("error", status.isFailure ? error : ["type": "object"]),
        ])
    }

    private static let error: OpenAPINode = .record([
        ("code", .text), ("message", .text),
        (
            "details",
            [
                "anyOf": [
                    .text, ["type": "object", "additionalProperties": .list(of: .text)],
                ]
            ]
        ),
    ])

    private static let job: OpenAPINode = .record([
        ("id", ["type": "string", "format": "uuid"]),
        ("status", ["enum": ["waiting", "processing", "completed", "failed"]]), ("issued_at", .text),
        ("available_at", .textOrNull), ("error", ["type": "object"]),
    ])
}

extension OpenAPINode {
    fileprivate var isFailure: Bool {
        if case .string("failure") = self { true } else { false }
    }
}
#endif
