import CPDFium
import DocumentModel

/// A closed filled shape of the size of a letter.
struct DrawnShape {
    var box: Box
    /// Letters have round parts; bars of codes and cells of tables have none.
    var hasCurve: Bool
}

/// Takes filled paths apart into their shapes: one path may draw a letter, a line, or all text of a page.
struct ShapeReader {
    private(set) var shapes: [DrawnShape] = []
    private var remainingSegments = 200_000

    /// Segment types of fpdfview.h.
    private static let bezier: Int32 = 1
    private static let move: Int32 = 2

    /// The extent of a letter, in points.
    private static let smallest = 1.0
    private static let tallest = 48.0

    mutating func add(_ path: CFPDFObject, space: AffineMatrix, geometry: PageGeometry, functions: CFPDFium) {
        var (fill, stroke): (Int32, Int32) = (0, 0)
        guard functions.pathGetDrawMode(path, &fill, &stroke) != 0, fill != 0 else { return }
        let count = functions.pathCountSegments(path)
        // A rectangle has four or five.
        guard count > 5, Int(count) <= remainingSegments else { return }
        remainingSegments -= Int(count)
        var own = CFPDFMatrix()
        guard functions.objectGetMatrix(path, &own) != 0 else { return }
        let matrix = AffineMatrix(own).then(space)

        var current: DrawnShape?
        for index in 0..<count {
            guard let segment = functions.pathGetSegment(path, index) else { continue }
            var (x, y): (Float, Float) = (0, 0)
            guard functions.segmentGetPoint(segment, &x, &y) != 0 else { continue }
            let type = functions.segmentGetType(segment)
            if type == ShapeReader.move {
                finish(current)
                current = nil
            }
            let inPage = matrix.point(Double(x), Double(y))
            let point = geometry.point(inPage.x, inPage.y)
            guard point.x.isFinite, point.y.isFinite else { continue }
            let spot = Box(minX: point.x, minY: point.y, maxX: point.x, maxY: point.y)
            if var shape = current {
                shape.box = shape.box.union(spot)
                shape.hasCurve = shape.hasCurve || type == ShapeReader.bezier
                current = shape
            } else {
                current = DrawnShape(box: spot, hasCurve: type == ShapeReader.bezier)
            }
        }
        finish(current)
    }

    private mutating func finish(_ shape: DrawnShape?) {
        guard let shape else { return }
        let longer = max(shape.box.width, shape.box.height)
        if longer >= ShapeReader.smallest, longer <= ShapeReader.tallest { shapes.append(shape) }
    }
}
