import Foundation
import InvoiceSDK

extension ClientRequest {
    /// The part of the form with this name; nil in a body that is no form.
    public func formPart(_ name: String) -> FormPart? {
        guard case .form(let parts) = body else { return nil }
        return parts.first { $0.name == name }
    }

    /// The JSON that is sent; nil in a body that is none.
    public var jsonBody: String? {
        guard case .json(let bytes) = body else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Bytes of content, without what a form puts round it.
    var bodySize: Int {
        switch body {
        case .none: 0
        case .form(let parts): parts.reduce(0) { $0 + $1.content.count }
        case .json(let bytes): bytes.count
        }
    }
}
