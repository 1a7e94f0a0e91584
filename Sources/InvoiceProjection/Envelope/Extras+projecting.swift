import DocumentModel
import InvoiceModel
import InvoiceWire

extension Extras {
    /// - Parameter language: of the document, for pages that do not tell their own; ISO 639-1.
    init(projecting page: PageInvoice, language: String?, asked: ResponseExtras) {
        self.init()
        if asked.contains(.fullText), let text = page.fullText {
            fullText = FullText(content: text, language: page.invoice.locale?.value.language ?? language)
        }
        if asked.contains(.cropper), let papers = page.papers {
            cropper = Cropper(cropping: papers.map { Cropping(projecting: $0) })
        }
    }
}

extension Extras.Cropping {
    init(projecting paper: PagePaper) {
        self.init(
            boundingBox: WirePolygon(projecting: paper.boundingBox), polygon: WirePolygon(projecting: paper.polygon),
            quadrangle: WirePolygon(projecting: paper.quadrangle),
            // The only outline that may go beyond the page.
            rectangle: WirePolygon(
                points: paper.rectangle.points.map {
                    WirePolygon.Point(x: WireFraction.unbounded($0.x), y: WireFraction.unbounded($0.y))
                }))
    }
}
