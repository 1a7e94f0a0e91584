/// How one field of one document came out.
struct Outcome {
    /// Values that are right.
    var found = 0
    /// Values that are wrong.
    var wrong = 0
    /// Values on the page that the answer does not have. A wrong single value counts here, too, where there is a right one.
    var missed = 0
    /// Whether the whole field is right.
    var isRight: Bool
    var judged: [JudgedConfidence] = []
    /// What a person is shown of a wrong field.
    var expectation = ""
    var reading = ""
}

/// How sure an answer was of one value, 0…1, and whether it was right.
struct JudgedConfidence {
    var confidence: Double
    var isRight: Bool
}
