/// Header fields by name; upper and lower case of a name are the same (RFC 9110, section 5.1).
public struct HTTPHeaders: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    /// Lower-case names.
    public private(set) var fields: [String: String] = [:]

    /// No fields.
    public init() {}

    /// Fields by name; of several with one name the last one.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { self[name] = value }
    }

    /// Fields by name; of several with one name the last one.
    public init(_ fields: some Sequence<(String, String)>) {
        for (name, value) in fields { self[name] = value }
    }

    /// The value of a field, upper and lower case of its name being the same; nil: there is none.
    public subscript(name: String) -> String? {
        get { fields[name.lowercased()] }
        set { fields[name.lowercased()] = newValue }
    }
}
