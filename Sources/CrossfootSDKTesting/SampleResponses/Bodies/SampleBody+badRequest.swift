extension SampleBody {
    static let badRequest = ""
}
