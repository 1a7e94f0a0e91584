extension SampleBody {
    static let jobWaiting = ""
}
