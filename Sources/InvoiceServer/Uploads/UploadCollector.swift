#if Server
import InvoiceProjection

/// Turns the fields of a form into one document and its options, as a value: bytes of the document come out to be
/// written, nothing is read or written here.
struct UploadCollector {
    private enum Target {
        case document(TextDocumentDecoder?)
        case option(String, [UInt8])
        case nothing
    }

    private let limits: UploadLimits
    private var target = Target.nothing

    /// Name of the document's file; nil until the document begins.
    private(set) var fileName: String?
    private(set) var options: [String: String] = [:]
    /// Bytes of the document so far.
    private(set) var byteCount = 0
    /// Bytes of the document that wait to be written.
    private(set) var pending: [UInt8] = []
    /// Where the document is to be fetched from, when it came as a URL.
    private(set) var address: RemoteAddress?

    init(limits: UploadLimits) { self.limits = limits }

    mutating func takePending() -> [UInt8] {
        defer { pending = [] }
        return pending
    }

    /// - Throws: ``ServerError``.
    mutating func take(_ event: FormEvent) throws {
        switch event {
        case .began(let field): try begin(field)
        case .bytes(let bytes): try append(bytes)
        case .ended: try end()
        }
    }

    private mutating func begin(_ field: FormField) throws {
        guard field.name == "document" else {
            target = field.fileName == nil ? .option(field.name, []) : .nothing
            return
        }
        guard fileName == nil else { throw ServerError.invalidDocument("Only one document can be sent.") }
        // Text has no name of its own: the name of the field stands for it.
        fileName = field.fileName ?? "document"
        target = .document(field.fileName == nil ? TextDocumentDecoder() : nil)
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>) throws {
        switch target {
        case .nothing:
            break
        case .option(let name, let value):
            guard value.count + bytes.count <= limits.optionBytes else {
                throw ServerError.badRequest("A form field is longer than \(ByteCount.text(limits.optionBytes)).")
            }
            target = .option(name, value + bytes)
        case .document(let decoder):
            let before = pending.count
            if var decoder {
                try decoding { try decoder.decode(bytes, into: &$0) }
                target = .document(decoder)
            } else {
                pending.append(contentsOf: bytes)
            }
            try count(pending.count - before)
        }
    }

    private mutating func end() throws {
        switch target {
        case .nothing:
            break
        case .option(let name, let value):
            options[name] = HeaderParameters.text(value)
        case .document(let decoder):
            if var decoder {
                let before = pending.count
                try decoding { try decoder.finish(into: &$0) }
                try count(pending.count - before)
                if let text = decoder.address { try take(address: text) }
            }
        }
        target = .nothing
    }

    private mutating func take(address text: String) throws {
        do {
            let address = try RemoteAddress(text)
            self.address = address
            fileName = address.fileName
        } catch let error as RemoteDocumentError {
            throw ServerError(error, limits: limits)
        }
    }

    private mutating func count(_ bytes: Int) throws {
        byteCount += bytes
        guard byteCount <= limits.documentBytes else {
            throw ServerError.fileTooLarge(limit: limits.documentBytes)
        }
    }

    private mutating func decoding(_ body: (inout [UInt8]) throws -> Void) throws {
        do {
            try body(&pending)
        } catch TextDocumentDecoder.Failure.longAddress {
            throw ServerError(RemoteDocumentError(.badAddress, "It is too long."), limits: limits)
        } catch TextDocumentDecoder.Failure.notBase64 {
            throw ServerError.invalidDocument("Not a valid base64 text")
        }
    }
}
#endif
