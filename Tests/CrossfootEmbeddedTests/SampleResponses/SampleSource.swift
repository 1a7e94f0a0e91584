import Foundation

/// The Swift source of one body.
enum SampleSource {
    static let folder = Fixtures.root.appending(path: "Sources/CrossfootSDKTesting/SampleResponses/Bodies")

    static func file(_ name: String) -> URL { folder.appending(path: "SampleBody+\(name).swift") }

    /// Letters of the body in one line of the source.
    private static let width = 106

    /// A raw literal of several lines, each joined to the next by `\#`, so that its value is the body as it is.
    static func text(_ name: String, _ body: [UInt8]) -> String {
        var lines: [String] = []
        var rest = Substring(String(decoding: body, as: UTF8.self))
        while !rest.isEmpty {
            lines.append(String(rest.prefix(width)))
            rest = rest.dropFirst(width)
        }
        return """
            // Written by scripts/make-sample-responses.
            extension SampleBody {
                static let \(name) =
                    #\"""
                    \(lines.joined(separator: "\\#\n        "))
                    \"""#
            }

            """
    }
}
