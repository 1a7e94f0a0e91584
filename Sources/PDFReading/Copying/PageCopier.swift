import CPDFium

/// Copies pages of an open document into a new one. The caller holds the lock of ``PDFLibrary``.
struct PageCopier {
    let functions: CFPDFium
    let source: CFPDFDocument

    /// Streams, fonts and pictures are taken as they are stored; what only other pages use stays behind.
    func copy(_ pages: [Int]) throws -> [UInt8] {
        guard let target = functions.createNewDocument() else {
            throw PDFError(.outOfMemory, "There is no memory for another PDF.")
        }
        defer { functions.closeDocument(target) }
        let indexes = pages.map { Int32($0) }
        guard functions.importPagesByIndex(target, source, indexes, UInt(indexes.count), 0) != 0 else {
            throw PDFError(.pageUnreadable, "The pages \(pages.map { $0 + 1 }) of the PDF cannot be copied.")
        }
        var bytes: [UInt8] = []
        let isSaved = withUnsafeMutablePointer(to: &bytes) { bytes in
            var writer = CFPDFWriter(version: 1, write: PageCopier.append, user: bytes)
            return functions.saveAsCopy(target, &writer, 0) != 0
        }
        guard isSaved, !bytes.isEmpty else {
            throw PDFError(.outOfMemory, "The copied pages of the PDF cannot be written.")
        }
        return bytes
    }

    private static let append: @convention(c) (UnsafeMutablePointer<CFPDFWriter>?, UnsafeRawPointer?, UInt) -> Int32 = {
        writer, piece, count in
        guard let target = writer?.pointee.user?.assumingMemoryBound(to: [UInt8].self), let piece else { return 0 }
        target.pointee.append(contentsOf: UnsafeRawBufferPointer(start: piece, count: Int(count)))
        return 1
    }
}
