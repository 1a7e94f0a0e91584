extension InvoiceSplitterV1: SummarizedPrediction {
    /// Writes the lines of the summary.
    public func write(to summary: inout PredictionSummary) {
        guard let groups = invoicePageGroups else { return }
        if groups.isEmpty {
            summary.line("Invoice Page Groups", nil, confidence: nil)
        } else {
            summary.table("Invoice Page Groups", .pageGroups, rows: groups, confidence: \.confidence) { group in
                [group.pageIndexes.map(String.init).joined(separator: ", ")]
            }
        }
    }
}

extension SummaryTable {
    /// The pages of each group.
    fileprivate static let pageGroups = SummaryTable(columns: [Column(title: "Page Indexes", width: 72)])
}
