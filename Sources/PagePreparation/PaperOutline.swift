import DocumentModel

/// Where the paper lies in a photo.
package struct PaperOutline: Sendable, Hashable {
    /// In pixels of the picture.
    package var corners: Quadrilateral
    /// Share of the outline that stands on an edge of brightness, 0…1.
    package var support: Double

    package init(corners: Quadrilateral, support: Double) {
        self.corners = corners
        self.support = support
    }
}
