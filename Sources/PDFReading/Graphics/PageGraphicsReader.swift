import CPDFium
import DocumentModel

/// Finds the pictures and drawn letters of one loaded page. The caller holds the lock of ``PDFLibrary``.
struct PageGraphicsReader {
    let functions: CFPDFium
    /// Of the upright page.
    let geometry: PageGeometry

    private var pictures: [Placed] = []
    private var texts: [(center: (x: Double, y: Double), order: Int)] = []
    private var shapes = ShapeReader()
    private var order = 0

    /// Only pictures of this share of the page are asked whether they hide text, and only so many of them.
    private static let largeShare = 0.1
    private static let mostLarge = 32

    private struct Placed {
        var picture: PagePicture
        var order: Int
        var isOpaque: Bool
    }

    init(functions: CFPDFium, geometry: PageGeometry) {
        self.functions = functions
        self.geometry = geometry
    }

    static func read(_ page: CFPDFPage, functions: CFPDFium, geometry: PageGeometry) -> PageGraphics {
        var reader = PageGraphicsReader(functions: functions, geometry: geometry)
        var walk = PageObjectWalk(functions: functions)
        walk.visit(page) { object, kind, space in reader.add(object, kind, space) }
        var pictures = reader.pictures.map(\.picture)
        let large = pictures.indices.filter { pictures[$0].box.area >= largeShare * geometry.size.area }
        for index in large.prefix(mostLarge) { pictures[index].isOverText = reader.isOverText(reader.pictures[index]) }
        return PageGraphics(pictures: pictures, outlines: OutlineFinder.areas(of: reader.shapes.shapes))
    }

    private mutating func add(_ object: CFPDFObject, _ kind: PageObjectWalk.Kind, _ space: AffineMatrix) {
        order += 1
        switch kind {
        case .text:
            if let box = bounds(of: object, space) { texts.append(((box.midX, box.midY), order)) }
        case .image:
            if let picture = picture(object, space) {
                let isOpaque = functions.objectHasTransparency(object) == 0
                pictures.append(Placed(picture: picture, order: order, isOpaque: isOpaque))
            }
        case .path:
            shapes.add(object, space: space, geometry: geometry, functions: functions)
        case .shading, .form: break
        }
    }

    /// An image fills the unit square of its own space (ISO 32000-1, 8.9.5.1).
    private func picture(_ object: CFPDFObject, _ space: AffineMatrix) -> PagePicture? {
        var own = CFPDFMatrix()
        guard functions.objectGetMatrix(object, &own) != 0 else { return nil }
        let matrix = AffineMatrix(own).then(space)
        let corners = [(0.0, 0.0), (1, 0), (0, 1), (1, 1)].map { x, y in
            let point = matrix.point(x, y)
            return geometry.point(point.x, point.y)
        }
        guard corners.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else { return nil }
        let box = Box(
            minX: max(0, corners.map(\.x).min()!), minY: max(0, corners.map(\.y).min()!),
            maxX: min(geometry.size.width, corners.map(\.x).max()!),
            maxY: min(geometry.size.height, corners.map(\.y).max()!))
        var (width, height): (UInt32, UInt32) = (0, 0)
        guard !box.isEmpty, functions.imageGetPixelSize(object, &width, &height) != 0, width > 0, height > 0 else {
            return nil
        }
        let across = (matrix.a * matrix.a + matrix.b * matrix.b).squareRoot()
        let down = (matrix.c * matrix.c + matrix.d * matrix.d).squareRoot()
        guard across > 0, down > 0 else { return nil }
        return PagePicture(
            box: box, pixelWidth: Int(width), pixelHeight: Int(height),
            dotsPerInch: 72 * min(Double(width) / across, Double(height) / down))
    }

    private func bounds(of object: CFPDFObject, _ space: AffineMatrix) -> Box? {
        var (left, bottom, right, top): (Float, Float, Float, Float) = (0, 0, 0, 0)
        guard functions.objectGetBounds(object, &left, &bottom, &right, &top) != 0 else { return nil }
        let first = space.point(Double(left), Double(bottom))
        let second = space.point(Double(right), Double(top))
        let box = geometry.box(left: first.x, right: second.x, bottom: first.y, top: second.y)
        return box.midX.isFinite && box.midY.isFinite ? box : nil
    }

    private func isOverText(_ placed: Placed) -> Bool {
        guard placed.isOpaque else { return false }
        var (before, after) = (0, 0)
        for text in texts where placed.picture.box.contains(text.center.x, text.center.y) {
            if text.order < placed.order { before += 1 } else { after += 1 }
        }
        return before > 4 * after
    }
}
