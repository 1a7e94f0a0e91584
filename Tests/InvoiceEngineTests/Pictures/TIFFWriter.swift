import DocumentModel

/// Writes pictures as one TIFF file of as many pages: baseline RGB, one strip each, not compressed (TIFF 6.0).
enum TIFFWriter {
    static func bytes(_ images: [PageImage], dotsPerInch: Int) -> [UInt8] {
        var file: [UInt8] = [0x49, 0x49, 42, 0, 0, 0, 0, 0]
        // Where the offset of the next directory is to be written.
        var link = 4
        for image in images {
            let count = image.width * image.height * PageImage.channels
            let pixels = file.count
            image.withPixels { file.append(contentsOf: UnsafeBufferPointer(start: $0, count: count)) }
            if file.count % 2 == 1 { file.append(0) }
            let bits = file.count
            for value in [8, 8, 8] { file.append16(value) }
            let resolution = file.count
            file.append32(dotsPerInch)
            file.append32(1)
            file.replace32(at: link, with: file.count)
            let entries: [(tag: Int, type: Int, count: Int, value: Int)] = [
                (256, 4, 1, image.width), (257, 4, 1, image.height), (258, 3, 3, bits), (259, 3, 1, 1), (262, 3, 1, 2),
                (273, 4, 1, pixels), (277, 3, 1, 3), (278, 4, 1, image.height), (279, 4, 1, count),
                (282, 5, 1, resolution), (283, 5, 1, resolution), (296, 3, 1, 2),
            ]
            file.append16(entries.count)
            for entry in entries {
                file.append16(entry.tag)
                file.append16(entry.type)
                file.append32(entry.count)
                file.append32(entry.value)
            }
            link = file.count
            file.append32(0)
        }
        return file
    }
}

extension [UInt8] {
    fileprivate mutating func append16(_ value: Int) {
        append(UInt8(value & 0xFF))
        append(UInt8(value >> 8 & 0xFF))
    }

    fileprivate mutating func append32(_ value: Int) {
        append16(value & 0xFFFF)
        append16(value >> 16 & 0xFFFF)
    }

    fileprivate mutating func replace32(at index: Int, with value: Int) {
        for byte in 0..<4 { self[index + byte] = UInt8(value >> (8 * byte) & 0xFF) }
    }
}
