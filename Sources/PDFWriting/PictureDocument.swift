/// A PDF whose pages are one picture each (ISO 32000-1): the smallest that readers accept.
package struct PictureDocument {
    /// Two for the catalogue and the tree of pages, then three for each page: itself, its drawing, its picture.
    private static let objectsPerPage = 3
    private static let firstPage = 3

    let pictures: [StoredPicture]

    /// - Parameter pictures: One for each page, at least one.
    package init(pictures: [StoredPicture]) {
        self.pictures = pictures
    }

    /// The whole file.
    package func bytes() -> [UInt8] {
        var file = Array("%PDF-1.4\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
        var places: [Int] = []
        func add(_ content: String, stream: [UInt8]? = nil) {
            places.append(file.count)
            file += "\(places.count) 0 obj\n\(content)\n".utf8
            if let stream {
                file += "stream\n".utf8
                file += stream
                file += "\nendstream\n".utf8
            }
            file += "endobj\n".utf8
        }
        let kids = pictures.indices.map { "\(Self.number(ofPage: $0)) 0 R" }.joined(separator: " ")
        add("<< /Type /Catalog /Pages 2 0 R >>")
        add("<< /Type /Pages /Kids [\(kids)] /Count \(pictures.count) >>")
        for (index, picture) in pictures.enumerated() {
            let number = Self.number(ofPage: index)
            let paper = PicturePaper(picture)
            add(
                """
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 \(paper.width) \(paper.height)] \
                /Resources << /XObject << /Picture \(number + 2) 0 R >> >> /Contents \(number + 1) 0 R >>
                """)
            let drawing = Array("q \(paper.matrix) cm /Picture Do Q".utf8)
            add("<< /Length \(drawing.count) >>", stream: drawing)
            add(Self.head(of: picture), stream: picture.bytes)
        }
        let table = file.count
        file += "xref\n0 \(places.count + 1)\n0000000000 65535 f \n".utf8
        for place in places { file += "\(Self.padded(place)) 00000 n \n".utf8 }
        file += "trailer\n<< /Size \(places.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n".utf8
        return file
    }

    private static func number(ofPage index: Int) -> Int { firstPage + objectsPerPage * index }

    /// Ten digits, as the table of places asks.
    private static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
    }

    private static func head(of picture: StoredPicture) -> String {
        let space = picture.components == 1 ? "DeviceGray" : picture.components == 3 ? "DeviceRGB" : "DeviceCMYK"
        let filter =
            switch picture.encoding {
            case .jpeg: "/Filter /DCTDecode"
            case .deflatedRows:
                """
                /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors \(picture.components) \
                /BitsPerComponent 8 /Columns \(picture.width) >>
                """
            }
        let decode = picture.isInverted ? " /Decode [1 0 1 0 1 0 1 0]" : ""
        return """
            << /Type /XObject /Subtype /Image /Width \(picture.width) /Height \(picture.height) \
            /ColorSpace /\(space) /BitsPerComponent 8 \(filter)\(decode) /Length \(picture.bytes.count) >>
            """
    }
}
