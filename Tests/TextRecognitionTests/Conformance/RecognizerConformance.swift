import DocumentModel
import Testing
import TextRecognition

/// What every ``TextRecognizer`` must do, whoever wrote it. Hand one in and call the functions from tests of your own.
struct RecognizerConformance: Sendable {
    let recognizer: any TextRecognizer

    /// A page without text has no lines.
    func leavesBlankPagesEmpty() throws {
        for shade in [255, 128, 0] as [UInt8] {
            let page = try recognizer.recognize(.drawn(600, 800) { _, _ in shade }, RecognitionRequest())
            #expect(page.lines.isEmpty, "\(page.lines.map(\.text))")
        }
    }

    /// Reads a page with no more wrong words than allowed, and says where everything stands.
    func reads(_ fixture: ReadingFixture, wrongWords: Int) throws {
        let page = try recognizer.recognize(fixture.image, RecognitionRequest())
        #expect(page.quarterTurns == 0)
        let errors = WordErrors(fixture.words, page.lines)
        #expect(errors.count <= wrongWords, "\(fixture): \(errors)")
        isSound(page, fixture.image)
    }

    /// Outlines lie in the picture, words in their line, and confidences between 0 and 1.
    func isSound(_ page: RecognizedPage, _ image: PageImage) {
        let upright = page.quarterTurns % 2 == 0
        let width = Double(upright ? image.width : image.height)
        let height = Double(upright ? image.height : image.width)
        #expect((0...3).contains(page.quarterTurns) && (0...1).contains(page.orientationConfidence))
        #expect(page.flatSize.width > 0 && page.flatSize.height > 0)
        for line in page.lines {
            let box = line.outline.box
            #expect(!line.words.isEmpty)
            // Regions are grown, so they may reach a little beyond the border.
            #expect(box.minX > -0.05 * width - 8 && box.maxX < 1.05 * width + 8, "\(line.text)")
            #expect(box.minY > -0.05 * height - 8 && box.maxY < 1.05 * height + 8, "\(line.text)")
            for word in line.words {
                let inner = word.outline.box
                #expect(!word.text.isEmpty && !word.text.contains(where: \.isWhitespace), "\(line.text)")
                #expect((0...1).contains(word.confidence), "\(word.text)")
                #expect(word.alternatives.allSatisfy { (0...1).contains($0.probability) && !$0.text.isEmpty })
                #expect(word.alternatives.allSatisfy { (0..<word.text.count).contains($0.position) })
                // A box has room for letters that this word has not, so it may be higher than the line's outline.
                let room = 0.5 * box.height
                #expect(inner.minX >= box.minX - 1 && inner.maxX <= box.maxX + 1, "\(word.text)")
                #expect(inner.minY >= box.minY - room && inner.maxY <= box.maxY + room, "\(word.text)")
                #expect(!inner.isEmpty, "\(word.text)")
            }
        }
    }

    /// Whatever way up a page lies, it is read the same.
    func turns(_ fixture: ReadingFixture, wrongWords: Int, quarterTurns: Int) throws {
        let page = try recognizer.recognize(fixture.image.turned(quarterTurns: quarterTurns), RecognitionRequest())
        #expect(page.quarterTurns == (4 - quarterTurns) % 4)
        let errors = WordErrors(fixture.words, page.lines)
        #expect(errors.count <= wrongWords, "\(errors)")
    }

    /// Areas restrict what is read to them.
    func keepsToAreas(_ fixture: ReadingFixture) throws {
        let row = fixture.row(of: fixture.words[fixture.words.count / 2])
        var area = row.map(\.box).enclosing()!
        (area.minX, area.minY, area.maxX, area.maxY) = (area.minX - 20, area.minY - 6, area.maxX + 20, area.maxY + 6)
        let page = try recognizer.recognize(fixture.image, RecognitionRequest(areas: [area]))
        #expect(!page.lines.isEmpty)
        for line in page.lines {
            let center = line.outline.center
            #expect(area.minX <= center.x && center.x <= area.maxX && area.minY <= center.y && center.y <= area.maxY)
        }
        let errors = WordErrors(row, page.lines)
        #expect(errors.count <= 1, "\(errors)")
        let none = try recognizer.recognize(fixture.image, RecognitionRequest(areas: []))
        #expect(none.lines.isEmpty)
    }

    /// The same picture gives the same result, from this recogniser and from another one that is to be equal.
    func repeats(_ fixture: ReadingFixture, as other: any TextRecognizer) throws {
        let first = try recognizer.recognize(fixture.image, RecognitionRequest())
        let again = try recognizer.recognize(fixture.image, RecognitionRequest())
        let others = try other.recognize(fixture.image, RecognitionRequest())
        #expect(Set(first.lines) == Set(again.lines))
        #expect(Set(first.lines) == Set(others.lines))
        #expect(first.quarterTurns == again.quarterTurns && first.orientationConfidence == again.orientationConfidence)
        #expect(first.flattening == again.flattening && first.flatSize == again.flatSize)
    }

    /// Pictures too small or too narrow for text are no error.
    func takesTinyPictures(_ width: Int, _ height: Int) throws {
        let image = PageImage.drawn(width, height) { x, y in (x + y) % 7 < 2 ? 0 : 255 }
        isSound(try recognizer.recognize(image, RecognitionRequest()), image)
    }
}
