#if Server
/// All settings with the values that they have, checked.
package struct Settings: Sendable {
    /// Where a value came from.
    package enum Source: Sendable, Hashable {
        case argument, environment, file, standard
    }

    private var values: [SettingName: (text: String, source: Source)] = [:]
    /// What is odd but no error, for the log.
    package var warnings: [String] = []

    /// All settings at their defaults.
    package init() {
        for name in SettingName.allCases {
            if let standard = name.definition.standard { values[name] = (standard, .standard) }
        }
    }

    /// - Parameter place: where the value stands, for the error.
    /// - Throws: ``SettingsError``.
    package mutating func set(_ name: SettingName, _ text: String, source: Source, place: String) throws {
        if let complaint = name.definition.kind.complaint(about: text) {
            throw SettingsError(source: place, reason: complaint)
        }
        values[name] = (text, source)
    }

    package func source(of name: SettingName) -> Source { values[name]?.source ?? .standard }

    /// The value of a setting of any kind; nil where it is not set and has no plain default.
    package func text(_ name: SettingName) -> String? { values[name]?.text }

    package func integer(_ name: SettingName) -> Int? { text(name).flatMap { Int($0) } }
    package func list(_ name: SettingName) -> [String] { text(name).map(SettingValue.list) ?? [] }
    package func address(_ name: SettingName) -> (host: String, port: Int)? {
        text(name).flatMap(SettingValue.address)
    }

    /// Whether a flag is on.
    package func isOn(_ name: SettingName) -> Bool { text(name).flatMap(SettingValue.flag) ?? false }

    /// The number of a setting that has a default in the table.
    package subscript(_ name: SettingName) -> Int {
        guard let value = integer(name) else { preconditionFailure("\(name.key) has no whole number") }
        return value
    }

    /// What may be shown of a value: of a secret whether it is set, of an address no password.
    package func shown(_ name: SettingName) -> String? {
        guard let text = text(name) else { return nil }
        if name.definition.isSecret { return "(set)" }
        return Redaction.withoutPassword(text)
    }
}

/// Takes secrets out of what is about to be shown.
package enum Redaction {
    /// An address without the password in it: `postgres://user:…@host/name`.
    package static func withoutPassword(_ address: String) -> String {
        guard let scheme = address.firstRange(of: "://") else { return address }
        let rest = address[scheme.upperBound...]
        let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
        guard let at = rest[..<end].lastIndex(of: "@"), let colon = rest[..<at].firstIndex(of: ":") else {
            return withoutPasswordParameter(address)
        }
        return withoutPasswordParameter(String(address[...colon]) + "…" + String(address[at...]))
    }

    /// libpq takes `?password=` as well.
    private static func withoutPasswordParameter(_ address: String) -> String {
        guard let question = address.firstIndex(of: "?") else { return address }
        let parameters = address[address.index(after: question)...].split(separator: "&").map { parameter in
            parameter.lowercased().contains("password") ? "\(parameter.prefix { $0 != "=" })=…" : String(parameter)
        }
        return address[...question] + parameters.joined(separator: "&")
    }
}
#endif
