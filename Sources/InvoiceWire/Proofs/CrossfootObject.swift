/// `crossfoot`: what proves the fields of a document, and what a person should look at.
///
/// Stands in `document`, beside `inference`. The protocol's clients read the keys of `document` by name and ignore the
/// rest (read in the Python client's releases 2.6.0, 3.13.2, 4.36.1 and 5.4.0). It is the same for every product
/// version: fields go by their version 4 names.
public struct CrossfootObject: Sendable, Hashable, Codable {
    /// Number of this object's form; raised when an older reader could not read a newer one.
    public var schema: Int
    /// What a person should look at; empty when nothing stands out.
    public var findings: [FindingObject]
    /// The document's fields that were found, by their version 4 names. Classes have no proof and are not listed.
    public var fields: [String: ProofEntry]
    /// Amounts beside the totals, for which the versions have no field.
    public var adjustments: [AdjustmentObject]
    /// The same for each page taken by itself.
    public var pages: [PageProofs]

    /// The proofs of a document.
    public init(
        schema: Int = 1, findings: [FindingObject] = [], fields: [String: ProofEntry] = [:],
        adjustments: [AdjustmentObject] = [], pages: [PageProofs] = []
    ) {
        self.schema = schema
        self.findings = findings
        self.fields = fields
        self.adjustments = adjustments
        self.pages = pages
    }

    /// The proofs of one page.
    public struct PageProofs: Sendable, Hashable, Codable {
        /// Page index from 0.
        public var id: Int
        /// How the page's words were had: `text_layer`, `recognized` or `none`.
        public var source: String
        /// The page's fields that were found, by their version 4 names.
        public var fields: [String: ProofEntry]
        /// Amounts beside the page's totals.
        public var adjustments: [AdjustmentObject]

        /// The proofs of the page at position `id`, from 0.
        public init(id: Int, source: String, fields: [String: ProofEntry], adjustments: [AdjustmentObject]) {
            self.id = id
            self.source = source
            self.fields = fields
            self.adjustments = adjustments
        }
    }
}
