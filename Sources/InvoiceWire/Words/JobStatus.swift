/// How a job stands.
public struct JobStatus: WireWord {
    public var rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    public static let waiting: JobStatus = "waiting"
    public static let processing: JobStatus = "processing"
    public static let completed: JobStatus = "completed"
    public static let failed: JobStatus = "failed"
}

extension JobObject {
    /// ``status`` as a word.
    public var jobStatus: JobStatus { JobStatus(rawValue: status) }

    /// Whether nothing more will happen.
    public var isEnded: Bool { [.completed, .failed].contains(jobStatus) }
}
