import Foundation
import InvoiceWire

/// Corrected values for a document, by the names of the product's fields.
///
///     let feedback: Feedback = ["total_amount": ["value": 12.5], "supplier_name": ["value": "Acme"]]
public struct Feedback: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    /// Any JSON.
    public typealias Value = JSONValue

    /// By name of the field: `total_amount`.
    public var fields: [String: Value]

    /// Corrected values by the names of the fields.
    public init(_ fields: [String: Value] = [:]) {
        self.fields = fields
    }

    /// Corrected values by the names of the fields; of several with one name the last one.
    public init(dictionaryLiteral elements: (String, Value)...) {
        fields = Dictionary(elements) { $1 }
    }

    /// A value with the product's fields, such as a prediction that a person has corrected.
    ///
    /// - Throws: ``ClientError/client(_:)`` when it is not written as a JSON object.
    public init(encoding value: some Encodable) throws {
        do {
            fields = try WireJSON.decode(from: try WireJSON.bytes(of: value))
        } catch {
            throw ClientError.client("Feedback must be an object of fields: \(error)")
        }
    }

    /// `{"feedback": {…}}`.
    func jsonBytes() throws -> [UInt8] {
        do {
            return try WireJSON.bytes(of: ["feedback": fields])
        } catch {
            throw ClientError.client("The feedback cannot be written as JSON: \(error)")
        }
    }
}
