import DocumentModel
import InvoiceModel

/// What a person should know about pages that could not be read, were read in another way than they look, or are
/// not to be trusted.
enum PageFindings {
    /// Above this share of characters without a Unicode value the text of a layer may be wrong.
    private static let doubtfulShare = 0.2

    static func findings(of text: PageText) -> [Finding] {
        text.remarks.compactMap { finding(for: $0, on: text.index) } + [outcome(of: text)].compactMap { $0 }
    }

    private static func finding(for remark: PageRemark, on index: Int) -> Finding? {
        switch remark {
        case .scaledDown(let width, let height, let toWidth, let toHeight):
            Finding(
                .note,
                message:
                    "\(name(index)): its picture of \(width) × \(height) pixels was read at \(toWidth) × \(toHeight).",
                page: index)
        case .textLayerDistrusted:
            Finding(
                .note,
                message: "\(name(index)): its text layer does not say what the page shows; it was read as a picture.",
                page: index)
        case .picturesRead:
            nil
        }
    }

    private static func outcome(of text: PageText) -> Finding? {
        let name = name(text.index)
        switch text.source {
        case .recognized where text.words.isEmpty:
            return Finding(.note, message: "No text was found on page \(text.index + 1).", page: text.index)
        case .recognized:
            return nil
        case .textLayer where text.unmappedShare > doubtfulShare:
            return Finding(
                .warning,
                message: "\(name): its fonts do not say which characters they show; its text may be wrong.",
                page: text.index)
        case .textLayer:
            return nil
        case .none where text.unmappedShare > doubtfulShare:
            return Finding(
                .warning,
                message: "\(name): its fonts do not say which characters they show; nothing was read of it.",
                page: text.index)
        case .none:
            return Finding(.warning, message: "\(name) has no text layer; nothing was read of it.", page: text.index)
        }
    }

    private static func name(_ index: Int) -> String { "Page \(index + 1)" }
}
