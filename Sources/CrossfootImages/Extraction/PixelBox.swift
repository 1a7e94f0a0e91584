import DocumentModel
import InvoiceSDK
import InvoiceWire

/// A rectangle of whole pixels.
struct PixelBox: Equatable {
    var left: Int
    var top: Int
    var width: Int
    var height: Int

    /// The pixels that the upright box round a polygon touches, as far as they are on the page.
    ///
    /// - Throws: ``ClientError/geometry(_:)`` for a polygon without points or beside the page.
    init(of polygon: WirePolygon, width pageWidth: Int, height pageHeight: Int) throws {
        let (xs, ys) = (polygon.points.map(\.x), polygon.points.map(\.y))
        guard let minX = xs.min(), let maxX = xs.max(), let minY = ys.min(), let maxY = ys.max(),
            (xs + ys).allSatisfy(\.isFinite)
        else { throw ClientError.geometry("A polygon has no points.") }
        // A millionth is rounding, not a pixel.
        func pixels(_ low: Double, _ high: Double, of count: Int) -> Range<Int>? {
            let start = (max(0, min(1, low)) * Double(count) + 1e-6).rounded(.down)
            let end = (max(0, min(1, high)) * Double(count) - 1e-6).rounded(.up)
            guard low < 1, high > 0 else { return nil }
            return Int(start)..<max(Int(start) + 1, Int(end))
        }
        guard let columns = pixels(minX, maxX, of: pageWidth), let rows = pixels(minY, maxY, of: pageHeight) else {
            throw ClientError.geometry("A polygon is not on the page.")
        }
        (left, top, width, height) = (columns.lowerBound, rows.lowerBound, columns.count, rows.count)
    }
}

extension PageImage {
    /// A piece of the picture.
    func cropped(to box: PixelBox) -> PageImage {
        PageImage(width: box.width, height: box.height) { target in
            withPixels { source in
                let rowLength = box.width * PageImage.channels
                for row in 0..<box.height {
                    let from = source + ((box.top + row) * width + box.left) * PageImage.channels
                    (target.baseAddress! + row * rowLength).update(from: from, count: rowLength)
                }
            }
        }
    }
}
