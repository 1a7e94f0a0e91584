extension SampleBody {
    static let invoiceV4Queued = ""
}
