#if Server
/// Says how the files of a run ended, in their order.
struct BatchReport {
    let inputs: [BatchInput]
    let observers: [any OutcomeObserver]
    let isQuiet: Bool

    private(set) var failed = 0
    private var read = 0
    private var handedOn = 0
    private var outcomes: [Int: FileOutcome] = [:]
    private var progress: ProgressLine

    init(inputs: [BatchInput], observers: [any OutcomeObserver], isQuiet: Bool, showsProgress: Bool) {
        self.inputs = inputs
        self.observers = observers
        self.isQuiet = isQuiet
        progress = ProgressLine(
            total: inputs.count, isShown: showsProgress && !isQuiet && Console.errorIsTerminal)
    }

    /// Answers of this run that wait for an earlier file.
    private(set) var waiting = 0

    mutating func add(_ outcome: FileOutcome, at index: Int) {
        outcomes[index] = outcome
        switch outcome {
        case .answered:
            read += 1
            waiting += 1
        case .failed:
            read += 1
            failed += 1
        case .answeredBefore: break
        }
    }

    /// Tells of all files up to the first that is not ready.
    ///
    /// - Parameter answered: called with each answer of this run, before anything is said of it.
    mutating func handOn(answered: (Int, FileAnswer) throws -> Void = { _, _ in }) throws {
        while let outcome = outcomes.removeValue(forKey: handedOn) {
            let input = inputs[handedOn]
            switch outcome {
            case .answered(let answer):
                waiting -= 1
                try answered(handedOn, answer)
                if !isQuiet { say(answer.remarks, of: input) }
            case .failed(let failure): say([failure.message], of: input)
            case .answeredBefore: break
            }
            for observer in observers { try observer.take(outcome, of: input) }
            handedOn += 1
        }
        progress.show(done: handedOn + outcomes.count, read: read, failed: failed)
    }

    mutating func end() { progress.clear() }

    private mutating func say(_ sentences: [String], of input: BatchInput) {
        guard !sentences.isEmpty else { return }
        progress.clear()
        for sentence in sentences { Console.complain("\(input.path): \(sentence)") }
    }
}
#endif
