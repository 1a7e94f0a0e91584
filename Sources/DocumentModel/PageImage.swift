/// A page as pixels: 8 bits each of red, green and blue, rows from the top, no padding between them.
///
/// Immutable, so any number of threads may look at it. It lives outside of Swift's arrays because pictures of phone
/// cameras have tens of megabytes, which must be neither copied nor zeroed by accident.
public final class PageImage: @unchecked Sendable {
    // Sendable by hand: the pixels are written only by the closure of init, before anybody else has the object.
    public static let channels = 3

    /// In pixels, at least 1.
    public let width: Int
    /// In pixels, at least 1.
    public let height: Int
    private let pixels: UnsafeMutablePointer<UInt8>

    /// Makes a picture whose pixels `fill` writes; they start undefined.
    ///
    /// - Parameter fill: gets `width * height * 3` bytes and writes every one.
    /// - Throws: what `fill` throws.
    public init(width: Int, height: Int, fill: (UnsafeMutableBufferPointer<UInt8>) throws -> Void) rethrows {
        precondition(width > 0 && height > 0, "a picture has at least one pixel")
        self.width = width
        self.height = height
        let count = width * height * PageImage.channels
        pixels = .allocate(capacity: count)
        // Every property is set, so deinit frees the memory when this throws.
        try fill(UnsafeMutableBufferPointer(start: pixels, count: count))
    }

    deinit { pixels.deallocate() }

    /// Row by row from the top left: red, green, blue. The pointer is valid inside `body` only.
    @inlinable
    public func withPixels<Result>(_ body: (UnsafePointer<UInt8>) throws -> Result) rethrows -> Result {
        try withExtendedLifetime(self) { try body(base) }
    }

    @usableFromInline var base: UnsafePointer<UInt8> { UnsafePointer(pixels) }

    /// The same picture turned clockwise by `quarterTurns` times 90 degrees; itself for 0.
    public func turned(quarterTurns: Int) -> PageImage {
        let turns = ((quarterTurns % 4) + 4) % 4
        guard turns != 0 else { return self }
        let (columns, rows) = turns == 2 ? (width, height) : (height, width)
        return PageImage(width: columns, height: rows) { target in
            withPixels { source in
                for y in 0..<height {
                    var from = source + y * width * 3
                    // Where the first pixel of the row goes, and the step to the place of the next.
                    let (start, step) =
                        switch turns {
                        case 1: (columns - 1 - y, columns)
                        case 2: ((rows - 1 - y) * columns + columns - 1, -1)
                        default: ((rows - 1) * columns + y, -columns)
                        }
                    var to = target.baseAddress! + start * 3
                    for _ in 0..<width {
                        to[0] = from[0]
                        to[1] = from[1]
                        to[2] = from[2]
                        from += 3
                        to += step * 3
                    }
                }
            }
        }
    }
}
