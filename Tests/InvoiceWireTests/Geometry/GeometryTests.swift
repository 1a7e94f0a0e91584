import InvoiceWire
import Testing

/// SDK.md, section 5: "Geometry helpers".
@Suite("Geometry")
struct GeometryTests {
    typealias Point = WirePolygon.Point
    let slanted = WirePolygon(points: [
        Point(x: 0.25, y: 0.125), Point(x: 0.75, y: 0.25), Point(x: 0.75, y: 0.5), Point(x: 0.25, y: 0.375),
    ])

    @Test("Centroid: the mean of the points")
    func centroid() {
        #expect(slanted.centroid == Point(x: 0.5, y: 0.3125))
        #expect(WirePolygon().centroid == nil)
    }

    @Test("Bounding box: upright, with its corners from the top left")
    func boundingBox() throws {
        let box = try #require(slanted.boundingBox)
        #expect(box == BoundingBox(minX: 0.25, minY: 0.125, maxX: 0.75, maxY: 0.5))
        #expect(box.polygon.points.first == Point(x: 0.25, y: 0.125))
        #expect(box.polygon.points[2] == Point(x: 0.75, y: 0.5))
        #expect([box.width, box.height, box.area] == [0.5, 0.375, 0.1875])
        #expect(box.centroid == Point(x: 0.5, y: 0.3125))
        #expect(WirePolygon().boundingBox == nil)
    }

    @Test("Merging: the box round all")
    func merging() {
        let other = WirePolygon(points: [Point(x: 0, y: 0.25), Point(x: 0.5, y: 1)])
        let box = BoundingBox(minX: 0, minY: 0.125, maxX: 0.75, maxY: 1)
        #expect(WirePolygon.merging([slanted, WirePolygon(), other]) == box)
        #expect(slanted.boundingBox?.extended(by: other) == box)
        #expect(slanted.boundingBox?.extended(by: WirePolygon()) == slanted.boundingBox)
        #expect(WirePolygon.merging([]) == nil)
    }

    @Test("Point-in-range tests, edges included")
    func ranges() {
        #expect(slanted.isInRangeX(Point(x: 0.25, y: 9)))
        #expect(!slanted.isInRangeX(Point(x: 0.76, y: 0.3)))
        #expect(slanted.isInRangeY(Point(x: 9, y: 0.5)))
        #expect(!slanted.isInRangeY(Point(x: 0.3, y: 0.51)))
        #expect(!WirePolygon().isInRangeY(Point(x: 0, y: 0)))
    }

    @Test("Pixels of a page")
    func pixels() {
        #expect(slanted.scaled(toWidth: 800, height: 1600).points[0] == Point(x: 200, y: 200))
        #expect(
            slanted.boundingBox?.scaled(toWidth: 800, height: 1600)
                == BoundingBox(minX: 200, minY: 200, maxX: 600, maxY: 800))
    }

    @Test("Points and polygons print their coordinates")
    func text() {
        #expect("\(WirePolygon(points: [Point(x: 0.5, y: 0.25), Point(x: 1, y: 0)]))" == "((0.5,0.25), (1.0,0.0))")
    }

    private func word(_ text: String, _ x: Double, _ y: ClosedRange<Double>) -> OCRObject.Word {
        let box = BoundingBox(minX: x, minY: y.lowerBound, maxX: x + 0.1, maxY: y.upperBound)
        return OCRObject.Word(text: text, confidence: 1, polygon: box.polygon)
    }

    @Test("Words are on one line when the centre of either lies in the vertical range of the other")
    func lines() {
        let page = OCRObject.Page(words: [
            word("below", 0, 0.5...0.6), word("right", 0.6, 0.17...0.19), word("left", 0.1, 0.1...0.2),
            word("middle", 0.3, 0.05...0.16),
            OCRObject.Word(text: "nowhere", confidence: 1, polygon: WirePolygon()),
        ])
        #expect(page.wordsFromTop.map(\.text) == ["nowhere", "middle", "left", "right", "below"])
        // "right" lies in the range of "left", but not in that of "middle", which begins the line.
        #expect(page.lines.map { $0.map(\.text) } == [["nowhere"], ["left", "middle"], ["right"], ["below"]])
        #expect(page.text == "nowhere\nleft middle\nright\nbelow\n")
    }
}
