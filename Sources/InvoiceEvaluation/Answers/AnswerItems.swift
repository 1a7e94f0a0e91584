/// Values and rows in the forms that answers give them.
enum AnswerItems {
    /// The value of a field object or the bare value; nil: nothing was found.
    static func value(of field: JSONValue?) -> JSONValue? {
        field?.entries == nil ? field?.nonEmpty : field?["value"]?.nonEmpty
    }

    /// The rows of a list, or of an object that holds one as `items` or `values`.
    ///
    /// A row gives its values as they are, as field objects, or under `fields`; a bare value is a row with a `value`.
    static func items(of list: JSONValue?) -> [[String: JSONValue]] {
        let elements = list?.entries == nil ? list.elements : (list?["items"]?.nonEmpty ?? list?["values"]).elements
        return elements.compactMap { element in
            if let fields = element["fields"]?.entries { return fields.mapValues { value(of: $0) ?? .null } }
            if let entries = element.entries { return entries.mapValues { $0["value"] ?? $0 } }
            return element.isEmpty ? nil : ["value": element]
        }
    }
}
