extension SampleBody {
    static let jobFailed = ""
}
