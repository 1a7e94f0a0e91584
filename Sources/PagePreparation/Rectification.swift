import DocumentModel

/// The map that makes the lines of one pencil level and those of another upright.
struct Rectification {
    /// From the picture to the flat page.
    let map: Homography
    /// The smallest flat page that holds the whole picture.
    let size: PageSize

    /// Nil when the two directions are nearly the same or the picture would be torn beyond reason.
    ///
    /// The line through both vanishing points goes to infinity, which makes each pencil parallel; what is then left
    /// of their directions, lengths at the centre of the picture kept, is undone by an affine map (Hartley and
    /// Zisserman, *Multiple View Geometry in Computer Vision*, 2nd edition, section 2.7).
    init?(level: FlowFit, upright: FlowFit, size: PageSize) {
        let (t, u) = (level.slope, upright.slope)
        let determinant = 1 - t * u
        guard determinant > 0.3 else { return nil }
        // l1 + t l2 = -k and u l1 + l2 = -m: the vanishing points (1, t, k) and (u, 1, m) lie on the line.
        let l1 = (-level.nearness + t * upright.nearness) / determinant
        let l2 = (-upright.nearness + u * level.nearness) / determinant
        let (levelLength, uprightLength) = ((1 + t * t).squareRoot(), (1 + u * u).squareRoot())
        let projective = Homography(
            a: levelLength / determinant, b: -u * levelLength / determinant, d: -t * uprightLength / determinant,
            e: uprightLength / determinant, g: l1, h: l2)
        // The homography stands for a map around the centre; every corner must stay on the near side.
        let (halfWidth, halfHeight) = (size.width / 2, size.height / 2)
        let picture = Quadrilateral(Box(minX: -halfWidth, minY: -halfHeight, maxX: halfWidth, maxY: halfHeight))
        guard picture.points.allSatisfy({ l1 * $0.x + l2 * $0.y + 1 > 0.4 }) else { return nil }
        let flat = picture.map(projective.apply).box
        let toCenter = Homography(c: -halfWidth, f: -halfHeight)
        map = toCenter.followed(by: projective).followed(by: Homography(c: -flat.minX, f: -flat.minY))
        self.size = PageSize(width: flat.width, height: flat.height)
    }
}
