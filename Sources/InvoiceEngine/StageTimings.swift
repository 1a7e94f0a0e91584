/// How long the stages of a reading took: wall-clock time of the thread that read.
///
/// Measured in every reading, which costs five looks at the clock; only
/// ``InvoiceReader/readSynchronously(bytes:options:timings:)`` hands it out.
public struct StageTimings: Sendable, Hashable {
    /// Opening the PDF and reading the words of its pages.
    public var text = Duration.zero
    /// Lines, blocks, columns and tables.
    public var layout = Duration.zero
    /// Candidates and their decisions, for each page and for the document.
    public var extraction = Duration.zero
    /// Arithmetic and other checks over the decided fields.
    public var reconciliation = Duration.zero

    public init() {}

    /// The sum of all stages.
    public var total: Duration { text + layout + extraction + reconciliation }

    /// Adds stage by stage.
    public static func += (sum: inout StageTimings, more: StageTimings) {
        sum.text += more.text
        sum.layout += more.layout
        sum.extraction += more.extraction
        sum.reconciliation += more.reconciliation
    }
}

/// Gives each stretch of time since the last look to one stage.
package struct StageWatch {
    package private(set) var timings = StageTimings()
    private var last = ContinuousClock.now

    package init() {}

    /// Ends a stage: the time since the last call, or since the start, is added to it.
    package mutating func lap(_ stage: WritableKeyPath<StageTimings, Duration>) {
        let now = ContinuousClock.now
        timings[keyPath: stage] += now - last
        last = now
    }
}
