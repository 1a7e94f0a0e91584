/// `annotations`, which never says anything: `{"labels": []}` in version 2, `{"labels": {}}` in version 3.
public struct Annotations: Sendable, Hashable, Codable {
    /// The form of the empty value.
    public enum Labels: Sendable, Hashable {
        /// `[]`, as version 2 has it.
        case list
        /// `{}`, as version 3 has it.
        case object
    }

    /// A list or an object, always empty.
    public var labels: Labels

    /// Annotations of one form or the other.
    public init(labels: Labels) {
        self.labels = labels
    }

    private enum CodingKeys: String, CodingKey {
        case labels
    }

    private enum NoKeys: CodingKey {}

    /// Decodes a list as such, and anything else as an object.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        labels = (try? container.nestedUnkeyedContainer(forKey: .labels)) == nil ? .object : .list
    }

    /// Encodes the empty list or the empty object.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch labels {
        case .list: _ = container.nestedUnkeyedContainer(forKey: .labels)
        case .object: _ = container.nestedContainer(keyedBy: NoKeys.self, forKey: .labels)
        }
    }
}
