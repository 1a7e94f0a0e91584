#if Server
/// What requests carry: keys, parameters, bodies.
enum OpenAPIRequests {
    static let security: OpenAPINode = [["Token": []], ["InferuserToken": []]]

    static let securitySchemes: OpenAPINode = [
        "Token": [
            "type": "apiKey", "in": "header", "name": "Authorization",
            "description": "The word Token, a blank, and an API key; or the key alone.",
        ],
        "InferuserToken": [
            "type": "apiKey", "in": "header", "name": "X-Inferuser-Token", "description": "An API key.",
        ],
    ]

    static let prefer: OpenAPINode = [
        "name": "Prefer", "in": "header",
        "description": "wait=N (RFC 7240): answer when the job has ended, after N seconds at the latest.",
        "schema": .text,
    ]

    static let sendingParameters: OpenAPINode = .array(
        options.map { name, description in
            ["name": .string(name), "in": "query", "description": .string(description), "schema": .boolean]
        } + [
            [
                "name": "Idempotency-Key", "in": "header",
                "description":
                    "Names the request: a repetition within a day gets the same answer and costs nothing.",
                "schema": ["type": "string", "pattern": "^[!#-~]{1,255}$"],
            ],
            prefer,
        ])

    static let document: OpenAPINode = [
        "required": true,
        "content": [
            "multipart/form-data": [
                "schema": form([
                    "type": "string", "format": "binary",
                    "description":
                        "A file part with a PDF, JPEG, PNG, WebP, TIFF or HEIC file; or a text part with an https URL or base64.",
                ])
            ],
            "application/x-www-form-urlencoded": ["schema": form(textDocument)],
            "application/json": [
                "schema": form(textDocument), "example": ["document": .string(OpenAPIExample.document)],
            ],
        ],
    ]

    static func identifier(_ name: String) -> OpenAPINode {
        [
            "name": .string(name), "in": "path", "required": true, "schema": ["type": "string", "format": "uuid"],
        ]
    }

    private static let options = [
        ("include_mvision", "All words of the document under document.ocr."),
        ("full_text_ocr", "The text of each page under pages[].extras.full_text_ocr."),
        ("cropper", "The papers on each page under pages[].extras.cropper."),
    ]

    private static let textDocument: OpenAPINode = [
        "type": "string", "description": "An https URL of a document, or a document in base64.",
    ]

    private static func form(_ document: OpenAPINode) -> OpenAPINode {
        .record([("document", document)], optional: options.map { ($0.0, .boolean) })
    }
}
#endif
