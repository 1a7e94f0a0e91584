#if Server
import Configuration
import Foundation
import Synchronization

/// A configuration file: YAML, or JSON when its name ends in `.json`. One flat object from keys to values.
struct ConfigurationFile: Sendable {
    let path: String
    private let snapshot: any ConfigSnapshot
    /// Every key that stands in the file.
    let keys: Set<String>

    /// - Throws: ``SettingsError``.
    init(path: String) throws {
        self.path = path
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw SettingsError(source: path, reason: "cannot be read")
        }
        // The parsers ask of every value whether it is a secret: the one way to learn which keys there are.
        let seen = SeenKeys()
        do {
            if path.lowercased().hasSuffix(".json") {
                snapshot = try JSONSnapshot(
                    data: data.bytes, providerName: path,
                    parsingOptions: .init(secretsSpecifier: .dynamic { key, _ in seen.add(key) }))
            } else {
                snapshot = try YAMLSnapshot(
                    data: data.bytes, providerName: path,
                    parsingOptions: .init(secretsSpecifier: .dynamic { key, _ in seen.add(key) }))
            }
        } catch {
            // What a parser says of a file may quote it, secrets included.
            throw SettingsError(source: path, reason: "must be one object of names and values in YAML or JSON")
        }
        keys = seen.all
    }

    /// The value at a key, in the words of an argument: lists with commas.
    ///
    /// - Throws: ``SettingsError`` for a value that is no text, number, flag or list of these.
    func text(_ key: String) throws -> String? {
        guard keys.contains(key) else { return nil }
        for type in [ConfigType.string, .int, .double, .bool, .stringArray] {
            guard let found = try? snapshot.value(forKey: AbsoluteConfigKey([key]), type: type), let value = found.value
            else { continue }
            switch value.content {
            case .string(let text): return text
            case .int(let number): return String(number)
            case .double(let number): return String(number)
            case .bool(let flag): return flag ? "on" : "off"
            case .stringArray(let parts): return parts.joined(separator: ",")
            default: continue
            }
        }
        throw SettingsError(source: "\(path): \(key)", reason: "must be a text, a number, a flag or a list")
    }
}

/// Keys that a parser has asked about.
private final class SeenKeys: Sendable {
    private let keys = Mutex<Set<String>>([])

    var all: Set<String> { keys.withLock { $0 } }

    /// - Returns: true: nothing of a configuration file is ever printed by the parser.
    func add(_ key: String) -> Bool {
        keys.withLock { _ = $0.insert(key) }
        return true
    }
}
#endif
