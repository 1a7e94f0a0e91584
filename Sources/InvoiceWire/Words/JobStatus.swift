/// How a job stands.
public struct JobStatus: WireWord {
    /// The word as it stands on the wire.
    public var rawValue: String

    /// A word of the list, or any other.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// It has not begun.
    public static let waiting: JobStatus = "waiting"
    /// The document is being read.
    public static let processing: JobStatus = "processing"
    /// The document is there.
    public static let completed: JobStatus = "completed"
    /// The document could not be read; the job has an error.
    public static let failed: JobStatus = "failed"
}

extension JobObject {
    /// ``status`` as a word.
    public var jobStatus: JobStatus { JobStatus(rawValue: status) }

    /// Whether nothing more will happen.
    public var isEnded: Bool { [.completed, .failed].contains(jobStatus) }
}
