import DocumentModel
import Testing

@Suite struct PageImageTests {
    /// Two columns and three rows; the red of each pixel is its number.
    private let image = PageImage(width: 2, height: 3) { target in
        for index in target.indices { target[index] = index % 3 == 0 ? UInt8(index / 3) : 200 }
    }

    private func reds(_ image: PageImage) -> [UInt8] {
        image.withPixels { pixels in (0..<image.width * image.height).map { pixels[$0 * 3] } }
    }

    @Test(arguments: [
        (0, 2, [0, 1, 2, 3, 4, 5]), (1, 3, [4, 2, 0, 5, 3, 1]), (2, 2, [5, 4, 3, 2, 1, 0]), (3, 3, [1, 3, 5, 0, 2, 4]),
        (-1, 3, [1, 3, 5, 0, 2, 4]), (5, 3, [4, 2, 0, 5, 3, 1]),
    ])
    func turnsClockwise(turns: Int, width: Int, expected: [UInt8]) {
        let turned = image.turned(quarterTurns: turns)
        #expect(turned.width == width)
        #expect(reds(turned) == expected)
    }

    @Test("A picture that cannot be made gives its memory back once")
    func failure() {
        struct Refusal: Error {}
        for _ in 0..<10 {
            #expect(throws: Refusal.self) { _ = try PageImage(width: 300, height: 300) { _ in throw Refusal() } }
        }
    }
}
