/// The qualities that are tried for a PDF, highest first, down to 1: large steps at first, small ones at the end.
struct CompressionLadder: Sequence, IteratorProtocol {
    private var quality: Int

    init(quality: Int) { self.quality = quality }

    mutating func next() -> Int? {
        guard quality >= 1 else { return nil }
        defer { quality -= Int(Self.mix(1, 10, Double(quality) / 100).rounded(.toNearestOrEven)) }
        return quality
    }

    /// Whether pictures of that many bytes make a PDF that is worth it: room is left for what holds them, more of it the
    /// lower the quality that was asked for.
    static func isSmaller(pictures: Int, than original: Int, wanted quality: Int) -> Bool {
        Double(pictures) * (1 + mix(0.54, 0.18, Double(quality) / 100)) < Double(original)
    }

    private static func mix(_ start: Double, _ end: Double, _ share: Double) -> Double {
        start * (1 - share) + end * share
    }
}
