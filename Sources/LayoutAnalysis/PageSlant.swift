import DocumentModel

/// The slant of a recognised page: paper that lay askew on the glass, or a photo taken at an angle.
///
/// Lines of print make sharp peaks in the profile of heights only when it is taken along them (Postl, "Detection of
/// linear oblique structures and skew scan in digitized documents", 1986).
package enum PageSlant {
    /// Words that a page must have for its slant to be found.
    private static let fewestWords = 24
    /// Largest slant that is looked for, as rise over run: about 3.4 degrees. More is for the preparation of pages.
    private static let steepest = 60
    private static let step = 0.001
    /// How much sharper the profile must be than that of the page as it is.
    private static let gain = 1.1

    /// Rise over run of the lines of print, positive where they sink to the right; nil when the page is straight, or
    /// when no slant makes it clearly straighter. Costs 120 passes over the words.
    package static func slant(of words: [Word]) -> Double? {
        let visible = words.filter { $0.isVisible && !$0.box.isEmpty }
        guard visible.count >= fewestWords else { return nil }
        let height = PageLayout.median(visible.map(\.box.height)) ?? 10
        guard height > 0 else { return nil }
        let level = sharpness(visible, slant: 0, height)
        var best = (slant: 0.0, sharpness: level)
        for number in -steepest...steepest {
            let slant = Double(number) * step
            let value = sharpness(visible, slant: slant, height)
            if value > best.sharpness { best = (slant, value) }
        }
        guard abs(best.slant) > 1.5 * step, best.sharpness > gain * level else { return nil }
        return best.slant
    }

    /// Sum of squares of the profile of heights, in bins of a quarter of a line.
    private static func sharpness(_ words: [Word], slant: Double, _ height: Double) -> Double {
        var bins: [Int: Double] = [:]
        for word in words {
            let place = (word.box.midY - slant * word.box.midX) / (0.25 * height)
            guard place.magnitude < 1e9 else { continue }
            // Long words are better witnesses than points and single letters.
            bins[Int(place.rounded(.down)), default: 0] += min(word.box.width, 8 * height)
        }
        return bins.values.reduce(0) { $0 + $1 * $1 }
    }
}

extension PageText {
    /// The page with its lines level, and the way back to the page as sent in ``placement``. Pages of a text layer, and
    /// straight ones, stay as they are.
    package var straightened: PageText {
        guard source == .recognized, let slant = PageSlant.slant(of: words) else { return self }
        let length = (1 + slant * slant).squareRoot()
        let (cosine, sine) = (1 / length, slant / length)
        let (x, y) = (size.width / 2, size.height / 2)
        var page = self
        // Turned about the middle of the page.
        let turn = Homography(
            a: cosine, b: sine, c: x - cosine * x - sine * y, d: -sine, e: cosine, f: y + sine * x - cosine * y)
        guard let back = turn.inverse else { return self }
        for index in page.words.indices {
            let box = words[index].box
            let middle = turn.apply(Polygon.Point(x: box.midX, y: box.midY))
            // The box around a slanted word is higher than the word.
            let height = max(0.5 * box.height, box.height - slant.magnitude * box.width)
            let width = max(0.5 * box.width, box.width - slant.magnitude * height)
            page.words[index].box = Box(
                minX: middle.x - width / 2, minY: middle.y - height / 2, maxX: middle.x + width / 2,
                maxY: middle.y + height / 2)
        }
        page.placement = back.followed(by: placement ?? .identity)
        page.sentSize = sentSize ?? size
        return page
    }
}
