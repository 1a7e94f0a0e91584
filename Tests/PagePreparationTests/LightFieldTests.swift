import DocumentModel
import PagePreparation
import Testing

private func pixel(_ image: PageImage, _ x: Int, _ y: Int) -> [Double] {
    image.withPixels { p in (0..<3).map { Double(p[(y * image.width + x) * 3 + $0]) } }
}

@Suite struct LightFieldTests {
    @Test(arguments: [0.0, 6]) func anEvenlyLitScanIsUntouched(noise: Double) {
        let image = SyntheticPhoto(paper: nil, noise: noise).image()
        let light = LightField(of: image)
        #expect(light.unevenness < 0.05)
        #expect(light.evened(image) === image)
    }

    @Test func shadeVanishesAndColorStays() {
        let image = SyntheticPhoto(paper: nil, noise: 2, light: 0.4).image()
        let light = LightField(of: image)
        #expect(light.unevenness > 0.4)
        let even = light.evened(image)
        // Between the lines of text, near the left and the right border.
        let (left, right) = (pixel(even, 20, 400), pixel(even, 580, 400))
        #expect(abs(left[1] - right[1]) < 20)
        let (before, after) = (pixel(image, 580, 400), right)
        #expect(abs(before[0] / before[2] - after[0] / after[2]) < 0.05)
        #expect(LightField(of: even).unevenness < 0.1)
    }

    @Test func aPrintedBlockIsNoShade() {
        let image = PageImage(width: 400, height: 600) { target in
            for i in 0..<(400 * 600) {
                let level: UInt8 = i / 400 > 350 ? 70 : 250
                (target[3 * i], target[3 * i + 1], target[3 * i + 2]) = (level, level, level)
            }
        }
        #expect(LightField(of: image).evened(image) === image)
    }
}
