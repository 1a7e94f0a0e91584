/// `annotations`, which never says anything: `{"labels": []}` in version 2, `{"labels": {}}` in version 3.
public struct Annotations: Sendable, Hashable, Codable {
    public enum Labels: Sendable, Hashable {
        case list
        case object
    }

    public var labels: Labels

    public init(labels: Labels) {
        self.labels = labels
    }

    private enum CodingKeys: String, CodingKey {
        case labels
    }

    private enum NoKeys: CodingKey {}

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        labels = (try? container.nestedUnkeyedContainer(forKey: .labels)) == nil ? .object : .list
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch labels {
        case .list: _ = container.nestedUnkeyedContainer(forKey: .labels)
        case .object: _ = container.nestedContainer(keyedBy: NoKeys.self, forKey: .labels)
        }
    }
}
