import Foundation

/// A request as it came over the wire.
struct ReceivedRequest: Sendable {
    var method: String
    var target: String
    /// As they were written, in their order.
    var headers: [(name: String, value: String)]
    var body: [UInt8]

    /// Waits for the next request of a connection; nil: there is none.
    init?(from reader: inout SocketReader) {
        guard let words = reader.readLine()?.split(separator: " "), words.count == 3 else { return nil }
        method = String(words[0])
        target = String(words[1])
        headers = []
        body = []
        while let line = reader.readLine(), !line.isEmpty {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers.append((String(parts[0]), parts.dropFirst().joined().trimmingCharacters(in: .whitespaces)))
        }
        if let length = self["Content-Length"].flatMap({ Int($0) }) {
            guard let bytes = reader.read(length) else { return nil }
            body = bytes
        } else if self["Transfer-Encoding"] == "chunked" {
            while let size = reader.readLine().flatMap({ Int($0, radix: 16) }), let bytes = reader.read(size) {
                _ = reader.readLine()
                if size == 0 { return }
                body += bytes
            }
            return nil
        }
    }

    /// The values of a header, in whatever case its name was written.
    subscript(name: String) -> String? {
        let values = headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }
}
