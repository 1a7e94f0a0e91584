#if Server
import InvoiceProjection
import ReaderProcesses

extension Product {
    /// What a reader must do, and keep, for an answer with `extras`.
    func task(_ extras: ResponseExtras) -> ReadingTask {
        switch self {
        case .invoices:
            .invoice(
                includesWords: !extras.isDisjoint(with: [.words, .fullText]), findsPapers: extras.contains(.cropper))
        case .invoiceSplitter: .split
        }
    }
}
#endif
