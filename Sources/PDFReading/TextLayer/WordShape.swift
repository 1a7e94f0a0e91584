import DocumentModel

/// Where a word stands and how large it is, from the characters that make it up.
struct WordShape {
    var box: Box
    var fontSize: Double

    /// The box spans the ink along the baseline and the font's ascent and descent across it, so that words of one line
    /// share their top and bottom. When size and ink contradict each other (some drawn fonts), the ink decides.
    init(_ glyphs: ArraySlice<PlacedGlyph>, direction: PlacedStyle, font: FontFacts) {
        var start = Double.infinity
        var end = -Double.infinity
        var size = 0.0
        var baseline = -Double.infinity
        var ink: Box?
        var hasTallCharacter = false
        for glyph in glyphs {
            let extent = direction.extent(of: glyph.ink)
            if extent.1 > extent.0 {
                start = min(start, extent.0)
                end = max(end, extent.1)
                ink = ink?.union(glyph.ink) ?? glyph.ink
            } else {
                start = min(start, glyph.start)
                end = max(end, glyph.end)
            }
            size = max(size, glyph.size)
            baseline = max(baseline, glyph.baseline)
            hasTallCharacter =
                hasTallCharacter || glyph.scalar.properties.numericType != nil || glyph.scalar.properties.isAlphabetic
        }
        fontSize = size
        box = direction.box(
            start: start, end: end, over: baseline - font.ascent * size, under: baseline + font.descent * size)

        guard let ink else { return }
        let across = PlacedStyle(x: -direction.y, y: direction.x).extent(of: ink)
        let height = across.1 - across.0
        let isTooTall = height > 1.6 * size
        let isTooFlat = hasTallCharacter && height < 0.22 * size
        let isElsewhere = across.1 < baseline - 1.2 * size || across.0 > baseline + 0.6 * size
        if direction.isAxisParallel, height > 0, isTooTall || isTooFlat || isElsewhere {
            box = ink
            // Capitals and digits are about 0.7 of the font size high.
            fontSize = height / 0.7
        } else if !direction.isAxisParallel {
            box = ink
        }
    }
}
