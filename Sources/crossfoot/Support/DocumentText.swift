#if Server
/// The text of a document before its summary.
enum DocumentText {
    /// A title and a literal block of reStructuredText, the way the protocol's clients print it, and an empty line.
    ///
    /// - Parameter pages: the text of each page.
    static func block(_ pages: [String]) -> String {
        title + pages.flatMap { $0.split(separator: "\n") }.map { "  \($0)\n" }.joined() + "\n"
    }

    /// The title alone, with the empty line after it.
    static let title: String = {
        let bar = "#############"
        return "\(bar)\nDocument Text\n\(bar)\n::\n\n"
    }()
}
#endif
