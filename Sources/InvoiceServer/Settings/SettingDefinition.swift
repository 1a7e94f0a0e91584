#if Server
/// What a setting may be, what it is when nobody says, and what it means.
package struct SettingDefinition: Sendable {
    package enum Kind: Sendable, Hashable {
        case text
        /// `on` or `off`; `true`, `yes`, `1` and their opposites are taken as well.
        case flag
        case integer(ClosedRange<Int>)
        case choice([String])
        /// Separated by commas; a sequence in a file.
        case list
        /// `HOST:PORT`, with an IPv6 host in brackets.
        case address
    }

    package enum Group: String, Sendable, CaseIterable {
        case service = "Service"
        case tls = "TLS"
        case storage = "Storage"
        case limits = "Limits of a document"
        case readers = "Readers"
        case queue = "Queue"
        case callers = "Callers"
        case operations = "Logs and metrics"
    }

    package var group: Group
    package var kind: Kind
    /// In the words of an argument; nil: not set, or worked out as ``standardText`` says.
    package var standard: String?
    /// The default for people, where it is no plain value.
    package var standardText: String?
    /// One or two sentences, with the unit.
    package var meaning: String
    /// Never printed, and no argument either: arguments are seen by everybody on the machine.
    package var isSecret: Bool

    init(
        _ group: Group, _ kind: Kind, standard: String? = nil, standardText: String? = nil, isSecret: Bool = false,
        _ meaning: String
    ) {
        self.group = group
        self.kind = kind
        self.standard = standard
        self.standardText = standardText
        self.meaning = meaning
        self.isSecret = isSecret
    }
}

extension SettingDefinition.Kind {
    /// What a value looks like, for people.
    package var text: String {
        switch self {
        case .text: "text"
        case .flag: "`on` or `off`"
        case .integer(let range): "\(range.lowerBound) to \(range.upperBound)"
        case .choice(let values): values.map { "`\($0)`" }.joined(separator: ", ")
        case .list: "list"
        case .address: "HOST:PORT"
        }
    }

    /// Checks a value.
    ///
    /// - Returns: what is wrong with it, as the end of a sentence that begins with the setting; nil when it is right.
    func complaint(about text: String) -> String? {
        switch self {
        case .text, .list:
            return nil
        case .flag:
            return SettingValue.flag(text) == nil ? "must be on or off" : nil
        case .integer(let range):
            guard let value = Int(text), range.contains(value) else {
                return "must be a whole number from \(range.lowerBound) to \(range.upperBound)"
            }
            return nil
        case .choice(let values):
            return values.contains(text) ? nil : "must be one of: \(values.joined(separator: ", "))"
        case .address:
            return SettingValue.address(text) == nil ? "must be HOST:PORT with a port from 0 to 65535" : nil
        }
    }
}

/// From the text of a value to the value.
enum SettingValue {
    static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "on", "true", "yes", "1": true
        case "off", "false", "no", "0": false
        default: nil
        }
    }

    static func list(_ text: String) -> [String] {
        text.split(separator: ",").map { $0.trimmingPrefix { $0 == " " } }.map { part in
            String(part.reversed().drop { $0 == " " }.reversed())
        }.filter { !$0.isEmpty }
    }

    static func address(_ text: String) -> (host: String, port: Int)? {
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65_535).contains(port)
        else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        return host.isEmpty ? nil : (String(host), port)
    }
}
#endif
