import CPDFium
import DocumentModel

/// A character on the upright page, measured along and across its own baseline.
struct PlacedGlyph {
    var scalar: Unicode.Scalar
    var style: Int
    var before: Glyph.Break
    /// Where it begins and ends along the baseline, by the font's metrics where they are known.
    var start: Double
    var end: Double
    /// Where along the baseline a blank that PDFium generated begins, before this character.
    var blankStart: Double?
    /// Distance of the baseline from the origin, across; grows downwards for upright text.
    var baseline: Double
    /// Extent of the ink.
    var ink: Box
    var size: Double

    init(_ glyph: Glyph, style: PlacedStyle, size: Double, geometry: PageGeometry) {
        scalar = glyph.scalar
        self.style = glyph.style
        before = glyph.before
        self.size = size
        ink = geometry.box(left: glyph.left, right: glyph.right, bottom: glyph.bottom, top: glyph.top)
        let origin = geometry.point(glyph.originX, glyph.originY)
        baseline = style.across(origin.x, origin.y)
        let (inkStart, inkEnd) = style.extent(of: ink)
        blankStart = glyph.blankOrigin.map { blank in
            let point = geometry.point(blank.x, blank.y)
            return style.along(point.x, point.y)
        }
        (start, end) = (inkStart, inkEnd)
        // A box around turned letters says nothing along their baseline, and metrics that contradict the ink by more
        // than a side bearing are wrong.
        guard style.isAxisParallel else { return }
        let loose = geometry.box(
            left: Double(glyph.loose.left), right: Double(glyph.loose.right), bottom: Double(glyph.loose.bottom),
            top: Double(glyph.loose.top))
        let (from, to) = style.extent(of: loose)
        if to > from, from <= inkStart + 0.4 * size, to >= inkEnd - 0.4 * size, to <= inkEnd + 0.6 * size {
            (start, end) = (from, to)
        }
    }
}

extension PlacedGlyph {
    /// The gap to the next character. A letter that leans over its own width, as an f does, ends where a generated
    /// blank begins, if that is inside the letter.
    func gap(to next: PlacedGlyph) -> Double {
        guard let blank = next.blankStart, blank > start + 0.3 * (end - start), blank < end else {
            return next.start - end
        }
        return next.start - blank
    }
}

/// The direction of a text object on the upright page.
struct PlacedStyle {
    /// Unit vector along the baseline; y grows downwards.
    var x: Double
    var y: Double

    /// True for text that runs along an edge of the page, in any of the four directions.
    var isAxisParallel: Bool { abs(x) > 0.995 || abs(y) > 0.995 }

    func along(_ px: Double, _ py: Double) -> Double { px * x + py * y }

    func across(_ px: Double, _ py: Double) -> Double { py * x - px * y }

    /// Begin and end of a box along the baseline.
    func extent(of box: Box) -> (Double, Double) {
        let low = (x >= 0 ? box.minX : box.maxX) * x + (y >= 0 ? box.minY : box.maxY) * y
        let high = (x >= 0 ? box.maxX : box.minX) * x + (y >= 0 ? box.maxY : box.minY) * y
        return (low, high)
    }

    func isParallel(to other: PlacedStyle) -> Bool { x * other.x + y * other.y > 0.995 }

    /// The upright box around a strip of the page given along and across the baseline.
    func box(start: Double, end: Double, over: Double, under: Double) -> Box {
        let corners = [(start, over), (end, over), (end, under), (start, under)].map { along, across in
            (along * x - across * y, along * y + across * x)
        }
        return Box(
            minX: corners.map(\.0).min()!, minY: corners.map(\.1).min()!, maxX: corners.map(\.0).max()!,
            maxY: corners.map(\.1).max()!)
    }
}
