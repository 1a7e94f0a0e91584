import DocumentModel

/// A picture in grey: one byte for each pixel, rows from the top, no padding.
package struct LuminancePlane: Sendable, Hashable {
    /// In pixels.
    package let width: Int
    /// In pixels.
    package let height: Int
    /// `width * height` values, 0 black … 255 white.
    package var bytes: [UInt8]

    package init(width: Int, height: Int, bytes: [UInt8]) {
        precondition(bytes.count == width * height, "one byte for each pixel")
        self.width = width
        self.height = height
        self.bytes = bytes
    }

    package subscript(x: Int, y: Int) -> UInt8 { bytes[y * width + x] }

    /// The luma of Rec. ITU-R BT.601 (0.299 red, 0.587 green, 0.114 blue), in fixed point.
    package init(_ image: PageImage) {
        self.init(image) { red, green, blue in
            UInt8(truncatingIfNeeded: (Int32(red) &* 77 &+ Int32(green) &* 150 &+ Int32(blue) &* 29 &+ 128) >> 8)
        }
    }

    /// How white each pixel is: the least of its channels, each measured against the brightest that the picture has.
    ///
    /// Paper is bright in all channels, a table that is as bright in one of them seldom is, and the colour of the
    /// light falls out because the channels are measured against their own brightest (98th percentile).
    static func whiteness(_ image: PageImage) -> LuminancePlane {
        let scales = image.channelWhites().map { white in
            (0..<256).map { UInt8(min(255, $0 * 255 / max(48, white))) }
        }
        let (reds, greens, blues) = (scales[0], scales[1], scales[2])
        return LuminancePlane(image) { red, green, blue in
            min(reds[Int(red)], greens[Int(green)], blues[Int(blue)])
        }
    }

    @inline(__always)
    private init(_ image: PageImage, _ value: (UInt8, UInt8, UInt8) -> UInt8) {
        width = image.width
        height = image.height
        let count = image.width * image.height
        bytes = Array(unsafeUninitializedCapacity: count) { target, initialized in
            image.withPixels { source in
                for i in 0..<count {
                    target[i] = value(source[3 * i], source[3 * i + 1], source[3 * i + 2])
                }
            }
            initialized = count
        }
    }
}

extension PageImage {
    /// The 98th percentile of each channel.
    fileprivate func channelWhites() -> [Int] {
        var counts = [Int](repeating: 0, count: 256 * PageImage.channels)
        withPixels { source in
            for i in 0..<(width * height) {
                for channel in 0..<PageImage.channels {
                    counts[channel * 256 + Int(source[3 * i + channel])] += 1
                }
            }
        }
        return (0..<PageImage.channels).map { channel in
            var above = width * height / 50
            var level = 255
            while level > 0, above >= counts[channel * 256 + level] {
                above -= counts[channel * 256 + level]
                level -= 1
            }
            return level
        }
    }
}
