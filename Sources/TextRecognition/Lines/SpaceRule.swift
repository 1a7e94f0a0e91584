/// How likely a space must be to be one.
///
/// The networks were trained on lines with few spaces and hold them back: with the usual argmax, words of Latin text
/// stick together. So a gap between two characters is a space as soon as that class has some probability anywhere in
/// it. Inside of numbers, where wide figures leave gaps of their own, it takes more, as beside signs that
/// hold a word together. The figures are from pages that
/// were drawn for training (training/ocr/README.md).
enum SpaceRule {
    /// - Parameters:
    ///   - before: The characters so far.
    ///   - next: The class of the character behind the gap.
    static func threshold(_ before: [CTCDecoder.Character], _ next: Int, _ set: CharacterSet) -> Float {
        guard let last = before.last else { return 1 }
        let beforeLast = before.count > 1 && !last.followsSpace ? set.kinds[before[before.count - 2].code] : .other
        switch (beforeLast, set.kinds[last.code], set.kinds[next]) {
        case (_, .digit, .separator), (.digit, .separator, .digit): return 0.3
        case (_, .digit, .digit): return 0.2
        case (_, .joiner, _), (_, _, .joiner): return 0.5
        default: return 0.05
        }
    }
}
