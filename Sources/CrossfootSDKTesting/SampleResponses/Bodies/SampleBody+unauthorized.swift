extension SampleBody {
    static let unauthorized = ""
}
