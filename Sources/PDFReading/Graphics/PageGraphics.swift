import DocumentModel

/// What a page shows beside its text layer and may have to be recognised.
package struct PageGraphics: Sendable, Hashable {
    /// In drawing order, those inside of forms too. Shadings and patterns are no pictures.
    package var pictures: [PagePicture]
    /// Text drawn as curves.
    package var outlines: [OutlineArea]

    package init(pictures: [PagePicture] = [], outlines: [OutlineArea] = []) {
        self.pictures = pictures
        self.outlines = outlines
    }
}

/// One image of a page.
package struct PagePicture: Sendable, Hashable {
    /// In points of the upright page, cut to the page; around a picture that is turned.
    package var box: Box
    /// Of the stored image, which may stand on the page turned or mirrored.
    package var pixelWidth: Int
    package var pixelHeight: Int
    /// Pixels per inch of paper, of the two directions the lower.
    package var dotsPerInch: Double
    /// Drawn over text that was drawn before, with no text drawn on it afterwards. A soft mask of the image itself is
    /// not looked at, so the text may yet show through.
    package var isOverText: Bool

    package init(box: Box, pixelWidth: Int, pixelHeight: Int, dotsPerInch: Double, isOverText: Bool = false) {
        self.box = box
        self.pixelWidth = pixelWidth
        self.pixelHeight = pixelHeight
        self.dotsPerInch = dotsPerInch
        self.isOverText = isOverText
    }
}

/// Many small filled shapes with curves close to each other: letters that became drawings.
package struct OutlineArea: Sendable, Hashable {
    /// In points of the upright page.
    package var box: Box
    /// How many closed shapes; a letter with a hole has two.
    package var shapeCount: Int

    package init(box: Box, shapeCount: Int) {
        self.box = box
        self.shapeCount = shapeCount
    }
}

/// Text layer and graphics of one page, in the same coordinates: those of the upright page of ``text``.
package struct PDFPageContent: Sendable {
    package var text: PageText
    package var graphics: PageGraphics
}
