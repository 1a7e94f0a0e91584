import Foundation

extension ProductObject: CustomStringConvertible {
    /// `mindee/invoices v4.11`
    public var description: String { "\(name) v\(version)" }
}

extension JobObject: CustomStringConvertible {
    /// `completed job 1b2c…`
    public var description: String { "\(status) job \(id)" }
}

extension OCRObject: CustomStringConvertible {
    /// The text of all pages.
    public var description: String { text }
}

extension OCRObject.Page: CustomStringConvertible {
    /// The text of the page.
    public var description: String { text }
}

extension OCRObject.Word: CustomStringConvertible {
    /// The text.
    public var description: String { text }
}

extension Extras.FullText: CustomStringConvertible {
    /// The text.
    public var description: String { content }
}

extension Extras.Cropping: CustomStringConvertible {
    /// `Polygon with 4 points.`
    public var description: String {
        [polygon, boundingBox, rectangle, quadrangle].first { !$0.isEmpty }
            .map { "Polygon with \($0.points.count) points." } ?? ""
    }
}

extension Extras.Cropper: CustomStringConvertible {
    /// The outlines, one below the other as the clients have them.
    public var description: String {
        cropping.map(\.description).joined(separator: "\n" + String(repeating: " ", count: 11))
    }
}

extension WirePolygon.Point: CustomStringConvertible {
    /// `(0.5,0.25)`
    public var description: String { "(\(x),\(y))" }
}

extension WirePolygon: CustomStringConvertible {
    /// The points as pairs of numbers.
    public var description: String { "(" + points.map(\.description).joined(separator: ", ") + ")" }
}
