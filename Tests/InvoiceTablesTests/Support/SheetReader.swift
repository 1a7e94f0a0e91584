import Foundation

#if canImport(FoundationXML)
import FoundationXML
#endif

/// The cells of a sheet, by their places, as an XML parser sees them.
final class SheetReader: NSObject, XMLParserDelegate {
    struct Cell: Equatable {
        var type = ""
        var style = "0"
        var value = ""
    }

    struct Broken: Error {}

    private(set) var cells: [String: Cell] = [:]
    private var place = ""
    private var isInValue = false

    init(_ xml: String) throws {
        super.init()
        let parser = XMLParser(data: Data(xml.utf8))
        parser.delegate = self
        guard parser.parse() else { throw Broken() }
    }

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        switch element {
        case "c":
            place = attributes["r"] ?? ""
            cells[place] = Cell(type: attributes["t"] ?? "n", style: attributes["s"] ?? "0")
        case "v", "t": isInValue = true
        default: break
        }
    }

    func parser(
        _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
    ) {
        if element == "v" || element == "t" { isInValue = false }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if isInValue { cells[place]?.value += text }
    }
}
