/// What a PDF must say of a JPEG that it holds: from its markers up to the first scan (ITU-T T.81, B.2).
package struct JPEGHead: Equatable {
    /// Pixels as stored, before turning; at least 1.
    package private(set) var width = 0
    package private(set) var height = 0
    /// 1: gray, 3: colours, 4: inks.
    package private(set) var components = 0
    /// Whether a program by Adobe wrote it, which stores inks the other way round (Adobe technical note 5116).
    package private(set) var isAdobe = false
    /// EXIF orientation, 1…8.
    package private(set) var orientation = 1
    /// As JFIF says, else as EXIF does; nil where neither says anything between 50 and 1200.
    package private(set) var pixelsPerInch: Double?

    /// Nil where a PDF cannot hold the file (ISO 32000-1, 7.4.8): more than 8 bits, arithmetic or lossless coding, other
    /// numbers of components; or where it is no JPEG.
    package init?(of file: [UInt8]) {
        guard file.starts(with: [0xFF, 0xD8]) else { return nil }
        var position = 2
        var exif: EXIFBlock?
        var jfif: Double?
        markers: while position + 4 <= file.count {
            guard file[position] == 0xFF else { break }
            let marker = file[position + 1]
            // Fill bytes before a marker.
            if marker == 0xFF {
                position += 1
                continue
            }
            let length = Int(file[position + 2]) << 8 | Int(file[position + 3])
            guard length >= 2, position + 2 + length <= file.count else { break }
            let content = file[(position + 4)..<(position + 2 + length)]
            switch marker {
            // Baseline, extended sequential and progressive, with Huffman coding.
            case 0xC0, 0xC1, 0xC2:
                guard readFrame(content) else { return nil }
            case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                return nil
            case 0xD9, 0xDA:
                break markers
            case 0xE0:
                if content.starts(with: "JFIF\0".utf8) { jfif = JPEGHead.density(content.dropFirst(5)) }
            case 0xE1:
                if exif == nil, content.starts(with: "Exif\0\0".utf8) { exif = EXIFBlock(content.dropFirst(6)) }
            case 0xEE:
                isAdobe = isAdobe || content.starts(with: "Adobe".utf8)
            default:
                break
            }
            position += 2 + length
        }
        guard components > 0 else { return nil }
        orientation = exif?.orientation ?? 1
        pixelsPerInch = [jfif, exif?.pixelsPerInch].lazy.compactMap { $0 }.first { (50...1200).contains($0) }
    }

    /// The frame header: bits, height, width, components (B.2.2).
    private mutating func readFrame(_ content: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(content.prefix(6))
        guard bytes.count == 6, bytes[0] == 8, [1, 3, 4].contains(bytes[5]) else { return false }
        height = Int(bytes[1]) << 8 | Int(bytes[2])
        width = Int(bytes[3]) << 8 | Int(bytes[4])
        components = Int(bytes[5])
        return width > 0 && height > 0
    }

    /// What follows the name in JFIF 1.02: version, unit of the density (1: inch, 2: centimetre), density.
    private static func density(_ content: ArraySlice<UInt8>) -> Double? {
        let bytes = Array(content.prefix(5))
        guard bytes.count == 5, (1...2).contains(bytes[2]) else { return nil }
        let density = Double(Int(bytes[3]) << 8 | Int(bytes[4]))
        return bytes[2] == 2 ? density * 2.54 : density
    }
}
