/// The name of a file, without folders.
struct FileName {
    let text: String

    init(_ text: String) { self.text = text }

    /// What stands behind the last dot, nil where that is nothing. A dot at the start begins no extension.
    var fileExtension: String? { dot.map { String(text[text.index(after: $0)...]) } }

    /// The name without its extension and the dot before that.
    var stem: String { dot.map { String(text[..<$0]) } ?? text }

    private var dot: String.Index? {
        guard let dot = text.lastIndex(of: "."), dot != text.startIndex, text.index(after: dot) != text.endIndex,
            !text[..<dot].allSatisfy({ $0 == "." })
        else { return nil }
        return dot
    }

    /// The name without what would lead into another folder: separators and control characters become `_`.
    var isolated: String {
        let cleaned = String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    scalar == "/" || scalar == "\\" || scalar.value < 0x20 || scalar.value == 0x7F ? "_" : scalar
                }))
        return cleaned.isEmpty || cleaned.allSatisfy { $0 == "." } ? "_" : cleaned
    }
}
