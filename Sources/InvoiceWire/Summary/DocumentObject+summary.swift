extension DocumentObject where Prediction: SummarizedPrediction {
    /// The document as a person reads it: the reStructuredText summary that the protocol's clients print.
    ///
    /// Version 4 has the clients' own layout, character for character. For versions 2 and 3, whose clients each had a
    /// layout of their own, it is the same frame with the names of their fields as labels.
    ///
    /// - Parameter showingConfidence: adds two blanks and the confidence, `(0.99)`, to every line and table row that
    ///   has a value; without these additions the text is the same.
    /// - Returns: Lines that end with a line break, without blanks before it.
    public func summary(showingConfidence: Bool = false) -> String {
        func text(of prediction: Prediction) -> String {
            var summary = PredictionSummary(showingConfidence: showingConfidence)
            prediction.write(to: &summary)
            return summary.cleaned
        }
        var result = """
            ########
            Document
            ########
            :Mindee ID: \(id)
            :Filename: \(name)

            Inference
            #########
            :Product: \(inference.product.name) v\(inference.product.version)
            :Rotation applied: \(inference.isRotationApplied.value == true ? "Yes" : "No")

            Prediction
            ==========

            """
        result += text(of: inference.prediction) + "\n"
        // A splitter says nothing of single pages.
        let pages = inference.pages.map { (id: $0.id, text: text(of: $0.prediction)) }.filter { !$0.text.isEmpty }
        guard !pages.isEmpty else { return result }
        result += "\nPage Predictions\n================\n\n"
        result += pages.map { page in
            let title = "Page \(page.id)"
            return "\(title)\n\(String(repeating: "-", count: title.count))\n\(page.text)\n"
        }.joined(separator: "\n")
        return result
    }
}
