/// What any product says of a document, whatever its fields are.
///
/// For products that have no type of their own: every field is there by its name on the wire, in the order of the wire.
public struct GeneratedV1: Sendable, Hashable, Codable {
    /// The fields as they came.
    public var members: [OrderedJSON.Member]
    /// The page whose prediction this is; nil at document level.
    private var page: Int?

    /// Fields by their names on the wire.
    public init(members: [OrderedJSON.Member] = []) {
        self.members = members
    }

    /// Decodes any object; anything else has no fields.
    public init(from decoder: any Decoder) throws {
        if case .object(let members) = try OrderedJSON(from: decoder) {
            self.members = members
        } else {
            members = []
        }
        page = PageScope.page
    }

    /// Encodes the fields as they came.
    public func encode(to encoder: any Encoder) throws {
        try OrderedJSON.object(members).encode(to: encoder)
    }

    /// Compares the fields as they came.
    public static func == (left: GeneratedV1, right: GeneratedV1) -> Bool { left.members == right.members }

    /// Hashes what equality compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(members) }

    /// Names of the fields.
    public var fieldNames: [String] { members.map(\.name) }

    /// The field of this name; nil when there is none.
    public subscript(name: String) -> GeneratedField? {
        members.last { $0.name == name }.map { GeneratedField($0.value, page: page) }
    }

    /// All fields with their names.
    public var fields: [(name: String, field: GeneratedField)] {
        members.map { ($0.name, GeneratedField($0.value, page: page)) }
    }

    /// The fields with one value.
    public var singleFields: [String: StringField] {
        byName { if case .single(let field) = $0 { field } else { nil } }
    }

    /// The fields with any number of values.
    public var listFields: [String: [GeneratedField]] {
        byName { if case .list(let items) = $0 { items } else { nil } }
    }

    /// The fields with members.
    public var objectFields: [String: GeneratedObject] {
        byName { if case .object(let object) = $0 { object } else { nil } }
    }

    private func byName<Kind>(_ kind: (GeneratedField) -> Kind?) -> [String: Kind] {
        Dictionary(fields.compactMap { name, field in kind(field).map { (name, $0) } }) { $1 }
    }
}
