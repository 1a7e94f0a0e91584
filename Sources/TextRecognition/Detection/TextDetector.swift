import DocumentModel
import Inference
import PagePreparation

/// Finds lines of text in a picture with a differentiable-binarisation network (Liao et al. 2020).
struct TextDetector: Sendable {
    let model: any InferenceModel
    let settings: DetectionSettings

    /// - Parameters:
    ///   - print: Median height of the regions in pixels of the picture, where it is known already: the right size is
    ///     then chosen at once.
    ///   - light: Of the picture where it is uneven; the detector then sees it evened out.
    /// - Throws: `InferenceError`.
    func detect(_ image: PageImage, light: LightField? = nil, print: Double? = nil) throws -> Detection {
        let plain = inputSize(of: image, magnified: 1)
        let known = print.map { $0 * Double(plain.height) / Double(image.height) }
        let first = inputSize(of: image, magnified: magnification(for: known))
        let detection = try detect(image, light, first.width, first.height)
        guard first == plain else { return detection }
        let closer = inputSize(of: image, magnified: magnification(for: detection.medianThickness))
        guard closer.width > plain.width || closer.height > plain.height else { return detection }
        return try detect(image, light, closer.width, closer.height)
    }

    /// How many pixels the longer side of a picture needs for its text to be found.
    ///
    /// - Parameters:
    ///   - longSide: Of the picture in any unit.
    ///   - print: Median height of the regions in that unit; nil: unknown.
    func neededSide(longSide: Double, print: Double?) -> Double {
        let plain = Double(settings.longSide)
        return plain * (print.map { magnification(for: $0 * plain / longSide) } ?? settings.closestLook)
    }

    /// A quick look: enough to see how the lines run and how high they are, not to find them all.
    ///
    /// - Throws: `InferenceError`.
    func glance(_ image: PageImage, light: LightField? = nil) throws -> Detection {
        let size = inputSize(of: image, magnified: settings.glance)
        return try detect(image, light, size.width, size.height)
    }

    /// - Parameter print: Median height of the regions in pixels of the plain size; nil: unknown.
    private func magnification(for print: Double?) -> Double {
        guard let print, print < 0.9 * settings.leastHeight else { return 1 }
        return min(settings.closestLook, settings.leastHeight / print)
    }

    private func detect(_ image: PageImage, _ light: LightField?, _ width: Int, _ height: Int) throws -> Detection {
        let resized = image.resized(width: width, height: height)
        let small = light?.evened(resized) ?? resized
        let part = PrintedPart.of(small)
        let input = ImagePlanes.normalised(small, rows: part.rows, columns: part.columns)
        defer { input.deallocate() }
        let scaleX = Double(image.width) / Double(width)
        let scaleY = Double(image.height) / Double(height)
        let regions = try model.run(input, shape: [1, 3, part.height, part.width]) { map, shape in
            guard shape.suffix(2) == [part.height, part.width] else {
                throw InferenceError(.failed, "The detector answered with an array of shape \(shape).")
            }
            return RegionFinder(map: map, width: part.width, height: part.height, settings: settings).regions().map {
                var rectangle = grown($0.rectangle)
                rectangle.center.x += Float(part.columns.lowerBound)
                rectangle.center.y = part.sourceRow(rectangle.center.y)
                return TextRegion(outline: outline(rectangle, scaleX, scaleY), score: Double($0.score))
            }
        }
        return Detection(regions: regions, small: small, scaleX: scaleX, scaleY: scaleY)
    }

    /// Sides that the network takes: multiples of 32, no larger than the picture.
    func inputSize(of image: PageImage, magnified: Double) -> (width: Int, height: Int) {
        let long = Double(max(image.width, image.height))
        let short = Double(min(image.width, image.height))
        var scale = Double(settings.longSide) / long
        // A receipt as long as three pages would become unreadable.
        scale = max(scale, min(Double(settings.leastShortSide) / short, 2.5 * Double(settings.longSide) / long))
        scale = min(1, scale * magnified)
        func side(_ pixels: Int) -> Int { max(32, Int((Double(pixels) * scale / 32).rounded()) * 32) }
        return (side(image.width), side(image.height))
    }

    private func grown(_ rectangle: RotatedRectangle) -> RotatedRectangle {
        var result = rectangle
        let growth =
            rectangle.length * rectangle.thickness * settings.unclipRatio
            / (rectangle.length + rectangle.thickness)
        result.length += growth
        result.thickness += growth
        return result
    }

    private func outline(_ rectangle: RotatedRectangle, _ scaleX: Double, _ scaleY: Double) -> Quadrilateral {
        func point(_ along: Float, _ across: Float) -> Polygon.Point {
            let corner = rectangle.corner(along, across)
            return Polygon.Point(x: Double(corner.x) * scaleX, y: Double(corner.y) * scaleY)
        }
        // Text that runs up or down a page is taller than wide; most of it reads upwards.
        if rectangle.thickness >= 1.5 * rectangle.length {
            return Quadrilateral(
                topLeft: point(-1, 1), topRight: point(-1, -1), bottomRight: point(1, -1), bottomLeft: point(1, 1))
        }
        return Quadrilateral(
            topLeft: point(-1, -1), topRight: point(1, -1), bottomRight: point(1, 1), bottomLeft: point(-1, 1))
    }
}
