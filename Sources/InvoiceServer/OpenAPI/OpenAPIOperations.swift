#if Server
/// What can be asked of the service: the path items of the document.
enum OpenAPIOperations {
    typealias Paths = [(String, OpenAPINode)]

    static let general: Paths = [
        ("/v1/documents/{document_id}/feedback", feedback(id: "feedback")),
        ("/openapi.json", ["get": description(id: "describe_service", "This document.")]),
        ("/healthz", ["get": description(id: "health", "Whether the server answers.")]),
    ]

    static func of(_ product: OpenAPIProduct) -> Paths {
        let id = "\(product.name)_\(product.version)"
        let answer = "\(product.schema)Answer"
        var paths: Paths = []
        if product.isSynchronous {
            let responses = ["201": content(answer, "The document, read.")] + refusals
            paths.append(
                ("\(product.path)/predict", ["post": send("Read a document.", id: "\(id)_predict", responses)]))
        }
        if product.isAsynchronous {
            let responses: [(String, OpenAPINode)] =
                [
                    ("202", content("JobAnswer", "The job that was put into the queue.")),
                    ("201", content(answer, "With Prefer: wait=N, when the job is done in time: the document.")),
                    ("200", content("JobAnswer", "With Prefer: wait=N, when the job has failed in time.")),
                ] + refusals
            paths.append(
                (
                    "\(product.path)/predict_async",
                    ["post": send("Put a document into the queue.", id: "\(id)_predict_async", responses)]
                ))
            paths.append(("\(product.path)/documents/queue/{job_id}", queue(id: "\(id)_job")))
        }
        paths.append(("\(product.path)/documents/{document_id}", stored(answer, id: "\(id)_document")))
        paths.append(("\(product.path)/documents/{document_id}/feedback", feedback(id: "\(id)_feedback")))
        paths.append(
            (
                "\(product.path)/openapi.json",
                ["get": description(id: "\(id)_describe", "This product's description.")]
            ))
        return paths
    }

    private static func send(_ summary: String, id: String, _ responses: [(String, OpenAPINode)]) -> OpenAPINode {
        [
            "summary": .string(summary), "operationId": .string(id), "security": OpenAPIRequests.security,
            "parameters": OpenAPIRequests.sendingParameters, "requestBody": OpenAPIRequests.document,
            "responses": .object(responses.map { (name: $0.0, value: $0.1) }),
        ]
    }

    private static func queue(id: String) -> OpenAPINode {
        let found: OpenAPINode = [
            "description": "The job is done; Location is the path of its document.",
            "headers": ["Location": ["required": true, "schema": .text]],
            "content": ["application/json": ["schema": .schema("JobAnswer")]],
        ]
        return [
            "get": [
                "summary": "How a job stands.", "operationId": .string(id), "security": OpenAPIRequests.security,
                "parameters": [OpenAPIRequests.identifier("job_id"), OpenAPIRequests.prefer],
                "responses": [
                    "200": content("JobAnswer", "The job waits, is in work, or has failed."), "302": found,
                    "401": unauthorized, "404": missing, "default": failure,
                ],
            ]
        ]
    }

    private static func stored(_ answer: String, id: String) -> OpenAPINode {
        [
            "get": [
                "summary": "A document that was read before.", "operationId": .string(id),
                "security": OpenAPIRequests.security, "parameters": [OpenAPIRequests.identifier("document_id")],
                "responses": [
                    "200": content(answer, "The document."), "401": unauthorized, "404": missing, "default": failure,
                ],
            ]
        ]
    }

    private static func feedback(id: String) -> OpenAPINode {
        func operation(_ suffix: String) -> OpenAPINode {
            [
                "summary": "Say what the fields of a document should have been.", "operationId": .string(id + suffix),
                "security": OpenAPIRequests.security, "parameters": [OpenAPIRequests.identifier("document_id")],
                "requestBody": ["content": ["application/json": ["schema": ["type": "object"]]]],
                "responses": [
                    "200": content("FeedbackAnswer", "Every field of the product, null where nothing was said of it."),
                    "401": unauthorized, "404": missing, "default": failure,
                ],
            ]
        }
        return ["put": operation("_put"), "patch": operation("_patch")]
    }

    /// An address that needs no key and takes nothing.
    private static func description(id: String, _ text: String) -> OpenAPINode {
        [
            "summary": .string(text), "operationId": .string(id), "security": [],
            "responses": [
                "200": [
                    "description": .string(text), "content": ["application/json": ["schema": ["type": "object"]]],
                ],
                "default": failure,
            ],
        ]
    }

    private static func content(_ schema: String, _ description: String) -> OpenAPINode {
        ["description": .string(description), "content": ["application/json": ["schema": .schema(schema)]]]
    }

    private static let unauthorized = content("Failure", "There is no key, or none that is valid.")
    private static let missing = content("Failure", "There is nothing of that name.")
    private static let failure = content("Failure", "It could not be done; the body says why.")

    private static let refusals: [(String, OpenAPINode)] = [
        ("400", content("Failure", "The document, or the form that carries it, cannot be used.")),
        ("401", unauthorized),
        ("409", content("Failure", "The Idempotency-Key stands for another request.")),
        ("413", content("Failure", "The body is too large.")),
        (
            "429",
            [
                "description": "Too many requests, or too many documents in work.",
                "headers": ["Retry-After": ["schema": .integer]],
                "content": ["application/json": ["schema": .schema("Failure")]],
            ]
        ),
        ("default", failure),
    ]
}

extension Array where Element == (String, OpenAPINode) {
    fileprivate static func + (first: KeyValuePairs<String, OpenAPINode>, rest: Self) -> Self {
        first.map { ($0.key, $0.value) } + rest
    }
}
#endif
