extension SampleBody {
    static let tooManyRequests = ""
}
