#if Server
import InvoiceProjection
import ReaderProcesses

extension ReadingTask {
    /// What the engine must keep for an answer with `extras`.
    init(_ extras: ResponseExtras) {
        self = .invoice(
            includesWords: !extras.isDisjoint(with: [.words, .fullText]), findsPapers: extras.contains(.cropper))
    }
}
#endif
