import DocumentModel

/// Finds marks of the size of letters outside of all regions: detectors overlook lone digits, such as a quantity of 1.
struct StrayMarks {
    /// A picture at the scale that the detector saw.
    let image: PageImage
    /// Pixels of the page for one pixel of `image`.
    let scaleX: Double
    let scaleY: Double
    /// Median height of the regions in pixels of `image`.
    let typicalThickness: Double?

    /// Marks that are looked at on one page.
    static let most = 40

    /// Outlines, in pixels of the page, of what may be a character or two.
    func outlines(outside regions: [TextRegion]) -> [Quadrilateral] {
        guard regions.count >= 5, let typical = typicalThickness else { return [] }
        // Regions are grown around the letters, which have about 0.6 of their height.
        let letter = 0.6 * typical
        guard letter >= 4 else { return [] }
        let boxes = RunLabelling.components(of: inkMap, width: image.width, height: image.height, above: 0.5)
            .map(StrayMarks.box)
        let taken = regions.map { scaledDown($0.outline.box) }
        let marks = boxes.filter { box in
            (0.65 * letter...1.5 * letter).contains(box.height) && box.width <= 1.3 * letter
                && !taken.contains { $0.intersects(box) }
        }
        let isolated = marks.filter { mark in
            let near = Box(
                minX: mark.minX - 0.5 * letter, minY: mark.minY - 0.3 * letter, maxX: mark.maxX + 0.5 * letter,
                maxY: mark.maxY + 0.3 * letter)
            return !boxes.contains { $0 != mark && $0.intersects(near) && $0.height > 0.4 * letter }
        }
        guard isolated.count <= StrayMarks.most else { return [] }
        return isolated.map { mark in
            let grown = Box(
                minX: (mark.minX - 0.4 * letter) * scaleX, minY: (mark.minY - 0.35 * letter) * scaleY,
                maxX: (mark.maxX + 0.4 * letter) * scaleX, maxY: (mark.maxY + 0.35 * letter) * scaleY)
            return Quadrilateral(grown)
        }
    }

    /// 1 where a pixel is clearly darker than the paper.
    private var inkMap: [Float] {
        image.withPixels { pixels in
            var histogram = [Int](repeating: 0, count: 256)
            let count = image.width * image.height
            for index in 0..<count { histogram[Int(pixels[index * 3 + 1])] += 1 }
            var seen = 0
            let paper = histogram.firstIndex { bin in
                seen += bin
                return 2 * seen >= count
            }
            let threshold = UInt8(Double(paper ?? 255) * 0.65)
            return (0..<count).map { pixels[$0 * 3 + 1] < threshold ? 1 : 0 }
        }
    }

    private func scaledDown(_ box: Box) -> Box {
        Box(minX: box.minX / scaleX, minY: box.minY / scaleY, maxX: box.maxX / scaleX, maxY: box.maxY / scaleY)
    }

    private static func box(of runs: [PixelRun]) -> Box {
        Box(
            minX: Double(runs.lazy.map(\.from).min()!), minY: Double(runs.first!.row),
            maxX: Double(runs.lazy.map(\.to).max()!) + 1, maxY: Double(runs.lazy.map(\.row).max()!) + 1)
    }
}
