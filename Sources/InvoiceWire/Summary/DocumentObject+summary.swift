extension DocumentObject where Prediction: SummarizedPrediction {
    /// The document as a person reads it: the reStructuredText summary that the protocol's clients print.
    ///
    /// Version 4, the splitter and products without a type have the layout of the clients from 4.0 on; versions 2 and 3
    /// that of the clients that read them, which print the prediction of the document alone.
    ///
    /// - Parameter showingConfidence: adds two blanks and the confidence, `(0.99)`, to every line and table row that
    ///   has a value; without these additions the text is the same.
    /// - Returns: Lines that end with a line break.
    public func summary(showingConfidence: Bool = false) -> String {
        guard Prediction.summaryLayout == .document else {
            var summary = PredictionSummary(showingConfidence: showingConfidence, fileName: name)
            inference.prediction.write(to: &summary)
            return summary.text(in: Prediction.summaryLayout) + "\n"
        }
        return """
            ########
            Document
            ########
            :Mindee ID: \(id)
            :Filename: \(name)

            \(inference.summary(showingConfidence: showingConfidence))
            """
    }
}

extension InferenceObject where Prediction: SummarizedPrediction {
    /// ``DocumentObject/summary(showingConfidence:)`` from its title `Inference` on, whatever the layout of the version.
    func summary(showingConfidence: Bool) -> String {
        func text(of prediction: Prediction) -> String {
            var summary = PredictionSummary(showingConfidence: showingConfidence)
            prediction.write(to: &summary)
            return summary.text(in: Prediction.summaryLayout)
        }
        let whole = text(of: prediction)
        let result = """
            Inference
            #########
            :Product: \(product)
            :Rotation applied: \(isRotationApplied.value == true ? "Yes" : "No")

            Prediction
            ==========
            \(whole.isEmpty ? "" : whole + "\n")
            """
        // A splitter says nothing of single pages.
        let pages = predictedPages.map { (title: $0.title, text: text(of: $0.prediction)) }.filter { !$0.text.isEmpty }
        guard !pages.isEmpty else { return result }
        return result + "\nPage Predictions\n================\n\n"
            + pages.map { "\($0.title)\n\($0.text)\n" }.joined(separator: "\n")
    }
}

extension PageObject {
    /// `Page 0` and the line below it.
    fileprivate var title: String {
        let title = "Page \(id)"
        return "\(title)\n\(String(repeating: "-", count: title.count))"
    }
}

extension PageObject: CustomStringConvertible where Prediction: SummarizedPrediction {
    /// `Page 0`, a line below it, and the prediction.
    public var description: String { "\(title)\n\(prediction.description)\n" }
}

extension InferenceObject: CustomStringConvertible where Prediction: SummarizedPrediction {
    /// The part of ``DocumentObject/summary(showingConfidence:)`` that is about the reading.
    public var description: String { summary(showingConfidence: false) }
}

extension DocumentObject: CustomStringConvertible where Prediction: SummarizedPrediction {
    /// ``summary(showingConfidence:)`` without confidences.
    public var description: String { summary() }
}

extension PredictResponse: CustomStringConvertible where Prediction: SummarizedPrediction {
    /// The document's summary; the job's where there is no document yet.
    public var description: String { document?.description ?? job?.description ?? "" }
}

extension InvoiceV2: CustomStringConvertible {}
extension InvoiceV3: CustomStringConvertible {}
extension InvoiceV4: CustomStringConvertible {}
extension InvoiceSplitterV1: CustomStringConvertible {}
extension GeneratedV1: CustomStringConvertible {}
