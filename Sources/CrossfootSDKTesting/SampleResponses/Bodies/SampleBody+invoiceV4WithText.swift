extension SampleBody {
    static let invoiceV4WithText = ""
}
