import DocumentModel
import PagePreparation
import Testing

private func image(_ width: Int, _ height: Int, _ color: (Int, Int) -> (UInt8, UInt8, UInt8)) -> PageImage {
    PageImage(width: width, height: height) { target in
        for y in 0..<height {
            for x in 0..<width {
                let (red, green, blue) = color(x, y)
                let i = (y * width + x) * 3
                (target[i], target[i + 1], target[i + 2]) = (red, green, blue)
            }
        }
    }
}

private func bytes(_ image: PageImage) -> [UInt8] {
    image.withPixels { Array(UnsafeBufferPointer(start: $0, count: image.width * image.height * 3)) }
}

@Suite struct ResamplingTests {
    @Test func theSameSizeIsTheSameObject() {
        let picture = image(5, 4) { _, _ in (1, 2, 3) }
        #expect(picture.resized(width: 5, height: 4) === picture)
        #expect(picture.shrunk(longSide: 5) === picture)
    }

    @Test func shrinkingAveragesTheArea() {
        let picture = image(4, 2) { x, y in (UInt8(x * 40), UInt8(y * 100), 7) }
        #expect(bytes(picture.resized(width: 2, height: 1)) == [20, 50, 7, 100, 50, 7])
    }

    @Test func shrinkingByAFractionSharesPixels() {
        // Three pixels become two: each takes one and a half.
        let picture = image(3, 1) { x, _ in (UInt8(x * 90), 0, 0) }
        let shrunk = bytes(picture.resized(width: 2, height: 1))
        #expect(shrunk[0] == 30 && shrunk[3] == 150)
    }

    @Test func growingInterpolates() {
        let picture = image(2, 1) { x, _ in (UInt8(x * 100), 0, 0) }
        let grown = bytes(picture.resized(width: 4, height: 1))
        #expect([grown[0], grown[3], grown[6], grown[9]] == [0, 25, 75, 100])
    }

    @Test(arguments: [(7, 5), (3, 9), (20, 11), (1, 1)]) func oneColorStaysThatColor(width: Int, height: Int) {
        let picture = image(11, 8) { _, _ in (255, 128, 3) }
        let other = bytes(picture.resized(width: width, height: height))
        #expect(other == (0..<(width * height)).flatMap { _ in [255, 128, 3] as [UInt8] })
    }

    @Test func warpingByIdentityChangesNothing() {
        let picture = image(9, 7) { x, y in (UInt8(x * 20), UInt8(y * 30), UInt8(x * y)) }
        #expect(bytes(picture.warped(by: .identity, width: 9, height: 7)) == bytes(picture))
    }

    @Test func warpingByHalfAveragesInsteadOfSkipping() {
        // Stripes of one pixel: sampling would see all of them black or all white.
        let picture = image(64, 64) { x, _ in x % 2 == 0 ? (0, 0, 0) : (255, 255, 255) }
        let half = bytes(picture.warped(by: .scale(x: 2, y: 2), width: 32, height: 32))
        #expect(half.allSatisfy { abs(Int($0) - 128) < 4 })
    }

    @Test func warpingThereAndBackKeepsAGradient() throws {
        let picture = image(120, 100) { x, y in (UInt8(x * 2), UInt8(y * 2), 90) }
        let map = Homography(a: 0.96, b: 0.05, c: 3, d: -0.04, e: 0.97, f: 4, g: 0.0002, h: -0.0001)
        let inverse = try #require(map.inverse)
        let back = bytes(
            picture.warped(by: map, width: 120, height: 100).warped(by: inverse, width: 120, height: 100))
        let original = bytes(picture)
        for y in stride(from: 20, to: 80, by: 7) {
            for x in stride(from: 20, to: 100, by: 7) {
                let i = (y * 120 + x) * 3
                #expect(abs(Int(back[i]) - Int(original[i])) <= 2 && abs(Int(back[i + 1]) - Int(original[i + 1])) <= 2)
            }
        }
    }

    @Test func luminanceWeighsTheChannels() {
        let picture = image(4, 1) { x, _ in
            [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)][x]
        }
        #expect(LuminancePlane(picture).bytes == [77, 149, 29, 255])
    }
}
