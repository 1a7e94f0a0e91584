#if Server
/// The header block of one part of a multipart form.
enum PartHeaders {
    struct Block {
        /// End of the header lines.
        var textEnd: Int
        /// End of the block with its empty line.
        var end: Int
    }

    /// Finds the empty line; nil while it has not arrived.
    static func endOfBlock(in buffer: ByteWindow) -> Block? {
        if buffer.count >= 2, buffer[buffer.start] == 0x0D, buffer[buffer.start + 1] == 0x0A {
            return Block(textEnd: buffer.start, end: buffer.start + 2)
        }
        var search = buffer.start
        while let index = buffer.index(of: 0x0D, from: search), index + 3 < buffer.end {
            if buffer[index + 1] == 0x0A, buffer[index + 2] == 0x0D, buffer[index + 3] == 0x0A {
                return Block(textEnd: index, end: index + 4)
            }
            search = index + 1
        }
        return nil
    }

    /// The field that the lines announce; nil for a part that is no form field.
    ///
    /// - Throws: ``FormError`` with `malformed` when a line is no header.
    static func field(in block: ArraySlice<UInt8>) throws -> FormField? {
        var field: FormField?
        for line in try unfolded(block) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
                throw FormError(.malformed, "A part of the form has a header line without a colon.")
            }
            if HeaderParameters.text(line[..<colon]).lowercased() == "content-disposition" {
                field = ContentDisposition.field(of: line[(colon + 1)...])
            }
        }
        return field
    }

    /// The lines, with continuation lines joined to theirs (RFC 5322, section 2.2.3).
    private static func unfolded(_ block: ArraySlice<UInt8>) throws -> [[UInt8]] {
        var lines: [[UInt8]] = []
        for raw in block.split(separator: 0x0A) {
            var line = raw
            if line.last == 0x0D { line.removeLast() }
            guard let first = line.first else { continue }
            if first == 0x20 || first == 0x09 {
                guard !lines.isEmpty else {
                    throw FormError(.malformed, "A part of the form begins with a continuation line.")
                }
                lines[lines.count - 1].append(contentsOf: line)
            } else {
                lines.append(Array(line))
            }
        }
        return lines
    }
}
#endif
