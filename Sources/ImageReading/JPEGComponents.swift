/// What a PDF must say of a JPEG that it holds: from its frame header (ITU-T T.81, B.2.2) and Adobe's marker.
struct JPEGComponents: Equatable {
    /// 1, 3 or 4.
    var count: Int
    /// Whether a program by Adobe wrote it, which stores inks the other way round.
    var isAdobe: Bool

    /// Nil where a PDF cannot hold the file: more than 8 bits, arithmetic or lossless coding, other components.
    init?(of file: [UInt8]) {
        var position = 2
        var adobe = false
        while position + 4 <= file.count {
            guard file[position] == 0xFF else { return nil }
            let marker = file[position + 1]
            // Fill bytes before a marker.
            if marker == 0xFF {
                position += 1
                continue
            }
            let length = Int(file[position + 2]) << 8 | Int(file[position + 3])
            guard length >= 2, position + 2 + length <= file.count else { return nil }
            switch marker {
            // Baseline, extended sequential and progressive, with Huffman coding.
            case 0xC0, 0xC1, 0xC2:
                guard length >= 8, file[position + 4] == 8 else { return nil }
                let components = Int(file[position + 9])
                guard [1, 3, 4].contains(components) else { return nil }
                (count, isAdobe) = (components, adobe)
                return
            case 0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF, 0xDA, 0xD9:
                return nil
            case 0xEE:
                adobe = file[(position + 4)...].starts(with: "Adobe".utf8)
            default:
                break
            }
            position += 2 + length
        }
        return nil
    }
}
