/// Writes a ZIP file of parts that are stored as they are (PKWARE APPNOTE 6.3, without ZIP64).
struct ZIPArchive {
    private struct Entry {
        var name: [UInt8]
        var checksum: UInt32
        var size: UInt32
        var offset: UInt32
    }

    private var body: [UInt8] = []
    private var entries: [Entry] = []

    /// - Parameter name: with `/` between folders; ASCII.
    /// - Throws: ``WorkbookError`` when the archive grows beyond 4 GiB.
    mutating func add(_ name: String, _ content: [UInt8]) throws {
        guard let size = UInt32(exactly: content.count), let offset = UInt32(exactly: body.count) else {
            throw Self.isTooLarge
        }
        let entry = Entry(name: Array(name.utf8), checksum: CRC32.checksum(of: content), size: size, offset: offset)
        append32(0x0403_4B50)
        appendCommon(entry)
        append16(0)
        body += entry.name
        body += content
        entries.append(entry)
    }

    /// The archive with its directory, after which nothing more can be added.
    func bytes() throws -> [UInt8] {
        var archive = self
        for entry in entries {
            archive.append32(0x0201_4B50)
            archive.append16(Self.version)
            archive.appendCommon(entry)
            // No extra field, no comment, disk 0, no attributes.
            archive.append16(0)
            archive.append16(0)
            archive.append16(0)
            archive.append16(0)
            archive.append32(0)
            archive.append32(entry.offset)
            archive.body += entry.name
        }
        guard let start = UInt32(exactly: body.count), let length = UInt32(exactly: archive.body.count - body.count)
        else {
            throw Self.isTooLarge
        }
        archive.append32(0x0605_4B50)
        archive.append16(0)
        archive.append16(0)
        archive.append16(UInt16(entries.count))
        archive.append16(UInt16(entries.count))
        archive.append32(length)
        archive.append32(start)
        archive.append16(0)
        return archive.body
    }

    /// 2.0: folders.
    private static let version: UInt16 = 20
    /// 1980-01-01, the first day of ZIP: the same tables make the same file.
    private static let day: UInt16 = 0x0021
    private static let isTooLarge = WorkbookError(message: "the workbook is larger than 4 GiB; CSV has no such limit")

    /// What an entry has in front of its content and in the directory alike, up to the length of its name.
    private mutating func appendCommon(_ entry: Entry) {
        append16(Self.version)
        // No flags, method 0 (stored), time 0:00.
        append16(0)
        append16(0)
        append16(0)
        append16(Self.day)
        append32(entry.checksum)
        append32(entry.size)
        append32(entry.size)
        append16(UInt16(entry.name.count))
    }

    private mutating func append16(_ value: UInt16) {
        body.append(UInt8(truncatingIfNeeded: value))
        body.append(UInt8(truncatingIfNeeded: value >> 8))
    }

    private mutating func append32(_ value: UInt32) {
        append16(UInt16(truncatingIfNeeded: value))
        append16(UInt16(truncatingIfNeeded: value >> 16))
    }
}
