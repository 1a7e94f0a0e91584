import DocumentModel

extension PageImage {
    /// A grey picture whose pixels `shade` names.
    static func drawn(_ width: Int, _ height: Int, _ shade: (_ x: Int, _ y: Int) -> UInt8) -> PageImage {
        coloured(width, height) { x, y in
            let grey = shade(x, y)
            return (grey, grey, grey)
        }
    }

    static func coloured(
        _ width: Int, _ height: Int, _ colour: (_ x: Int, _ y: Int) -> (UInt8, UInt8, UInt8)
    ) -> PageImage {
        PageImage(width: width, height: height) { pixels in
            for y in 0..<height {
                for x in 0..<width {
                    let place = (y * width + x) * 3
                    (pixels[place], pixels[place + 1], pixels[place + 2]) = colour(x, y)
                }
            }
        }
    }

    /// White paper with black boxes.
    static func paper(_ width: Int, _ height: Int, ink: [Box]) -> PageImage {
        drawn(width, height) { x, y in
            let (x, y) = (Double(x) + 0.5, Double(y) + 0.5)
            return ink.contains { $0.minX < x && x < $0.maxX && $0.minY < y && y < $0.maxY } ? 0 : 255
        }
    }
}

extension Quadrilateral {
    init(_ minX: Double, _ minY: Double, _ maxX: Double, _ maxY: Double) {
        self.init(Box(minX: minX, minY: minY, maxX: maxX, maxY: maxY))
    }
}
