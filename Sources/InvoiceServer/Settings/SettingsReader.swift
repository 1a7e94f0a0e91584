#if Server
import Configuration
import Foundation

/// Finds the value of every setting: argument, then environment, then configuration file, then default.
package struct SettingsReader: Sendable {
    /// What was given on the command line; a secret's value there is the path of its file.
    private let arguments: [SettingName: String]
    private let environment: [String: String]
    /// The variables as swift-configuration reads them.
    private let variables: EnvironmentVariablesProvider

    /// Variables with our prefix that are no settings.
    private static let otherVariables: Set<String> = [
        "CROSSFOOT_CONFIG", "CROSSFOOT_PDFIUM", "CROSSFOOT_ONNXRUNTIME", "CROSSFOOT_MODELS", "CROSSFOOT_LIBPQ",
        "CROSSFOOT_STRICT", "CROSSFOOT_TEST_POSTGRES", "CROSSFOOT_API_KEY",
    ]

    package init(arguments: [SettingName: String], environment: [String: String]) {
        self.arguments = arguments
        self.environment = environment
        variables = EnvironmentVariablesProvider(environmentVariables: environment, secretsSpecifier: .all)
    }

    /// - Parameter configurationFile: what `--config` names; nil: what `CROSSFOOT_CONFIG` names, or none.
    /// - Throws: ``SettingsError``.
    package func read(configurationFile: String?) throws -> Settings {
        var settings = Settings()
        let path = configurationFile ?? environment["CROSSFOOT_CONFIG"].flatMap { $0.isEmpty ? nil : $0 }
        let file = try path.map { try ConfigurationFile(path: $0) }
        try refuseUnknownKeys(in: file)
        for name in SettingName.allCases {
            if name.definition.isSecret {
                try readSecret(name, file, into: &settings)
            } else if let text = arguments[name] {
                try settings.set(name, text, source: .argument, place: name.argument)
            } else if let text = variable(name.variable) {
                try settings.set(name, text, source: .environment, place: name.variable)
            } else if let file, let text = try file.text(name.key) {
                try settings.set(name, text, source: .file, place: "\(file.path): \(name.key)")
            }
        }
        settings.warnings += unknownVariables().map { "\($0) is no setting of this version and has no effect" }
        return settings
    }

    /// A secret stands in its variable or key itself, or in a file that an argument, a variable or a key names.
    private func readSecret(_ name: SettingName, _ file: ConfigurationFile?, into settings: inout Settings) throws {
        if let path = arguments[name] {
            let text = try Self.secret(at: path, place: name.argument)
            try settings.set(name, text, source: .argument, place: name.argument)
        } else if let path = variable(name.fileVariable) {
            guard variable(name.variable) == nil else {
                throw SettingsError(source: name.fileVariable, reason: "and \(name.variable) are both set")
            }
            let text = try Self.secret(at: path, place: name.fileVariable)
            try settings.set(name, text, source: .environment, place: name.fileVariable)
        } else if let text = variable(name.variable) {
            try settings.set(name, text, source: .environment, place: name.variable)
        } else if let file, let path = try file.text(name.fileKey) {
            let place = "\(file.path): \(name.fileKey)"
            try settings.set(name, try Self.secret(at: path, place: place), source: .file, place: place)
        } else if let file, let text = try file.text(name.key) {
            try settings.set(name, text, source: .file, place: "\(file.path): \(name.key)")
        }
    }

    /// The first line of a file.
    private static func secret(at path: String, place: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path), let text = String(bytes: data, encoding: .utf8)
        else { throw SettingsError(source: place, reason: "names a file that cannot be read") }
        let line = text.prefix { !$0.isNewline }
        guard !line.isEmpty else { throw SettingsError(source: place, reason: "names an empty file") }
        return String(line)
    }

    /// An empty variable is as good as none: compose files set those.
    private func variable(_ name: String) -> String? {
        let words = name.lowercased().split(separator: "_").map(String.init)
        guard let found = try? variables.value(forKey: AbsoluteConfigKey(words), type: .string),
            case .string(let text)? = found.value?.content, !text.isEmpty
        else { return nil }
        return text
    }

    private func refuseUnknownKeys(in file: ConfigurationFile?) throws {
        guard let file else { return }
        var known: Set<String> = []
        for name in SettingName.allCases {
            known.insert(name.key)
            if name.definition.isSecret { known.insert(name.fileKey) }
        }
        if let key = file.keys.subtracting(known).min() {
            throw SettingsError(source: "\(file.path): \(key)", reason: "is no setting")
        }
    }

    private func unknownVariables() -> [String] {
        var known = Self.otherVariables
        for name in SettingName.allCases {
            known.insert(name.variable)
            if name.definition.isSecret { known.insert(name.fileVariable) }
        }
        return environment.keys.filter { $0.hasPrefix(SettingName.prefix) && !known.contains($0) }.sorted()
    }
}
#endif
