/// How much time a page may take.
public enum RecognitionMode: String, Sendable, Hashable, CaseIterable {
    /// The small network first, the larger one where it is unsure.
    case fast
    /// The larger network in eight bits.
    case balanced
    /// The larger network in full precision, and a finer look for text.
    case accurate
}
