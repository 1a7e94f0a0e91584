extension GeneratedV1: SummarizedPrediction {
    /// One line for a value, an indented list of `:name: value` for an object or a list of them.
    public func write(to summary: inout PredictionSummary) {
        for (name, field) in fields {
            switch field {
            case .single(let field): summary.line(name, field.value, confidence: field.confidence)
            case .object(let object): summary.line(name, object.description, confidence: nil)
            case .list(let items): summary.line(name, Self.text(of: items, under: name), confidence: nil)
            }
        }
    }

    /// Objects begin with a `*` each; values stand one below the other.
    private static func text(of items: [GeneratedField], under name: String) -> String {
        let margin = String(repeating: " ", count: name.unicodeScalars.count + 3)
        var text = ""
        for (index, item) in items.enumerated() {
            switch item {
            case .object(let object): text += "\n  * " + object.lines(indent: "    ")
            case .single(let field): text += (index == 0 ? "" : margin) + (field.value ?? "") + "\n"
            case .list: break
            }
        }
        return text.strippingWhiteSpaceAtEnd()
    }
}

extension GeneratedObject {
    private static let outlines: Set<String> = ["polygon", "rectangle", "quadrangle", "bounding_box"]
    private static let unprinted: Set<String> = ["page_id", "confidence", "raw_value"]

    fileprivate func lines(indent: String) -> String {
        members.filter { !Self.unprinted.contains($0.name) }.map { member in
            let text =
                Self.outlines.contains(member.name)
                ? Self.outline(member.value.polygon, named: member.name) : member.value.printed ?? ""
            return ":\(member.name): \(text)"
        }.joined(separator: "\n" + indent).strippingWhiteSpaceAtEnd()
    }

    /// All but polygons need four points.
    private static func outline(_ outline: WirePolygon?, named name: String) -> String {
        guard let count = outline?.points.count, count > 0, name == "polygon" || count == 4 else { return "" }
        return "Polygon with \(count) points."
    }
}

extension GeneratedObject: CustomStringConvertible {
    /// `:name: value` for each member, on lines of their own.
    public var description: String { "\n  " + lines(indent: "  ") }
}
