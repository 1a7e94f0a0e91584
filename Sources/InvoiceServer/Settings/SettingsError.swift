#if Server
/// Why the settings cannot be used. Never says what a secret is.
package struct SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where the value stands, as a person looks for it: `--port`, `CROSSFOOT_PORT`, `/etc/crossfoot.yaml: port`.
    package var source: String
    /// The rest of the sentence.
    package var reason: String

    package var description: String { "\(source) \(reason)." }
}
#endif
