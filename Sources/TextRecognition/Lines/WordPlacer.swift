import DocumentModel

/// Cuts a line into words and finds where each begins and ends.
///
/// The steps of the output say in which column a character has its middle, give or take half a character; the ink
/// between two middles says where one word ends and the next begins.
struct WordPlacer {
    let reading: LineReading
    let crop: LineCrop

    /// Nothing that was recognised is certain; 1 is for words of a text layer.
    private static let mostConfidence: Float = 0.9999

    func words() -> [RecognizedWord] {
        let groups = groups()
        guard !groups.isEmpty else { return [] }
        let profile = InkProfile(crop)
        var borders: [(end: Int, start: Int)] = []
        for (left, right) in zip(groups, groups.dropFirst()) {
            let from = column(left.last!.steps.upperBound)
            let to = column(right.first!.steps.lowerBound)
            let middle = (from + to) / 2
            let gap = profile.widestGap(between: from, and: to) ?? middle..<middle
            borders.append((gap.lowerBound, gap.upperBound))
        }
        let first = profile.widestGap(between: 0, and: column(groups[0][0].steps.lowerBound))?.upperBound ?? 0
        let last =
            profile.widestGap(between: column(groups.last!.last!.steps.upperBound), and: crop.textWidth)?.lowerBound
            ?? crop.textWidth
        let spans = groups.indices.map { index in
            let start = index == 0 ? first : borders[index - 1].start
            let end = index == groups.count - 1 ? last : borders[index].end
            return start..<max(start + 1, end)
        }
        let (top, bottom) = rows(of: profile, pitch: pitch(groups, spans))
        return zip(groups, spans).map { word($0, columns: $1, top: top, bottom: bottom) }
    }

    private func groups() -> [[CTCDecoder.Character]] {
        var result: [[CTCDecoder.Character]] = []
        for character in reading.characters {
            if character.followsSpace || result.isEmpty { result.append([]) }
            result[result.count - 1].append(character)
        }
        return result
    }

    /// The column in the middle of a step.
    private func column(_ step: Int) -> Int {
        min(crop.textWidth, Int((Double(step) + 0.5) * reading.columnsPerStep))
    }

    /// The box that a font of the size of this line would have: from the ink and from which letters there are.
    private func rows(of profile: InkProfile, pitch: Double?) -> (top: Double, bottom: Double) {
        let whole = (top: 0.0, bottom: Double(LineCrop.height))
        guard let ink = profile.rows, ink.count > 8 else { return whole }
        let above = LetterHeights.above(reading.text.unicodeScalars)
        let baseline = Double(profile.baseline)
        var size = (baseline - Double(ink.lowerBound)) / above
        guard size > 8 else { return whole }
        // Typewriter fonts have low capitals and a pitch of 0.6 of their size.
        if let pitch { size = min(1.3 * size, max(size, pitch / 0.6)) }
        return (baseline - LetterHeights.ascent * size, baseline + LetterHeights.descent * size)
    }

    /// Mean distance of neighbouring characters, in columns, by the width of the words; nil for lines of short ones.
    ///
    /// The ink of the last character of a word ends about a fifth of the distance before the next would begin.
    private func pitch(_ groups: [[CTCDecoder.Character]], _ spans: [Range<Int>]) -> Double? {
        var (width, count) = (0.0, 0.0)
        for (group, span) in zip(groups, spans) where group.count >= 3 {
            width += Double(span.count)
            count += Double(group.count) - 0.2
        }
        return count > 0 ? width / count : nil
    }

    private func word(
        _ characters: [CTCDecoder.Character], columns: Range<Int>, top: Double, bottom: Double
    ) -> RecognizedWord {
        var text = ""
        var alternatives: [CharacterAlternative] = []
        var least: Float = 1
        var sum: Float = 0
        for character in characters {
            let position = text.count
            text += reading.set.characters[character.code]
            least = min(least, character.probability)
            sum += character.probability
            if character.runnerUp != 0, character.runnerUp != reading.set.space,
                character.runnerUpProbability >= CTCDecoder.leastRunnerUp
            {
                alternatives.append(
                    CharacterAlternative(
                        position: position, text: reading.set.characters[character.runnerUp],
                        probability: Double(character.runnerUpProbability)))
            }
        }
        let left = Double(columns.lowerBound) / Double(crop.textWidth)
        let right = Double(columns.upperBound) / Double(crop.textWidth)
        let above = top / Double(LineCrop.height)
        let below = bottom / Double(LineCrop.height)
        return RecognizedWord(
            text: text,
            outline: Quadrilateral(
                topLeft: point(left, above), topRight: point(right, above), bottomRight: point(right, below),
                bottomLeft: point(left, below)),
            confidence: Double(min(Self.mostConfidence, 0.5 * least + 0.5 * sum / Float(characters.count))),
            alternatives: alternatives.sorted { $0.probability > $1.probability })
    }

    /// A place in the crop, in fractions of it, as a place in the picture.
    private func point(_ u: Double, _ v: Double) -> Polygon.Point {
        let outline = crop.outline
        func between(_ one: Double, _ other: Double, _ share: Double) -> Double { one + (other - one) * share }
        return Polygon.Point(
            x: between(
                between(outline.topLeft.x, outline.topRight.x, u),
                between(outline.bottomLeft.x, outline.bottomRight.x, u), v),
            y: between(
                between(outline.topLeft.y, outline.topRight.y, u),
                between(outline.bottomLeft.y, outline.bottomRight.y, u), v))
    }
}
