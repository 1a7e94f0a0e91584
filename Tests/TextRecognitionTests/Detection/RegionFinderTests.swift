import Testing

@testable import TextRecognition

@Suite("Regions of text")
struct RegionFinderTests {
    static let cases: [(DrawnMap, Int)] = [
        (DrawnMap("##########", "##########", "##########", "##########"), 1),
        // Too thin, too small.
        (DrawnMap("..........", "##########", ".........."), 0),
        (DrawnMap("##", "##"), 0),
        // Mean below the threshold of a region.
        (DrawnMap("4444444444", "4444444444", "4444444444", "4444444444"), 0),
        (DrawnMap("4444444444", "4999999994", "4999999994", "4444444444"), 1),
        (DrawnMap("#####.#####", "#####.#####", "#####.#####", "#####.#####"), 2),
        (DrawnMap("...", "..."), 0),
    ]

    @Test("need a size and a mean probability", arguments: cases)
    func count(map: DrawnMap, expected: Int) { #expect(map.regions().count == expected) }

    @Test("know their rectangle and their mean")
    func rectangle() throws {
        let map = DrawnMap(
            "............", "..########..", "..########..", "..########..", "..######44..", "............")
        let region = try #require(map.regions().first)
        #expect(abs(region.score - (30 * 0.9 + 2 * 0.4) / 32) < 1e-4)
        #expect(region.rectangle.length >= 7 && region.rectangle.length <= 8)
        #expect(region.rectangle.thickness >= 3 && region.rectangle.thickness <= 4)
        #expect(abs(region.rectangle.center.x - 6) <= 0.51 && abs(region.rectangle.center.y - 3) <= 0.51)
    }

    @Test("A region is found with settings that let it")
    func settings() {
        var settings = DetectionSettings()
        settings.regionThreshold = 0.35
        #expect(DrawnMap("4444444444", "4444444444", "4444444444", "4444444444").regions(settings).count == 1)
        settings.pixelThreshold = 0.45
        #expect(DrawnMap("4444444444", "4444444444", "4444444444", "4444444444").regions(settings).isEmpty)
    }
}
