import CPDFium
import DocumentModel

/// What may lie under white text and make it readable: images, shadings, forms and paths filled with a colour.
///
/// Only asked for pages with white text. The order of drawing is not looked at.
struct PageBackground {
    private let areas: [Box]

    init(page: CFPDFPage, geometry: PageGeometry, functions: CFPDFium) {
        var areas: [Box] = []
        for index in 0..<min(functions.pageCountObjects(page), 20_000) {
            guard let object = functions.pageGetObject(page, index), PageBackground.isColored(object, functions) else {
                continue
            }
            var (left, bottom, right, top): (Float, Float, Float, Float) = (0, 0, 0, 0)
            if functions.objectGetBounds(object, &left, &bottom, &right, &top) != 0 {
                areas.append(
                    geometry.box(left: Double(left), right: Double(right), bottom: Double(bottom), top: Double(top)))
            }
        }
        self.areas = areas
    }

    func covers(_ box: Box) -> Bool {
        areas.contains {
            $0.minX <= box.midX && box.midX <= $0.maxX && $0.minY <= box.midY && box.midY <= $0.maxY
        }
    }

    static func isWhite(_ color: UInt32) -> Bool {
        (color >> 16) & 0xFF >= 0xFA && (color >> 8) & 0xFF >= 0xFA && color & 0xFF >= 0xFA
    }

    /// Object types of fpdf_edit.h: 2 path, 3 image, 4 shading, 5 form.
    private static func isColored(_ object: CFPDFObject, _ functions: CFPDFium) -> Bool {
        switch functions.objectGetType(object) {
        case 2:
            var (fill, stroke): (Int32, Int32) = (0, 0)
            guard functions.pathGetDrawMode(object, &fill, &stroke) != 0, fill != 0 else { return false }
            var (red, green, blue, alpha): (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 255)
            // A pattern has no single colour and counts as one.
            guard functions.objectGetFillColor(object, &red, &green, &blue, &alpha) != 0 else { return true }
            return alpha > 0 && !isWhite((red & 0xFF) << 16 | (green & 0xFF) << 8 | (blue & 0xFF))
        case 3, 4, 5: return true
        default: return false
        }
    }
}
