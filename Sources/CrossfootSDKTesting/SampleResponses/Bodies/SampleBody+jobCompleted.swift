extension SampleBody {
    static let jobCompleted = ""
}
