extension SampleBody {
    static let jobProcessing = ""
}
