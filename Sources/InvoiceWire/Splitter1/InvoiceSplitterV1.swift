/// What product `invoice_splitter` version 1 says of a file: which of its pages make one invoice.
///
/// The prediction of a page is the empty object.
public struct InvoiceSplitterV1: Sendable, Hashable, Codable {
    /// One invoice of the file.
    public struct PageGroup: Sendable, Hashable, Codable {
        /// Positions of its pages, from 0, ascending.
        public var pageIndexes: [Int]
        /// 0…1, two decimals. Clients cut strictly only at groups with 1, or with at least 0.5.
        public var confidence: Double

        /// A group of pages, from 0, with a confidence of 0…1.
        public init(pageIndexes: [Int], confidence: Double) {
            self.pageIndexes = pageIndexes
            self.confidence = confidence
        }

        private enum CodingKeys: String, CodingKey {
            case confidence
            case pageIndexes = "page_indexes"
        }

        /// Decodes leniently: what is missing is empty, and unknown keys are passed over.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            pageIndexes = try container.decodeIfPresent([Int].self, forKey: .pageIndexes) ?? []
            confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 0
        }
    }

    /// In page order; together they cover every page once. Nil: the prediction of a page, which has no such key.
    public var invoicePageGroups: [PageGroup]?

    /// Groups in page order; nil for the prediction of a page.
    public init(invoicePageGroups: [PageGroup]? = nil) {
        self.invoicePageGroups = invoicePageGroups
    }

    private enum CodingKeys: String, CodingKey {
        case invoicePageGroups = "invoice_page_groups"
    }
}
