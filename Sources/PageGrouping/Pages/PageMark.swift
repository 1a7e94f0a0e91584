/// The number that a page bears: "Page 2 of 3".
package struct PageMark: Sendable, Hashable {
    /// From 1.
    package var number: Int
    /// Pages in all; nil: not printed.
    package var total: Int?

    package init(number: Int, total: Int? = nil) {
        self.number = number
        self.total = total
    }

    /// The last page of its document, as far as the mark says.
    package var isLast: Bool { number == total }
    /// Another page must follow.
    package var isOpen: Bool { total.map { number < $0 } ?? false }
}
