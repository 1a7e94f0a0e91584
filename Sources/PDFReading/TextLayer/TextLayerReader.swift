import CPDFium
import DocumentModel

/// Reads the text layer of one loaded page. The caller holds the lock of ``PDFLibrary``.
struct TextLayerReader {
    let functions: CFPDFium
    let page: CFPDFPage

    /// Above this share of characters without a Unicode value the layer says nothing reliable.
    static let unusableShare = 0.5

    func read(index: Int) throws -> PageText {
        let displayed = PageGeometry(page: page, functions: functions)
        guard let text = functions.textLoadPage(page) else {
            return PageText(index: index, size: displayed.size, words: [], source: .none)
        }
        defer { functions.textClosePage(text) }
        let run = try GlyphRun(text: text, functions: functions)

        let turns = quarterTurnsToUpright(run, on: displayed)
        let geometry = displayed.turned(by: turns)
        let words = words(of: run, on: geometry)
        let unmapped = run.characterCount > 0 ? Double(run.unmappedCount) / Double(run.characterCount) : 0
        return PageText(
            index: index, size: geometry.size, appliedRotation: turns * 90, words: words,
            source: words.isEmpty || unmapped > TextLayerReader.unusableShare ? .none : .textLayer,
            unmappedShare: unmapped)
    }

    /// By how many quarter turns clockwise most of the text would stand upright; 0 when no direction has the majority.
    private func quarterTurnsToUpright(_ run: GlyphRun, on geometry: PageGeometry) -> Int {
        let turnsOfStyle = run.styles.map { style -> Int? in
            let (x, y) = geometry.direction(style.directionX, style.directionY)
            if x > 0.9 { return 0 }
            if x < -0.9 { return 2 }
            if y > 0.9 { return 3 }
            return y < -0.9 ? 1 : nil
        }
        var counts = [0, 0, 0, 0]
        for glyph in run.glyphs {
            if let turns = turnsOfStyle[glyph.style] { counts[turns] += 1 }
        }
        return counts.indices.first { 2 * counts[$0] > run.glyphs.count } ?? 0
    }

    private func words(of run: GlyphRun, on geometry: PageGeometry) -> [Word] {
        let directions = run.styles.map { style in
            let (x, y) = geometry.direction(style.directionX, style.directionY)
            return PlacedStyle(x: x, y: y)
        }
        var glyphs: [PlacedGlyph] = []
        glyphs.reserveCapacity(run.glyphs.count)
        for glyph in run.glyphs {
            let placed = PlacedGlyph(
                glyph, style: directions[glyph.style], size: run.styles[glyph.style].size, geometry: geometry)
            if let last = glyphs.last, isRedrawn(last, placed) { continue }
            glyphs.append(placed)
        }
        var result: [Word] = []
        var duplicates = DuplicateWords()
        var background: PageBackground?
        for range in WordAssembler(glyphs: glyphs, directions: directions).words() {
            let text = CharacterCleaning.text(glyphs[range].lazy.map(\.scalar))
            guard !text.isEmpty else { continue }
            let first = glyphs[range.lowerBound].style
            let style = run.styles[first]
            let shape = WordShape(glyphs[range], direction: directions[first], font: style.font)
            var word = Word(
                text: text, box: shape.box, fontSize: shape.fontSize, isBold: style.isBold, color: style.color,
                isVisible: style.isDrawn && isOnPage(shape.box, geometry.size))
            if word.isVisible, PageBackground.isWhite(word.color) {
                if background == nil {
                    background = PageBackground(page: page, geometry: geometry, functions: functions)
                }
                word.isVisible = background?.covers(word.box) ?? true
            }
            duplicates.add(word, to: &result)
        }
        return result
    }

    /// The same character once more in its place, from another text object.
    private func isRedrawn(_ last: PlacedGlyph, _ next: PlacedGlyph) -> Bool {
        last.style != next.style && last.scalar == next.scalar && abs(last.start - next.start) < 0.1 * next.size
            && abs(last.baseline - next.baseline) < 0.1 * next.size
    }

    private func isOnPage(_ box: Box, _ size: PageSize) -> Bool {
        box.midX >= 0 && box.midX <= size.width && box.midY >= 0 && box.midY <= size.height
    }
}
