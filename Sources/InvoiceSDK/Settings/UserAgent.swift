/// What the client calls itself, in the pattern of the protocol's clients: name and version, language, system.
package enum UserAgent {
    /// `crossfoot-swift@v0.1.0 swift-v6.2 linux`.
    package static let text = "crossfoot-swift@v\(SDKVersion.current) swift-v\(language) \(system)"

    /// Of the compiler; a newer one calls itself by the last that is known here.
    private static var language: String {
        #if compiler(>=6.4)
        "6.4"
        #elseif compiler(>=6.3)
        "6.3"
        #else
        "6.2"
        #endif
    }

    private static var system: String {
        #if os(Linux)
        "linux"
        #elseif os(macOS)
        "macos"
        #elseif os(iOS)
        "ios"
        #elseif os(Windows)
        "windows"
        #else
        "other"
        #endif
    }
}
