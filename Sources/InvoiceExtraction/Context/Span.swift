import DocumentModel
import InvoiceModel

/// A piece of text on a page that may be a value: tokens of one segment, or of several lines of a block.
package struct Span: Sendable {
    package var page: Int
    package var tokens: [Int]
    package var segment: Int
    package var line: Int
    package var box: Box
    package var text: String
}
