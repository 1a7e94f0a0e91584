import Foundation

/// A form as `multipart/form-data` (RFC 7578) writes it.
package struct MultipartForm: Sendable {
    /// What stands between the parts: 1…70 characters (RFC 2046, section 5.1.1) that no part holds.
    package let boundary: String
    private let parts: [FormPart]

    /// - Parameter boundary: nil: one with 128 random bits.
    package init(_ parts: [FormPart], boundary: String? = nil) {
        self.parts = parts
        self.boundary = boundary ?? Self.randomBoundary()
    }

    /// The value of the header `Content-Type`.
    package var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    /// The bytes of the form, its last boundary included.
    package func encoded() -> Data {
        var data = Data()
        data.reserveCapacity(parts.reduce(64) { $0 + $1.content.count + $1.name.utf8.count + 512 })
        for part in parts {
            data.append(contentsOf: head(of: part).utf8)
            data.append(part.content)
            data.append(contentsOf: "\r\n".utf8)
        }
        data.append(contentsOf: "--\(boundary)--\r\n".utf8)
        return data
    }

    private func head(of part: FormPart) -> String {
        var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.quoted(part.name))\""
        if let fileName = part.fileName { head += "; filename=\"\(Self.quoted(fileName))\"" }
        head += "\r\n"
        if let contentType = part.contentType {
            head += "Content-Type: \(String(contentType.unicodeScalars.filter { $0.value >= 0x20 }))\r\n"
        }
        return head + "\r\n"
    }

    /// A name as it stands between quotation marks.
    ///
    /// Other letters than ASCII are UTF-8 as they are (RFC 7578, section 5.1). A quotation mark and line ends are
    /// percent-coded (HTML Standard, *multipart/form-data encoding algorithm*), a percent sign is not. A backslash is
    /// doubled (RFC 9110, section 5.6.4): before the closing mark it would hide the mark from many readers.
    static func quoted(_ name: String) -> String {
        var text = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\"": text += "%22"
            case "\r": text += "%0D"
            case "\n": text += "%0A"
            case "\\": text += "\\\\"
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    private static func randomBoundary() -> String {
        let halves = [UInt64.random(in: .min ... .max), .random(in: .min ... .max)]
        return halves.reduce("crossfoot-") { text, half in
            let digits = String(half, radix: 16)
            return text + String(repeating: "0", count: 16 - digits.count) + digits
        }
    }
}
