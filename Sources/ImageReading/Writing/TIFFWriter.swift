import DocumentModel

extension ImageWriter {
    /// A TIFF of one page, RGB of 8 bits, not compressed (TIFF 6.0, section 6), at most 4 GiB.
    package static func tiff(_ image: PageImage, pixelsPerInch: Double? = nil) -> [UInt8] {
        let pixels = image.width * image.height * PageImage.channels
        // The head of 8 bytes, the pixels, then what does not fit into the directory's entries, then the directory.
        let bits = 8 + pixels + pixels % 2
        let resolution = bits + 6
        let directory = resolution + 8
        var file: [UInt8] = []
        file.reserveCapacity(directory + 160)
        func append(_ value: Int, _ size: Int) {
            for byte in 0..<size { file.append(UInt8(truncatingIfNeeded: value >> (8 * byte))) }
        }
        file += "II".utf8
        append(42, 2)
        append(directory, 4)
        image.withPixels { file += UnsafeBufferPointer(start: $0, count: pixels) }
        append(0, pixels % 2)
        for _ in 0..<3 { append(8, 2) }
        append(Int(((pixelsPerInch ?? 1) * 100).rounded()), 4)
        append(100, 4)
        let (short, long, rational) = (3, 4, 5)
        let entries: [(tag: Int, type: Int, count: Int, value: Int)] = [
            (256, long, 1, image.width), (257, long, 1, image.height), (258, short, 3, bits), (259, short, 1, 1),
            // RGB in one strip.
            (262, short, 1, 2), (273, long, 1, 8), (277, short, 1, 3), (278, long, 1, image.height),
            (279, long, 1, pixels), (282, rational, 1, resolution), (283, rational, 1, resolution),
            // The inch, or no unit and square pixels where nothing is known.
            (296, short, 1, pixelsPerInch == nil ? 1 : 2),
        ]
        append(entries.count, 2)
        for entry in entries {
            append(entry.tag, 2)
            append(entry.type, 2)
            append(entry.count, 4)
            append(entry.value, 4)
        }
        append(0, 4)
        return file
    }
}
