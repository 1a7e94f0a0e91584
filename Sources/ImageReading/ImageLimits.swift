/// What a picture may ask for.
package struct ImageLimits: Sendable, Equatable {
    /// The most pixels of a page in the file. Files whose library must hold the whole page (progressive JPEG, interlaced
    /// PNG, lossless WebP, HEIF) are read up to 100 million pixels in any case, and no side is longer than 250,000.
    package var maximumPixels: Int
    /// The most pages of a file.
    package var maximumPages: Int
    /// A page with more pixels than this is made smaller while it is decoded.
    package var workingPixels: Int

    package init(maximumPixels: Int = 200_000_000, maximumPages: Int = 2000, workingPixels: Int = 24_000_000) {
        precondition(maximumPixels > 0 && maximumPages > 0 && workingPixels > 0, "a limit is at least 1")
        self.maximumPixels = maximumPixels
        self.maximumPages = maximumPages
        self.workingPixels = workingPixels
    }
}
