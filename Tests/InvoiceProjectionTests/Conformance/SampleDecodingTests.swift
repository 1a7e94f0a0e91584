import Foundation
import InvoiceProjection
import InvoiceWire
import Testing

/// One published answer, and the keys in it that no version's contract has.
struct Sample: Sendable, CustomTestStringConvertible {
    let path: String
    let version: InvoiceVersion
    /// Unknown keys, which decoding drops.
    var unknown: [String] = []

    var testDescription: String { path }

    /// The body after decoding and encoding it with our types.
    func reencoded() throws -> JSONValue {
        func body<Prediction: Sendable & Hashable & Codable>(_ type: Prediction.Type) throws -> JSONValue {
            let bytes = try SharedSamples.bytes(path)
            return try JSONValue(
                bytes: WireJSON.bytes(of: WireJSON.decode(PredictResponse<Prediction>.self, from: bytes)))
        }
        return switch version {
        case .v2: try body(InvoiceV2.self)
        case .v3: try body(InvoiceV3.self)
        case .v4: try body(InvoiceV4.self)
        }
    }

    func known() throws -> JSONValue {
        unknown.reduce(try SharedSamples.json(path)) { $0.removing($1) }
    }

    static let complete: [Sample] = [
        Sample(path: "seeds/seed_invoices_v2.json", version: .v2),
        // The last five keys were added by the client that printed the answer.
        Sample(
            path: "seeds/seed_invoices_v3.json", version: .v3,
            unknown: ["document_type", "input_type", "filename", "filepath", "file_extension"]),
        Sample(path: "v1/products/invoices/response_v3/complete.json", version: .v3),
        // Version 3 has no lines; one answer has an empty list of them.
        Sample(
            path: "v1/products/invoices/response_v3/empty.json", version: .v3,
            unknown: ["document.inference.prediction.line_items", "document.inference.pages.prediction.line_items"]),
        Sample(path: "v1/products/invoices/response_v4/complete.json", version: .v4),
        Sample(path: "v1/products/invoices/response_v4/default_sample.json", version: .v4),
        Sample(path: "v1/products/invoices/response_v4/empty.json", version: .v4),
    ]

    /// Of releases before 4.11, which lack the fields that came later.
    static let older: [Sample] = [
        Sample(path: "v1/extras/ocr/complete.json", version: .v4),
        Sample(path: "v1/products/generated/response_v1/complete_invoice_v4.json", version: .v4),
        Sample(path: "v1/products/generated/response_v1/empty_invoice_v4.json", version: .v4),
    ]
}

@Suite("Published answers", .enabled(if: SharedSamples.arePresent, Comment(rawValue: SharedSamples.absence)))
struct SampleDecodingTests {
    @Test("come out of decoding and encoding as they went in, keys, nulls and values", arguments: Sample.complete)
    func roundTrip(sample: Sample) throws {
        let expected = try sample.known().flattened
        let found = try sample.reencoded().flattened
        for path in Set(expected.keys).union(found.keys).sorted() {
            #expect(found[path] == expected[path], "\(path)")
        }
    }

    @Test("of older releases gain only the fields that came later, as not found", arguments: Sample.older)
    func olderReleases(sample: Sample) throws {
        let expected = try sample.known().flattened
        let found = try sample.reencoded().flattened
        let lost = expected.filter { path, value in
            found[path] != value
        }
        #expect(lost.isEmpty, "\(lost.keys.sorted())")
        let invented = found.filter { path, value in
            expected[path] == nil && ![.null, .number(0), .array([]), .bool(false), .string("")].contains(value)
        }
        #expect(invented.isEmpty, "\(invented)")
    }

    @Test(
        "about jobs come out as they went in",
        arguments: ["get_processing.json", "get_failed_job_error.json", "post_success.json"])
    func jobs(name: String) throws {
        let sample = Sample(path: "v1/async/\(name)", version: .v4)
        #expect(try sample.reencoded() == sample.known())
    }

    @Test(
        "about failures come out as they went in",
        arguments: [
            "error_400_no_details", "error_400_with_object_in_detail", "error_401_invalid_token", "error_401_no_token",
            "error_403_async_disallowed", "error_403_sync_disallowed", "error_429_too_many_requests",
            "error_500_inference_fail", "success_with_object_response_in_detail",
        ])
    func failures(name: String) throws {
        let path = "v1/errors/\(name).json"
        let body = try WireJSON.decode(FailureBody.self, from: try SharedSamples.bytes(path))
        #expect(try JSONValue(bytes: WireJSON.bytes(of: body)) == SharedSamples.json(path))
    }
}
