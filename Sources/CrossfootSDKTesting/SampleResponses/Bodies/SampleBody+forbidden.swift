extension SampleBody {
    static let forbidden = ""
}
