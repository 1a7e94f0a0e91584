import DocumentModel
import Inference
import PagePreparation

/// Finds lines of text in a picture with a differentiable-binarisation network (Liao et al. 2020).
struct TextDetector: Sendable {
    let model: any InferenceModel
    let settings: DetectionSettings

    /// Means and deviations of the network's training, applied to blue, green and red in this order.
    private static let mean: [Float] = [0.485, 0.456, 0.406]
    private static let deviation: [Float] = [0.229, 0.224, 0.225]

    /// - Throws: `InferenceError`.
    func detect(_ image: PageImage) throws -> Detection {
        let (width, height) = inputSize(of: image, magnified: 1)
        let detection = try detect(image, width, height)
        guard let print = detection.medianThickness, print < 0.9 * settings.leastHeight else { return detection }
        let closer = inputSize(of: image, magnified: min(settings.closestLook, settings.leastHeight / print))
        guard closer.width > width || closer.height > height else { return detection }
        return try detect(image, closer.width, closer.height)
    }

    private func detect(_ image: PageImage, _ width: Int, _ height: Int) throws -> Detection {
        let small = image.resized(width: width, height: height)
        let input = TextDetector.tensor(small)
        defer { input.deallocate() }
        let scaleX = Double(image.width) / Double(width)
        let scaleY = Double(image.height) / Double(height)
        let regions = try model.run(input, shape: [1, 3, height, width]) { map, shape in
            guard shape.suffix(2) == [height, width] else {
                throw InferenceError(.failed, "The detector answered with an array of shape \(shape).")
            }
            return RegionFinder(map: map, width: width, height: height, settings: settings).regions().map {
                TextRegion(outline: outline(grown($0.rectangle), scaleX, scaleY), score: Double($0.score))
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

    /// Planes of blue, green and red.
    private static func tensor(_ image: PageImage) -> UnsafeMutablePointer<Float> {
        let count = image.width * image.height
        let tensor = UnsafeMutablePointer<Float>.allocate(capacity: 3 * count)
        image.withPixels { pixels in
            for channel in 0..<3 {
                let factor = 1 / (255 * deviation[channel])
                let offset = mean[channel] / deviation[channel]
                let plane = tensor + channel * count
                let source = pixels + (2 - channel)
                for index in 0..<count { plane[index] = Float(source[index * 3]) * factor - offset }
            }
        }
        return tensor
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
