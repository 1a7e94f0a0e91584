import Foundation

extension OrderedJSON {
    /// A scalar as the protocol's clients print it: `120.0`, `1`, `True`; nil for null and for `N/A`. Lists and
    /// objects are one line of JSON.
    var printed: String? {
        switch self {
        case .null: nil
        case .string(let text): text == "N/A" ? nil : text
        case .bool(let value): value ? "True" : "False"
        case .number(let digits):
            digits.utf8.contains { [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains($0) }
                ? Double(digits)?.description : digits
        case .array, .object:
            (try? WireJSON.bytes(of: self)).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    var double: Double? { if case .number(let digits) = self { Double(digits) } else { nil } }

    var integer: Int? { double.flatMap { Int(exactly: $0) } }

    /// nil unless it is a list of points.
    var polygon: WirePolygon? {
        guard case .array(let elements) = self else { return nil }
        let points = elements.compactMap { element -> WirePolygon.Point? in
            guard case .array(let pair) = element, pair.count == 2, let x = pair[0].double, let y = pair[1].double
            else { return nil }
            return WirePolygon.Point(x: x, y: y)
        }
        return points.count == elements.count ? WirePolygon(points: points) : nil
    }
}
