/// How a picture lies and how large it is on paper, from the first directory of its EXIF block (Exif 3.0, 4.6; the block
/// is a TIFF 6.0 file without pixels).
struct EXIFBlock {
    /// 1…8; 1 where the block says nothing valid.
    private(set) var orientation = 1
    /// As stated, plausible or not; nil: not stated.
    private(set) var pixelsPerInch: Double?

    private let bytes: [UInt8]
    private let isLittleEndian: Bool

    /// - Parameter block: What follows `Exif\0\0`. Anything that is no TIFF says nothing.
    init(_ block: ArraySlice<UInt8>) {
        bytes = Array(block)
        isLittleEndian = bytes.first == 0x49
        guard bytes.starts(with: "II".utf8) || bytes.starts(with: "MM".utf8), number(at: 2, 2) == 42,
            let directory = number(at: 4, 4), let count = number(at: directory, 2)
        else { return }
        var unit = 2
        var resolution: Double?
        for entry in 0..<count {
            let place = directory + 2 + 12 * entry
            guard let tag = number(at: place, 2), let type = number(at: place + 2, 2) else { break }
            switch (tag, type) {
            // Short numbers stand in the entry itself.
            case (274, 3):
                if let value = number(at: place + 8, 2), (1...8).contains(value) { orientation = value }
            case (282, 5):
                resolution = number(at: place + 8, 4).flatMap(fraction)
            case (296, 3):
                unit = number(at: place + 8, 2) ?? unit
            default:
                break
            }
        }
        // 3 is the centimetre.
        pixelsPerInch = resolution.map { unit == 3 ? $0 * 2.54 : $0 }
    }

    private func number(at place: Int, _ size: Int) -> Int? {
        guard place >= 0, place <= bytes.count - size else { return nil }
        let digits = bytes[place..<place + size]
        return isLittleEndian
            ? digits.reversed().reduce(0) { $0 << 8 | Int($1) } : digits.reduce(0) { $0 << 8 | Int($1) }
    }

    private func fraction(at place: Int) -> Double? {
        guard let above = number(at: place, 4), let below = number(at: place + 4, 4), below > 0 else { return nil }
        return Double(above) / Double(below)
    }
}
