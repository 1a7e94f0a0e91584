#if Server
import ArgumentParser
import Foundation
import InvoiceServer

extension ParsableArguments {
    /// All settings: these options, then the environment, then the configuration file, then the defaults.
    ///
    /// - Throws: `SettingsError`.
    func readSettings(configurationFile: String?) throws -> Settings {
        try SettingsReader(arguments: givenSettings, environment: ProcessInfo.processInfo.environment)
            .read(configurationFile: configurationFile)
    }

    /// The options that were given and are called as a setting, or as the file of a secret one.
    ///
    /// Read from the properties by their names, so that a name is written once.
    private var givenSettings: [SettingName: String] {
        var given: [SettingName: String] = [:]
        for child in Mirror(reflecting: self).children {
            guard let label = child.label?.dropFirst(), let option = child.value as? Option<String?>,
                let text = option.wrappedValue
            else { continue }
            let name = label.hasSuffix("File") ? label.dropLast("File".count) : label
            if let setting = SettingName(rawValue: String(name)) { given[setting] = text }
        }
        return given
    }
}

extension ArgumentHelp {
    /// The meaning of a setting, and its default; of a secret, that its value stands in a file.
    static func setting(_ name: SettingName) -> ArgumentHelp {
        let definition = name.definition
        var parts = [definition.meaning]
        if definition.isSecret {
            parts = ["File with, in its first line:", definition.meaning]
        } else if let standard = definition.standardText ?? definition.standard {
            parts.append("Default: \(standard).")
        }
        let valueName: String? =
            switch definition.kind {
            case .flag: "on|off"
            case .choice(let values): values.joined(separator: "|")
            case .address: "host:port"
            default: definition.isSecret ? "file" : nil
            }
        return ArgumentHelp(parts.joined(separator: " ").replacing("`", with: ""), valueName: valueName)
    }

    static let configurationFile = ArgumentHelp(
        "Configuration file, YAML or JSON. Or CROSSFOOT_CONFIG.", valueName: "file")
}

extension CompletionKind {
    /// The values of a setting that has only a few.
    static func setting(_ name: SettingName) -> CompletionKind {
        switch name.definition.kind {
        case .flag: .list(["on", "off"])
        case .choice(let values): .list(values)
        default: .default
        }
    }
}
#endif
