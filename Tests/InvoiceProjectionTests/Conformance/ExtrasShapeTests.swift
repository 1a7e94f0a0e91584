import InvoiceModel
import InvoiceProjection
import InvoiceWire
import Testing

@Suite(
    "Our extras have the keys of the published ones",
    .enabled(if: SharedSamples.arePresent, Comment(rawValue: SharedSamples.absence)))
struct ExtrasShapeTests {
    static let places: [(sample: String, part: String, extras: ResponseExtras)] = [
        ("ocr", "document.ocr.", .words),
        ("full_text_ocr", "document.inference.pages.extras.", .fullText),
        ("cropper", "document.inference.pages.extras.", .cropper),
    ]

    @Test("key by key", arguments: places)
    func keys(sample: String, part: String, extras: ResponseExtras) throws {
        var context = ResponseContext.fixture(.v4)
        context.extras = extras
        let bytes = try InvoiceResponse(.read, version: .v4, context: context).jsonBytes()
        let ours = try JSONValue(bytes: bytes).keyPaths.filter { $0.hasPrefix(part) }
        let published = try SharedSamples.json("v1/extras/\(sample)/complete.json").keyPaths
        #expect(!ours.isEmpty)
        #expect(ours == published.filter { $0.hasPrefix(part) })
    }

    /// The samples are of other products.
    private struct AnyPrediction: Sendable, Hashable, Codable {}

    @Test(
        "The published ones come out of decoding and encoding as they went in", arguments: places.map(\.sample))
    func roundTrip(sample: String) throws {
        let path = "v1/extras/\(sample)/complete.json"
        let response = try WireJSON.decode(
            PredictResponse<AnyPrediction>.self, from: try SharedSamples.bytes(path))
        func extras(_ body: JSONValue) -> [String: JSONValue] {
            body.flattened.filter { $0.key.contains(".extras") || $0.key.contains(".ocr") }
        }
        let published = extras(try SharedSamples.json(path))
        #expect(published.count > 1)
        #expect(extras(try JSONValue(bytes: WireJSON.bytes(of: response))) == published)
    }
}
