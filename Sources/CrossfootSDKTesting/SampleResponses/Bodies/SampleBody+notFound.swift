extension SampleBody {
    static let notFound = ""
}
