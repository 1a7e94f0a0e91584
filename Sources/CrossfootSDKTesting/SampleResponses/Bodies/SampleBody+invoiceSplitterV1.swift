extension SampleBody {
    static let invoiceSplitterV1 = ""
}
