#if Server
/// Schemas (JSON Schema 2020-12, as OpenAPI 3.1 uses it).
extension OpenAPINode {
    static let text: OpenAPINode = ["type": "string"]
    static let textOrNull: OpenAPINode = ["type": ["string", "null"]]
    static let number: OpenAPINode = ["type": "number"]
    static let numberOrNull: OpenAPINode = ["type": ["number", "null"]]
    static let integer: OpenAPINode = ["type": "integer"]
    static let integerOrNull: OpenAPINode = ["type": ["integer", "null"]]
    static let boolean: OpenAPINode = ["type": "boolean"]
    static let confidence: OpenAPINode = ["type": "number", "minimum": 0, "maximum": 1]
    static let dateOrNull: OpenAPINode = ["type": ["string", "null"], "format": "date"]

    static func schema(_ name: String) -> OpenAPINode { ["$ref": "#/components/schemas/\(name)"] }

    static func list(of item: OpenAPINode) -> OpenAPINode { ["type": "array", "items": item] }

    /// An object; further members are allowed, so that the service can grow.
    ///
    /// - Parameter optional: members that may be absent.
    static func record(_ members: [(String, OpenAPINode)], optional: [(String, OpenAPINode)] = []) -> OpenAPINode {
        [
            "type": "object",
            "required": .array(members.map { .string($0.0) }),
            "properties": .object((members + optional).map { (name: $0.0, value: $0.1) }),
        ]
    }
}
#endif
