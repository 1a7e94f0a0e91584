import DocumentModel

/// A page of an image file, upright as its orientation asks, on white paper.
package struct DecodedPage: Sendable {
    /// Smaller than the page of the file where that has more than ``ImageLimits/workingPixels``.
    package let image: PageImage
    /// In pixels of the file, after its orientation was applied.
    package let originalWidth: Int
    /// In pixels of the file, after its orientation was applied.
    package let originalHeight: Int
    /// Of the file's pixels; nil where the file gives none, or none between 50 and 1200.
    package let pixelsPerInch: Double?
}
