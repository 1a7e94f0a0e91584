extension SampleBody {
    static let invoiceV2 = ""
}
