extension SampleResponse {
    /// An invoice of one page, as `predict` answers in version 2.
    public static let invoiceV2 = SampleResponse(statusCode: 201, json: SampleBody.invoiceV2)

    /// The same invoice in version 3.
    public static let invoiceV3 = SampleResponse(statusCode: 201, json: SampleBody.invoiceV3)

    /// The same invoice in version 4.
    public static let invoiceV4 = SampleResponse(statusCode: 201, json: SampleBody.invoiceV4)

    /// The same invoice as a stored document that came through the queue: with its job.
    public static let invoiceV4Queued = SampleResponse(statusCode: 200, json: SampleBody.invoiceV4Queued)

    /// A short invoice in version 4 with every word (`include_mvision`), its text (`full_text_ocr`) and the outline of
    /// its paper (`cropper`).
    public static let invoiceV4WithText = SampleResponse(statusCode: 201, json: SampleBody.invoiceV4WithText)

    /// A file of several invoices as a stored document of the splitter: with its job.
    public static let invoiceSplitterV1 = SampleResponse(statusCode: 200, json: SampleBody.invoiceSplitterV1)

    /// The answer to feedback on the version 4 invoice: one field was given.
    public static let feedback = SampleResponse(statusCode: 200, json: SampleBody.feedback)
}
