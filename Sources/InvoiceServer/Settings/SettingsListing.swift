#if Server
/// The settings as `docs/configuration.md` lists them.
package enum SettingsListing {
    /// One table for each group; the names of arguments and variables follow from the key.
    package static var markdown: String {
        SettingDefinition.Group.allCases.map { group in
            let rows = SettingName.allCases.filter { $0.definition.group == group }.map(row)
            let head = [
                "## \(group.rawValue)", "", "| setting | value | default | meaning |", "| --- | --- | --- | --- |",
            ]
            return (head + rows).joined(separator: "\n")
        }.joined(separator: "\n\n") + "\n"
    }

    private static func row(_ name: SettingName) -> String {
        let definition = name.definition
        let standard = definition.standardText ?? definition.standard.map { "`\($0)`" } ?? "none"
        let kind = definition.isSecret ? "secret" : definition.kind.text
        return "| `\(name.key)` | \(kind) | \(standard) | \(definition.meaning) |"
    }
}
#endif
