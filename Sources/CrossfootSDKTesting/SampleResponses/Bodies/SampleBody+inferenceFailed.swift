extension SampleBody {
    static let inferenceFailed = ""
}
