import CPDFium

/// How one text object is drawn: what its glyphs share.
struct TextStyle {
    /// Unit vector of the baseline in page space.
    var directionX: Double
    var directionY: Double
    /// Font size as seen, in page units.
    var size: Double
    var font: FontFacts
    var isBold: Bool
    var color: UInt32
    var isDrawn: Bool
}

/// What a font says about itself.
struct FontFacts {
    var isBold = false
    /// Extent above and below the baseline in shares of the font size, cut to what text fonts have.
    var ascent = 0.76
    var descent = 0.22

    init() {}

    init(font: CFPDFFont, functions: CFPDFium) {
        isBold = FontFacts.isBold(font: font, functions: functions)
        var up: Float = 0
        var down: Float = 0
        guard functions.fontGetAscent(font, 1, &up) != 0, functions.fontGetDescent(font, 1, &down) != 0,
            up.isFinite, down.isFinite, up > 0.3
        else { return }
        // Fonts count line gap and accents in very differently; lines of text are told apart by what most ink covers.
        ascent = min(0.82, max(0.66, Double(up)))
        descent = min(0.26, max(0.16, abs(Double(down))))
    }

    /// The name says so, or the ForceBold flag (ISO 32000-1 table 123, bit 19), or a weight of 700 and more.
    private static func isBold(font: CFPDFFont, functions: CFPDFium) -> Bool {
        var buffer = [CChar](repeating: 0, count: 128)
        let length = functions.fontGetBaseName(font, &buffer, buffer.count)
        if length > 1, length <= buffer.count {
            let name = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) | 0x20 }
            if boldNames.contains(where: { contains(name, $0) }) { return true }
            if plainNames.contains(where: { contains(name, $0) }) { return false }
        }
        if functions.fontGetFlags(font) & (1 << 18) != 0 { return true }
        return functions.fontGetWeight(font) >= 700
    }

    private static let boldNames = ["bold", "black", "heavy", "demi", "fett"].map { Array($0.utf8) }
    private static let plainNames = ["regular", "light", "medium", "book", "roman"].map { Array($0.utf8) }

    private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        guard text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)].elementsEqual(part) }
    }
}

/// Reads styles, asking PDFium once for each text object and font.
struct TextStyleReader {
    let functions: CFPDFium
    private var fonts: [CFPDFFont: FontFacts] = [:]

    init(functions: CFPDFium) {
        self.functions = functions
    }

    /// - Parameter index: A character of `object`, which gives the matrix with that of surrounding forms.
    mutating func style(of object: CFPDFObject?, text: CFPDFText, index: Int32) -> TextStyle {
        var matrix = CFPDFMatrix(a: 1, b: 0, c: 0, d: 1, e: 0, f: 0)
        _ = functions.textGetMatrix(text, index, &matrix)
        let size = functions.textGetFontSize(text, index)
        // A negative size turns the glyphs round, as a matrix would.
        let sign: Double = size < 0 ? -1 : 1
        let along = (x: Double(matrix.a) * sign, y: Double(matrix.b) * sign)
        let length = (along.x * along.x + along.y * along.y).squareRoot()
        let height = (Double(matrix.c) * Double(matrix.c) + Double(matrix.d) * Double(matrix.d)).squareRoot()
        var style = TextStyle(
            directionX: length > 0 ? along.x / length : 1, directionY: length > 0 ? along.y / length : 0,
            size: abs(size) * height, font: FontFacts(), isBold: false, color: 0, isDrawn: true)
        guard let object else { return style }

        if let font = functions.textObjectGetFont(object) {
            if let known = fonts[font] {
                style.font = known
            } else {
                style.font = FontFacts(font: font, functions: functions)
                fonts[font] = style.font
            }
        }
        // Text rendering modes (ISO 32000-1 table 106): 1 and 5 stroke, 2 and 6 fill and stroke, 3 and 7 draw nothing.
        let mode = functions.textObjectGetRenderMode(object)
        style.isBold = style.font.isBold || mode == 2 || mode == 6
        let paint = mode == 1 || mode == 5 ? functions.objectGetStrokeColor : functions.objectGetFillColor
        var (red, green, blue, alpha): (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 255)
        if paint!(object, &red, &green, &blue, &alpha) != 0 {
            style.color = (red & 0xFF) << 16 | (green & 0xFF) << 8 | (blue & 0xFF)
        } else {
            alpha = 255
        }
        style.isDrawn = mode != 3 && mode != 7 && alpha > 0 && style.size >= 0.5
        return style
    }
}
