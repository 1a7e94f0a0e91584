import DocumentModel

extension PageImage {
    /// The picture seen through a projective map.
    ///
    /// Positions are those of the plane, not of pixel centres: the top left pixel covers 0…1 in both directions. Each
    /// new pixel is interpolated between the four nearest ones; where the map shrinks the picture, an area-averaged
    /// smaller copy is sampled instead, so that thin strokes do not break up. What lies outside of the picture takes
    /// the colour of its nearest border pixel.
    ///
    /// - Parameters:
    ///   - targetToSource: takes a position in the new picture to one in this picture.
    ///   - width: of the new picture in pixels, at least 1.
    ///   - height: of the new picture in pixels, at least 1.
    package func warped(by targetToSource: Homography, width newWidth: Int, height newHeight: Int) -> PageImage {
        let shrinking = targetToSource.smallestScale(width: Double(newWidth), height: Double(newHeight))
        if shrinking >= 1.3 {
            let smaller = resized(
                width: max(1, Int((Double(width) / shrinking).rounded())),
                height: max(1, Int((Double(height) / shrinking).rounded())))
            let toSmaller = Homography.scale(
                x: Double(smaller.width) / Double(width), y: Double(smaller.height) / Double(height))
            return smaller.sampled(targetToSource.followed(by: toSmaller), newWidth, newHeight)
        }
        return sampled(targetToSource, newWidth, newHeight)
    }

    private func sampled(_ map: Homography, _ newWidth: Int, _ newHeight: Int) -> PageImage {
        let (lastX, lastY) = (Float(width - 1), Float(height - 1))
        let stride = width * PageImage.channels
        return PageImage(width: newWidth, height: newHeight) { target in
            withPixels { source in
                var pixel = target.baseAddress!
                for y in 0..<newHeight {
                    // Numerators and denominator are linear along the row.
                    let v = Double(y) + 0.5
                    let (startX, startY) = (map.a * 0.5 + map.b * v + map.c, map.d * 0.5 + map.e * v + map.f)
                    let startW = map.g * 0.5 + map.h * v + 1
                    for x in 0..<newWidth {
                        let step = Double(x)
                        let inverse = 1 / (startW + map.g * step)
                        let px = Float((startX + map.a * step) * inverse - 0.5)
                        let py = Float((startY + map.d * step) * inverse - 0.5)
                        let (cx, cy) = (min(lastX, max(0, px)), min(lastY, max(0, py)))
                        let (left, top) = (Int(cx), Int(cy))
                        let (fx, fy) = (cx - Float(left), cy - Float(top))
                        let p = source + top * stride + left * PageImage.channels
                        let right = left + 1 < width ? PageImage.channels : 0
                        let below = top + 1 < height ? stride : 0
                        for channel in 0..<PageImage.channels {
                            let upper = Float(p[channel]) + fx * (Float(p[right + channel]) - Float(p[channel]))
                            let lower =
                                Float(p[below + channel])
                                + fx * (Float(p[below + right + channel]) - Float(p[below + channel]))
                            pixel[channel] = UInt8(upper + fy * (lower - upper) + 0.5)
                        }
                        pixel += PageImage.channels
                    }
                }
            }
        }
    }
}

extension Homography {
    /// How many units of the source one unit of the target spans, the least of the centre and the four corners.
    func smallestScale(width: Double, height: Double) -> Double {
        let positions = [(0.5, 0.5), (0.02, 0.02), (0.98, 0.02), (0.02, 0.98), (0.98, 0.98)]
        return positions.map { scale(at: Polygon.Point(x: $0.0 * width, y: $0.1 * height)) }.min()!
    }

    /// The square root of the area in the image of a unit square at `point`.
    func scale(at point: Polygon.Point) -> Double {
        let w = g * point.x + h * point.y + 1
        let determinant = a * (e - f * h) - b * (d - f * g) + c * (d * h - e * g)
        return (determinant / (w * w * w)).magnitude.squareRoot()
    }

    /// The map that takes the four corners of the box 0…width, 0…height to those of `target`; nil when three of them
    /// lie on one line (Heckbert, *Fundamentals of Texture Mapping and Image Warping*, 1989, section 2.2.3).
    package init?(width: Double, height: Double, onto target: Quadrilateral) {
        let (p, q, r, s) = (target.topLeft, target.topRight, target.bottomRight, target.bottomLeft)
        let (sumX, sumY) = (p.x - q.x + r.x - s.x, p.y - q.y + r.y - s.y)
        let (dx1, dy1, dx2, dy2) = (q.x - r.x, q.y - r.y, s.x - r.x, s.y - r.y)
        let determinant = dx1 * dy2 - dx2 * dy1
        guard abs(determinant) > 1e-9, width > 0, height > 0 else { return nil }
        let g = (sumX * dy2 - dx2 * sumY) / determinant
        let h = (dx1 * sumY - sumX * dy1) / determinant
        self.init(
            a: (q.x - p.x + g * q.x) / width, b: (s.x - p.x + h * s.x) / height, c: p.x,
            d: (q.y - p.y + g * q.y) / width, e: (s.y - p.y + h * s.y) / height, f: p.y, g: g / width, h: h / height)
    }
}
