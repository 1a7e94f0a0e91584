import DocumentModel
import Testing

@testable import PagePreparation

private func quad(
    _ a: (Double, Double), _ b: (Double, Double), _ c: (Double, Double), _ d: (Double, Double)
) -> Quadrilateral {
    let p = [a, b, c, d].map { Polygon.Point(x: $0.0, y: $0.1) }
    return Quadrilateral(topLeft: p[0], topRight: p[1], bottomRight: p[2], bottomLeft: p[3])
}

@Suite struct PaperFinderTests {
    @Test(arguments: [
        quad((60, 70), (540, 60), (550, 740), (50, 730)),
        quad((120, 60), (520, 110), (480, 720), (40, 650)),
        quad((150, 80), (450, 80), (560, 760), (40, 760)),
    ]) func cornersLieWithinOnePercentOfTheDiagonal(paper: Quadrilateral) throws {
        let found = try #require(PaperFinder.find(in: SyntheticPhoto(paper: paper).image()))
        #expect(cornerError(found.corners, paper) < 10)
        #expect(found.support > 0.7)
    }

    @Test func randomPapersAreFoundInNoiseAndShade() throws {
        var generator = SeededGenerator(42)
        for seed in 0..<8 {
            func near(_ x: Double, _ y: Double) -> (Double, Double) {
                (x + generator.value(-35...35), y + generator.value(-35...35))
            }
            let paper = quad(near(80, 90), near(520, 90), near(520, 710), near(80, 710))
            let light = generator.value(0.5...1)
            let photo = SyntheticPhoto(paper: paper, noise: 20, light: light, seed: UInt64(seed))
            let found = try #require(PaperFinder.find(in: photo.image()), "seed \(seed)")
            #expect(cornerError(found.corners, paper) < 10, "seed \(seed)")
        }
    }

    @Test func aSideCutOffByThePictureEndsAtItsBorder() throws {
        let paper = quad((70, 60), (530, 60), (540, 900), (60, 900))
        let found = try #require(PaperFinder.find(in: SyntheticPhoto(paper: paper).image()))
        #expect(abs(found.corners.bottomLeft.y - 800) < 8)
        #expect(abs(found.corners.topLeft.y - 60) < 4)
    }

    @Test(arguments: [0.0, 6, 20]) func aScanHasNoOutline(noise: Double) {
        #expect(PaperFinder.find(in: SyntheticPhoto(paper: nil, noise: noise).image()) == nil)
        #expect(PaperFinder.findAll(in: SyntheticPhoto(paper: nil, noise: noise).image()).isEmpty)
    }

    @Test func anUnevenlyLitScanHasNoOutline() {
        #expect(PaperFinder.find(in: SyntheticPhoto(paper: nil, light: 0.5).image()) == nil)
    }

    @Test func aGroundWithoutPaperHasNoOutline() {
        let far = quad((-900, -900), (-800, -900), (-800, -800), (-900, -800))
        #expect(PaperFinder.find(in: SyntheticPhoto(paper: far, noise: 25).image()) == nil)
    }

    @Test func aSmallSlipIsACropButNotThePaper() throws {
        let slip = quad((200, 300), (380, 310), (370, 480), (190, 470))
        let image = SyntheticPhoto(paper: slip).image()
        #expect(PaperFinder.find(in: image) == nil)
        let crops = PaperFinder.findAll(in: image)
        try #require(crops.count == 1)
        #expect(cornerError(crops[0].quadrilateral, slip) < 10)
    }

    @Test func everyReceiptOfAScanIsACropWithFourShapes() throws {
        let slips = [
            quad((40, 60), (240, 80), (220, 500), (20, 480)), quad((340, 100), (560, 90), (570, 420), (350, 430)),
        ]
        let images = slips.map { SyntheticPhoto(paper: $0).image() }
        let both = PageImage(width: 600, height: 800) { target in
            images[0].withPixels { first in
                images[1].withPixels { second in
                    for i in 0..<target.count { target[i] = max(first[i], second[i]) }
                }
            }
        }
        let crops = PaperFinder.findAll(in: both)
        try #require(crops.count == 2)
        for (crop, slip) in zip(crops, slips) {
            #expect(cornerError(crop.quadrilateral, slip) < 10)
            #expect(cornerError(Quadrilateral(crop.boundingBox), Quadrilateral(slip.box)) < 10)
            #expect(crop.rectangle.area >= crop.quadrilateral.area - 1)
            #expect(crop.polygon.count >= 4)
            #expect(crop.polygon.allSatisfy { crop.boundingBox.minX <= $0.x && $0.x <= crop.boundingBox.maxX })
        }
    }
}
