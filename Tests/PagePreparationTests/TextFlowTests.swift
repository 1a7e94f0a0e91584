import DocumentModel
import Testing

@testable import PagePreparation

private let size = PageSize(width: 1200, height: 1600)

/// A rotation about the centre of the page, clockwise.
private func rotation(_ degrees: Double) -> Homography {
    let (c, s) = (Trigonometry.cosine(degrees), Trigonometry.sine(degrees))
    return Homography(c: -600, f: -800).followed(by: Homography(a: c, b: -s, d: s, e: c))
        .followed(by: Homography(c: 600, f: 800))
}

/// A page seen at a slant: lines run together to the right, and margins towards the top.
private let slant = Homography(c: -600, f: -800).followed(by: Homography(g: 0.00006, h: 0.0001))
    .followed(by: rotation(2)).followed(by: Homography(c: 600, f: 800))

@Suite struct TextFlowTests {
    @Test(arguments: [-7.0, -1.3, -0.2, 0.2, 0.9, 4, 12]) func skewIsFoundWithinATenthOfADegree(angle: Double) {
        let lines = SyntheticPhoto.lines(width: 1200, height: 1600, map: rotation(angle))
        let flow = TextFlow.estimate(lines: lines, pageSize: size)
        #expect(abs(flow.skew - angle) < 0.02)
        #expect(flow.convergence == 0)
        for line in lines {
            let flat = line.map(flow.flattening.apply)
            #expect(abs(flat.topRight.y - flat.topLeft.y) < 0.2)
        }
        // The flat page holds the picture, and lengths stay.
        let corner = flow.flattening.apply(.init(x: 1200, y: 1600))
        #expect(corner.x <= flow.flatSize.width + 1e-6 && corner.y <= flow.flatSize.height + 1e-6)
        #expect(abs(flow.flattening.scale(at: .init(x: 300, y: 300)) - 1) < 1e-9)
    }

    @Test(arguments: [0.0, 0.03, -0.04]) func straightTextIsLeftAsItIs(angle: Double) {
        let lines = SyntheticPhoto.lines(width: 1200, height: 1600, map: rotation(angle))
        let flow = TextFlow.estimate(lines: lines, pageSize: size)
        #expect(flow.flattening == .identity)
        #expect(flow.flatSize == size)
        #expect(flow.lineCount > 4)
    }

    @Test func fewLinesSayNothing() {
        let lines = SyntheticPhoto.lines(width: 1200, height: 1600, map: rotation(5)).prefix(3)
        #expect(TextFlow.estimate(lines: Array(lines), pageSize: size) == .straight(size))
        #expect(TextFlow.estimate(lines: [], pageSize: size) == .straight(size))
    }

    @Test func stampsOutliersAndNoiseDoNotMatter() {
        var generator = SeededGenerator(3)
        for angle in [-3.0, 0.5, 2.5] {
            var lines = SyntheticPhoto.lines(width: 1200, height: 1600, map: rotation(angle)).map { line in
                line.map { point in
                    .init(x: point.x + generator.value(-1...1), y: point.y + generator.value(-1...1))
                }
            }
            // A note up the margin, an oblique stamp, and a figure with a wild angle.
            lines.append(Quadrilateral(Box(minX: 20, minY: 100, maxX: 45, maxY: 1500)))
            lines.append(Quadrilateral(Box(minX: 300, minY: 700, maxX: 800, maxY: 760)).map(rotation(30).apply))
            lines.append(Quadrilateral(Box(minX: 900, minY: 300, maxX: 1000, maxY: 320)).map(rotation(-14).apply))
            let flow = TextFlow.estimate(lines: lines, pageSize: size)
            #expect(abs(flow.skew - angle) < 0.1, "\(angle)")
            #expect(flow.convergence == 0, "\(angle)")
        }
    }

    @Test func perspectiveIsUndone() {
        let lines = SyntheticPhoto.lines(width: 1200, height: 1600, map: slant)
        let flow = TextFlow.estimate(lines: lines, pageSize: size)
        #expect(flow.hasPerspective)
        #expect(flow.spread < 0.05)
        let flat = lines.map { $0.map(flow.flattening.apply) }
        for line in flat {
            let angle = Trigonometry.angle(x: line.topRight.x - line.topLeft.x, y: line.topRight.y - line.topLeft.y)
            #expect(abs(angle) < 0.1)
        }
        // Lines that began at one margin do so again.
        let starts = zip(flat, SyntheticPhoto.bars).filter { $0.1.left == 0.1 }.map { $0.0.bottomLeft.x }
        #expect(starts.max()! - starts.min()! < 12)
    }

    @Test func theSameLinesInAnotherOrderGiveTheSameFlow() {
        var generator = SeededGenerator(9)
        let lines = SyntheticPhoto.lines(width: 1200, height: 1600, map: slant)
        let flow = TextFlow.estimate(lines: lines, pageSize: size)
        let other = TextFlow.estimate(lines: lines.shuffled(using: &generator), pageSize: size)
        #expect(abs(flow.skew - other.skew) < 1e-6)
        #expect(abs(flow.convergence - other.convergence) < 1e-6)
    }
}
