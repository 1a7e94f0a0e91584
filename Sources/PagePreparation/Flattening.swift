import DocumentModel

/// How to turn the photo of a paper into the picture of a flat page.
package struct Flattening: Sendable, Hashable {
    /// Takes a position on the flat page to one in the photo; what ``PageImage/warped(by:width:height:)`` wants.
    package var toPhoto: Homography
    /// Takes a position in the photo to one on the flat page.
    package var toPage: Homography
    /// Of the flat page in pixels.
    package var width: Int
    /// Of the flat page in pixels.
    package var height: Int

    package init(toPhoto: Homography, toPage: Homography, width: Int, height: Int) {
        self.toPhoto = toPhoto
        self.toPage = toPage
        self.width = width
        self.height = height
    }

    /// The flat page that shows `paper` alone and in its true shape, at about the scale of the photo.
    ///
    /// - Parameters:
    ///   - paper: in pixels of the photo.
    ///   - pictureWidth: of the photo in pixels; its centre is taken for the axis of the lens.
    ///   - pictureHeight: of the photo in pixels.
    ///   - lines: of text, in pixels of the photo. The page is enlarged so that none is lost when the outline was drawn
    ///     too narrow, by a fifth of its size at each side at most.
    /// - Returns: nil when the outline is no outline: without area or not convex.
    package static func of(
        paper: PaperOutline, pictureWidth: Int, pictureHeight: Int, keeping lines: [Quadrilateral] = []
    ) -> Flattening? {
        let corners = paper.corners
        guard corners.isConvex, corners.area >= 1 else { return nil }
        let sides = corners.sideLengths
        let aspect = trueAspect(corners, width: Double(pictureWidth), height: Double(pictureHeight))
        // The nearer of two opposite sides sets the scale, so that nothing of it is lost.
        let (across, along) = (max(sides[0], sides[2]), max(sides[1], sides[3]))
        let width = max(across, along * aspect)
        let height = width / aspect
        guard let toPhoto = Homography(width: width, height: height, onto: corners), let toPage = toPhoto.inverse
        else { return nil }
        let page = Box(minX: 0, minY: 0, maxX: width, maxY: height)
        let kept = holding(lines.map { $0.map(toPage.apply).box }, around: page)
        let shift = Homography(c: kept.minX, f: kept.minY)
        return Flattening(
            toPhoto: shift.followed(by: toPhoto),
            toPage: toPage.followed(by: Homography(c: -kept.minX, f: -kept.minY)),
            width: max(1, Int(kept.width.rounded())), height: max(1, Int(kept.height.rounded())))
    }

    private static func holding(_ boxes: [Box], around page: Box) -> Box {
        var kept = page
        let (slackX, slackY) = (0.2 * page.width, 0.2 * page.height)
        for box in boxes {
            guard box.minX > -slackX, box.maxX < page.maxX + slackX, box.minY > -slackY, box.maxY < page.maxY + slackY
            else { continue }
            kept = kept.union(box)
        }
        return kept
    }

    /// Width by height of the rectangle whose photo the quadrilateral is.
    ///
    /// After Zhang and He, *Whiteboard scanning and image enhancement*, Digital Signal Processing 17, 2007, section 3:
    /// the focal length follows from the two vanishing points being at right angles, the ratio from the focal length.
    /// Where opposite sides are nearly parallel the focal length is not to be had, and where the result lies far from
    /// the ratio of the mean sides the outline was no rectangle; then that ratio is the answer.
    static func trueAspect(_ corners: Quadrilateral, width: Double, height: Double) -> Double {
        let sides = corners.sideLengths
        let mean = (sides[0] + sides[2]) / (sides[1] + sides[3])
        // Around the centre and scaled to about 1, for the sake of the numbers.
        let unit = max(width, height)
        func seen(_ point: Polygon.Point) -> SIMD3<Double> {
            SIMD3((point.x - width / 2) / unit, (point.y - height / 2) / unit, 1)
        }
        let (m1, m2) = (seen(corners.topLeft), seen(corners.topRight))
        let (m3, m4) = (seen(corners.bottomLeft), seen(corners.bottomRight))
        let diagonal = cross(m1, m4)
        let k2 = dot(diagonal, m3) / dot(cross(m2, m4), m3)
        let k3 = dot(diagonal, m2) / dot(cross(m3, m4), m2)
        let (n2, n3) = (k2 * m2 - m1, k3 * m3 - m1)
        guard abs(n2.z) > 0.02, abs(n3.z) > 0.02 else { return mean }
        let focalSquared = -(n2.x * n3.x + n2.y * n3.y) / (n2.z * n3.z)
        // Lenses of cameras from very wide to long, in long sides of the picture.
        guard focalSquared > 0.16, focalSquared < 16 else { return mean }
        let wide = (n2.x * n2.x + n2.y * n2.y) / focalSquared + n2.z * n2.z
        let tall = (n3.x * n3.x + n3.y * n3.y) / focalSquared + n3.z * n3.z
        let aspect = (wide / tall).squareRoot()
        return aspect.isFinite && aspect > mean / 1.5 && aspect < mean * 1.5 ? aspect : mean
    }

    private static func cross(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> SIMD3<Double> {
        SIMD3(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x)
    }

    private static func dot(_ a: SIMD3<Double>, _ b: SIMD3<Double>) -> Double { (a * b).sum() }
}
