/// The pixels of a page as a PDF can hold them: the JPEG of the file itself, or packed without loss.
package struct StoredPicture: Sendable {
    package enum Encoding: Sendable {
        /// A JPEG file (ISO 32000-1, 7.4.8).
        case jpeg
        /// Deflated rows, each with the number of its PNG filter before it (7.4.4.4, predictor 15).
        case deflatedRows
    }

    package var encoding: Encoding
    package var bytes: [UInt8]
    /// In pixels as stored, before turning.
    package var width: Int
    package var height: Int
    /// 1: gray, 3: colours, 4: inks.
    package var components: Int
    /// Inks are stored the other way round, as programs by Adobe do.
    package var isInverted = false
    /// EXIF orientation, 1…8, that makes the picture upright.
    package var orientation = 1
    /// Of the stored pixels; nil where the file gives none, or none between 50 and 1200.
    package var pixelsPerInch: Double?
    /// The resolution on the page whatever size that makes; nil: one that makes a page of a size that exists.
    package var paperDotsPerInch: Double?

    package init(
        encoding: Encoding, bytes: [UInt8], width: Int, height: Int, components: Int, isInverted: Bool = false,
        orientation: Int = 1, pixelsPerInch: Double? = nil
    ) {
        self.encoding = encoding
        self.bytes = bytes
        self.width = width
        self.height = height
        self.components = components
        self.isInverted = isInverted
        self.orientation = orientation
        self.pixelsPerInch = pixelsPerInch
    }

    /// A JPEG as it is; nil where a PDF cannot hold it (``JPEGHead``).
    package init?(jpeg bytes: [UInt8]) {
        guard let head = JPEGHead(of: bytes) else { return nil }
        self.init(
            encoding: .jpeg, bytes: bytes, width: head.width, height: head.height, components: head.components,
            isInverted: head.isAdobe && head.components == 4, orientation: head.orientation,
            pixelsPerInch: head.pixelsPerInch)
    }
}
