import CPDFium
import DocumentModel

/// Turns page space (origin anywhere, y upwards, not rotated) into points of the upright page.
///
/// The visible part of a page is its crop box cut to its media box, turned by `/Rotate` (ISO 32000-1, 7.7.3.3).
struct PageGeometry {
    let left: Double
    let top: Double
    private let width: Double
    private let height: Double
    /// Quarter turns clockwise, 0…3.
    let quarterTurns: Int

    init(left: Double, top: Double, right: Double, bottom: Double, quarterTurns: Int) {
        self.left = left
        self.top = top
        width = max(1, right - left)
        height = max(1, top - bottom)
        self.quarterTurns = ((quarterTurns % 4) + 4) % 4
    }

    init(page: CFPDFPage, functions: CFPDFium) {
        var box = CFPDFRect()
        let found = functions.getPageBoundingBox(page, &box) != 0
        let sane = [box.left, box.top, box.right, box.bottom].allSatisfy { $0.isFinite && abs($0) < 1e7 }
        // US Letter is what PDFium itself takes for a page without a usable box.
        if !found || !sane || box.right <= box.left || box.top <= box.bottom {
            box = CFPDFRect(left: 0, top: 792, right: 612, bottom: 0)
        }
        self.init(
            left: Double(box.left), top: Double(box.top), right: Double(box.right), bottom: Double(box.bottom),
            quarterTurns: Int(functions.pageGetRotation(page)))
    }

    func turned(by turns: Int) -> PageGeometry {
        PageGeometry(
            left: left, top: top, right: left + width, bottom: top - height, quarterTurns: quarterTurns + turns)
    }

    var size: PageSize {
        quarterTurns % 2 == 0 ? PageSize(width: width, height: height) : PageSize(width: height, height: width)
    }

    func point(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        let right = x - left
        let down = top - y
        switch quarterTurns {
        case 1: return (height - down, right)
        case 2: return (width - right, height - down)
        case 3: return (down, width - right)
        default: return (right, down)
        }
    }

    /// A direction of page space as a direction of the upright page.
    func direction(_ x: Double, _ y: Double) -> (x: Double, y: Double) {
        switch quarterTurns {
        case 1: (y, x)
        case 2: (-x, y)
        case 3: (-y, -x)
        default: (x, -y)
        }
    }

    func box(left: Double, right: Double, bottom: Double, top: Double) -> Box {
        let first = point(left, top)
        let second = point(right, bottom)
        return Box(
            minX: min(first.x, second.x), minY: min(first.y, second.y), maxX: max(first.x, second.x),
            maxY: max(first.y, second.y))
    }
}
