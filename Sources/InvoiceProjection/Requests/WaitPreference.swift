/// The preference `wait=N` of the header `Prefer` (RFC 7240, section 4.3): how long the caller would wait for the end
/// of a job rather than ask again.
package enum WaitPreference {
    /// Seconds, at most `limit`; nil without the preference, or with one that makes no sense, which is ignored as the
    /// standard says. Of several the first counts.
    ///
    /// - Parameter text: the value of the header.
    package static func seconds(in text: String, limit: Int) -> Int? {
        for preference in text.split(separator: ",") {
            let parts = preference.split(separator: ";", maxSplits: 1)[0].split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, trimmed(parts[0]).lowercased() == "wait" else { continue }
            var value = trimmed(parts[1])
            if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") { value = value.dropFirst().dropLast() }
            guard !value.isEmpty, value.count <= 9, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let seconds = Int(value)
            else { return nil }
            return min(seconds, max(0, limit))
        }
        return nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
        let isBlank = { (character: Character) in character == " " || character == "\t" }
        var text = text.drop(while: isBlank)
        while let last = text.last, isBlank(last) { text.removeLast() }
        return text
    }
}
