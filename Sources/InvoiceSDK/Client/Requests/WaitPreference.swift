/// The preference `wait=N` (RFC 7240, section 4.3), as it is asked for and as a server says that it took it.
enum WaitPreference {
    /// The value of `Prefer`; nil for less than a second, as there is no shorter wait.
    static func field(_ wait: Duration) -> String? {
        let seconds = wait.components.seconds
        return seconds >= 1 ? "wait=\(seconds)" : nil
    }

    /// What `Preference-Applied` says; nil where nothing was applied.
    static func appliedSeconds(in headers: HTTPHeaders) -> Int? {
        for preference in (headers["Preference-Applied"] ?? "").split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let parts = preference.split(separator: "=").map { part in
                part.filter { $0 != " " && $0 != "\t" && $0 != "\"" }
            }
            if parts.count == 2, parts[0].lowercased() == "wait" { return Int(parts[1]) }
        }
        return nil
    }
}
