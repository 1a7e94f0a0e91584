import CPDFium

/// One character of the text layer with its place in page space.
struct Glyph {
    enum Break: UInt8 {
        case none
        /// PDFium sees a gap or a new line here; the document holds no blank.
        case generated
        /// The document holds a blank.
        case blank
    }

    var scalar: Unicode.Scalar
    /// Index of the style, which changes with every text object.
    var style: Int
    /// What stands between the character before and this one.
    var before: Break
    /// Where PDFium put the blank that it generated before this character, often the exact end of the one before.
    var blankOrigin: (x: Double, y: Double)?
    var originX: Double
    var originY: Double
    var left: Double
    var right: Double
    var bottom: Double
    var top: Double
    /// The box from the origin to the origin of the next character by the font's metrics, in page space.
    var loose: CFPDFRect
}

/// All characters of a page, in PDFium's order.
struct GlyphRun {
    private(set) var glyphs: [Glyph] = []
    private(set) var styles: [TextStyle] = []
    private(set) var characterCount = 0
    private(set) var unmappedCount = 0

    /// More than any printed page holds; above it the file is an attack or a mistake.
    static let maximumCharacters: Int32 = 200_000

    init(text: CFPDFText, functions: CFPDFium) throws {
        let count = functions.textCountChars(text)
        guard count <= GlyphRun.maximumCharacters else {
            throw PDFError(.pageTooLarge, "A page of the PDF holds \(count) characters, more than can be read.")
        }
        guard count > 0 else { return }
        glyphs.reserveCapacity(Int(count))
        var reader = TextStyleReader(functions: functions)
        var object: CFPDFObject?
        var pending = Glyph.Break.none
        var blankOrigin: (x: Double, y: Double)?
        var highSurrogate: UInt32 = 0

        for index in 0..<count {
            let code = functions.textGetUnicode(text, index)
            if code <= 0x20, code != 2 {
                let generated = functions.textIsGenerated(text, index) == 1
                if !generated, code == 0 || functions.textHasUnicodeMapError(text, index) == 1 {
                    characterCount += 1
                    unmappedCount += 1
                }
                if generated, code == 0x20 {
                    var (x, y) = (0.0, 0.0)
                    if functions.textGetCharOrigin(text, index, &x, &y) != 0 { blankOrigin = (x, y) }
                }
                if pending != .blank { pending = generated ? .generated : .blank }
                continue
            }
            if code >= 0xD800, code < 0xDC00 {
                highSurrogate = code
                continue
            }
            let scalar: Unicode.Scalar
            switch CharacterCleaning.classify(code, after: highSurrogate) {
            case .blank:
                pending = .blank
                continue
            case .ignorable:
                scalar = "\u{200B}"
            case .unusable:
                unmappedCount += 1
                scalar = "\u{FFFD}"
            case .printable(let value):
                if functions.textHasUnicodeMapError(text, index) == 1 { unmappedCount += 1 }
                scalar = value
            }
            highSurrogate = 0
            characterCount += 1

            let current = functions.textGetTextObject(text, index)
            if styles.isEmpty || current != object {
                object = current
                styles.append(reader.style(of: current, text: text, index: index))
            }
            guard
                var glyph = GlyphRun.glyph(
                    scalar, style: styles.count - 1, before: pending, text: text, index: index, functions: functions)
            else { continue }
            glyph.blankOrigin = blankOrigin
            glyphs.append(glyph)
            pending = .none
            blankOrigin = nil
        }
    }

    private static func glyph(
        _ scalar: Unicode.Scalar, style: Int, before: Glyph.Break, text: CFPDFText, index: Int32, functions: CFPDFium
    ) -> Glyph? {
        var (left, right, bottom, top, x, y) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
        guard functions.textGetCharBox(text, index, &left, &right, &bottom, &top) != 0 else { return nil }
        if functions.textGetCharOrigin(text, index, &x, &y) == 0 { (x, y) = (left, bottom) }
        guard isPlausible(left, right), isPlausible(bottom, top), isPlausible(x, y) else { return nil }
        var loose = CFPDFRect()
        if functions.textGetLooseCharBox(text, index, &loose) == 0
            || !isPlausible(Double(loose.left), Double(loose.right))
            || !isPlausible(Double(loose.bottom), Double(loose.top))
        {
            loose = CFPDFRect()
        }
        return Glyph(
            scalar: scalar, style: style, before: before, originX: x, originY: y, left: left, right: right,
            bottom: bottom, top: top, loose: loose)
    }

    /// A coordinate that a page can have; false for NaN too.
    private static func isPlausible(_ first: Double, _ second: Double) -> Bool {
        abs(first) < 1e6 && abs(second) < 1e6
    }
}
