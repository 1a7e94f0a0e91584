import DocumentModel
import Testing

@testable import CrossfootImages

@Suite("Lanczos resampling")
struct LanczosResamplingTests {
    @Test("A plain picture stays plain, also at its borders", arguments: [(1, 1), (7, 3), (50, 40), (99, 1)])
    func plain(width: Int, height: Int) {
        let small = PageImage.gray(100, 80) { _, _ in 137 }.resampled(width: width, height: height)
        #expect((small.width, small.height) == (width, height))
        small.withPixels { pixels in
            #expect((0..<width * height * 3).allSatisfy { pixels[$0] == 137 })
        }
    }

    @Test("The same size is the same picture")
    func same() {
        let image = PageImage.gray(9, 9) { x, _ in x }
        #expect(image.resampled(width: 9, height: 9) === image)
    }

    @Test("A slope stays a slope, its pixels at the middles of what they cover")
    func slope() {
        let small = PageImage.gray(200, 4) { x, _ in x }.resampled(width: 50, height: 4)
        for x in 5..<45 { #expect(abs(small.colour((Double(x) + 0.5) / 50, 0.5)[0] - (4 * x + 2)) <= 1) }
        let low = PageImage.gray(4, 200) { _, y in y }.resampled(width: 4, height: 50)
        for y in 5..<45 { #expect(abs(low.colour(0.5, (Double(y) + 0.5) / 50)[0] - (4 * y + 2)) <= 1) }
    }

    @Test("Lines too fine for the new size become gray, not stripes")
    func noAliases() {
        let small = PageImage.gray(240, 8) { x, _ in x % 2 == 0 ? 0 : 255 }.resampled(width: 70, height: 8)
        for x in 4..<66 { #expect(abs(small.colour((Double(x) + 0.5) / 70, 0.5)[0] - 127) <= 3) }
    }

    @Test("An edge overshoots by the kernel's side lobes, within black and white")
    func edge() {
        let small = PageImage.gray(120, 6) { x, _ in x < 60 ? 40 : 200 }.resampled(width: 60, height: 6)
        let row = (0..<60).map { small.colour((Double($0) + 0.5) / 60, 0.5)[0] }
        #expect((row[10], row[50]) == (40, 200))
        #expect((1...20).contains(40 - (row.min() ?? 40)))
        #expect((1...20).contains((row.max() ?? 200) - 200))
        let hard = PageImage.gray(120, 6) { x, _ in x < 60 ? 0 : 255 }.resampled(width: 60, height: 6)
        #expect((hard.colour(0.1, 0.5)[0], hard.colour(0.9, 0.5)[0]) == (0, 255))
    }

    @Test(
        "Fitted into a frame: the ratio is kept, nothing is enlarged",
        arguments: [
            (nil, nil, 200, 100), (100, nil, 100, 50), (nil, 25, 50, 25), (100, 10, 20, 10), (20, 80, 20, 10),
            (400, 400, 200, 100), (200, 100, 200, 100), (1, nil, 1, 1),
        ] as [(Int?, Int?, Int, Int)])
    func fitted(maximumWidth: Int?, maximumHeight: Int?, width: Int, height: Int) {
        let image = PageImage.gray(200, 100) { _, _ in 0 }.fitted(
            maximumWidth: maximumWidth, maximumHeight: maximumHeight)
        #expect((image.width, image.height) == (width, height))
    }
}
