import DocumentModel
import Testing

@testable import PagePreparation

/// The photo of a page that leans away from a camera with the focal length `focal` (in pixels), 600 × 800.
private func seen(width: Double, height: Double, lean: Double, turn: Double, focal: Double) -> Quadrilateral {
    Quadrilateral(Box(minX: -width / 2, minY: -height / 2, maxX: width / 2, maxY: height / 2)).map { point in
        let (c, s) = (Trigonometry.cosine(lean), Trigonometry.sine(lean))
        let (u, v) = (Trigonometry.cosine(turn), Trigonometry.sine(turn))
        // About the x axis, then about the y axis, then away by 1.5.
        let (x, y, z) = (point.x, point.y * c, point.y * s)
        let (farX, farZ) = (x * u + z * v, z * u - x * v + 1.5)
        return .init(x: 300 + focal * farX / farZ, y: 400 + focal * y / farZ)
    }
}

@Suite struct FlatteningTests {
    @Test(arguments: [(20.0, 12.0), (-15, 20), (25, -8)])
    func theTrueAspectComesFromTheVanishingPoints(lean: Double, turn: Double) throws {
        let corners = seen(width: 0.707, height: 1, lean: lean, turn: turn, focal: 900)
        let paper = PaperOutline(corners: corners, support: 1)
        let flat = try #require(Flattening.of(paper: paper, pictureWidth: 600, pictureHeight: 800))
        #expect(abs(Double(flat.width) / Double(flat.height) - 0.707) < 0.01)
    }

    @Test func withoutPerspectiveTheMeanSidesCount() throws {
        let paper = PaperOutline(corners: Quadrilateral(Box(minX: 10, minY: 20, maxX: 310, maxY: 420)), support: 1)
        let flat = try #require(Flattening.of(paper: paper, pictureWidth: 600, pictureHeight: 800))
        #expect(flat.width == 300 && flat.height == 400)
        #expect(flat.toPhoto.apply(.init(x: 0, y: 0)) == .init(x: 10, y: 20))
    }

    @Test func cornersOfThePageAreThoseOfThePaper() throws {
        let corners = seen(width: 0.707, height: 1, lean: 20, turn: 12, focal: 900)
        let paper = PaperOutline(corners: corners, support: 1)
        let flat = try #require(Flattening.of(paper: paper, pictureWidth: 600, pictureHeight: 800))
        let page = Quadrilateral(
            Box(minX: 0, minY: 0, maxX: Double(flat.width), maxY: Double(flat.height)))
        #expect(cornerError(page.map(flat.toPhoto.apply), corners) < 1)
        #expect(cornerError(corners.map(flat.toPage.apply), page) < 1)
    }

    @Test func textBesideTheOutlineIsKept() throws {
        let paper = PaperOutline(corners: Quadrilateral(Box(minX: 100, minY: 100, maxX: 400, maxY: 500)), support: 1)
        let below = Quadrilateral(Box(minX: 120, minY: 530, maxX: 380, maxY: 550))
        let flat = try #require(
            Flattening.of(paper: paper, pictureWidth: 600, pictureHeight: 800, keeping: [below]))
        #expect(flat.width == 300 && flat.height == 450)
        #expect(flat.toPage.apply(.init(x: 100, y: 100)) == .init(x: 0, y: 0))
    }

    @Test func noOutlineNoPage() {
        let line = Quadrilateral(Box(minX: 10, minY: 10, maxX: 10, maxY: 400))
        let paper = PaperOutline(corners: line, support: 1)
        #expect(Flattening.of(paper: paper, pictureWidth: 600, pictureHeight: 800) == nil)
    }
}
