/// One field of a product whose fields are not known beforehand.
public enum GeneratedField: Sendable, Hashable {
    /// One value; numbers as text.
    case single(StringField)
    /// Values with names.
    case object(GeneratedObject)
    /// Any number of values or objects.
    case list([GeneratedField])

    /// Keys that a field with one value may have; any other key makes an object of it.
    private static let keysOfSingle: Set<String> = [
        "value", "polygon", "rectangle", "page_id", "confidence", "quadrangle", "values", "raw_value",
    ]

    init(_ json: OrderedJSON, page: Int?) {
        switch json {
        case .array(let items):
            // An item without a page stands on the page of the item before it.
            var page = page
            self = .list(
                items.map { item in
                    page = item["page_id"]?.integer ?? page
                    return GeneratedField(item, page: page)
                })
        case .object(let members) where members.contains { !Self.keysOfSingle.contains($0.name) }:
            self = .object(GeneratedObject(members: members, page: page))
        case .object:
            var placement = Placement(confidence: json["confidence"]?.double ?? 0)
            placement.polygon = json["polygon"]?.polygon ?? WirePolygon()
            placement.pageID = json["page_id"].map { Presence(nullable: $0.integer) } ?? .absent
            placement.enclosingPage = page
            self = .single(StringField(value: json["value"]?.printed, placement: placement))
        default:
            self = .single(StringField(value: json.printed))
        }
    }

    /// The one value; nil for another kind of field.
    public var single: StringField? { if case .single(let field) = self { field } else { nil } }
    /// The values with names; nil for another kind of field.
    public var object: GeneratedObject? { if case .object(let object) = self { object } else { nil } }
    /// The values of a list; nil for another kind of field.
    public var list: [GeneratedField]? { if case .list(let items) = self { items } else { nil } }
}

/// Values with names, of a product whose fields are not known beforehand.
public struct GeneratedObject: Sendable, Hashable {
    /// As they came.
    public var members: [OrderedJSON.Member]
    private var enclosingPage: Int?

    init(members: [OrderedJSON.Member], page: Int?) {
        self.members = members
        enclosingPage = page
    }

    /// The text of a member, numbers as text; nil for null and for what is not there.
    public subscript(name: String) -> String? { json[name]?.printed }

    /// 0…1; nil: the key is missing.
    public var confidence: Double? { json["confidence"]?.double }
    /// Fractions of the page; empty when there is no position.
    public var polygon: WirePolygon { json["polygon"]?.polygon ?? WirePolygon() }
    /// Page index from 0.
    public var page: Int? { json["page_id"]?.integer ?? enclosingPage }
    /// The text on the paper, where the server tells it.
    public var rawValue: String? { json["raw_value"]?.printed }

    private var json: OrderedJSON { .object(members) }
}
