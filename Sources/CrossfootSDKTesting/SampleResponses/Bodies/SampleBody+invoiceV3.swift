extension SampleBody {
    static let invoiceV3 = ""
}
