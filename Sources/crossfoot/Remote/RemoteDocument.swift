#if Server
import Foundation
import InvoiceSDK

/// A file as it is sent to a server.
enum RemoteDocument {
    /// - Throws: ``FileFailure``.
    static func source(of path: String) throws -> InputSource {
        try InputFile.check(path)
        let content: Data
        do {
            content = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw FileFailure(message: "The file cannot be opened: \(ErrorText.reason(of: error)).")
        }
        guard !content.isEmpty else { throw FileFailure(message: "The file is empty.") }
        guard let mediaType = FileKind.mediaType(of: content) else {
            throw FileFailure(
                message: "The file is neither a PDF nor a picture (JPEG, PNG, TIFF, WebP, HEIF).")
        }
        return InputSource(
            name: URL(fileURLWithPath: path).lastPathComponent, mediaType: mediaType, content: content)
    }

    /// Asks for one file, and tells failures of that file from those that would be the same for every file.
    static func result(
        _ ask: () async throws -> FileAnswer
    ) async throws -> Result<FileAnswer, FileFailure> {
        do {
            return .success(try await ask())
        } catch let failure as FileFailure {
            return .failure(failure)
        } catch let error as ClientError {
            if let failure = runFailure(error) { throw failure }
            return .failure(FileFailure(message: sentences(of: error) ?? error.description))
        }
    }

    /// What a server says of the document, without the form around it: `{"document":["The file is empty."]}` of a
    /// request, the sentence alone of a job.
    private static func sentences(of error: ClientError) -> String? {
        guard case .http(let error) = error, error.code == "BadRequest", !error.details.isEmpty else { return nil }
        guard error.details.hasPrefix("{") else { return error.details }
        guard let fields = try? JSONDecoder().decode([String: [String]].self, from: Data(error.details.utf8)),
            let sentences = fields["document"], !sentences.isEmpty
        else { return nil }
        return sentences.joined(separator: " ")
    }

    private static func runFailure(_ error: ClientError) -> RunFailure? {
        let message = error.description
        switch error {
        case .connection(let connection) where connection.reason == .unreachable:
            return RunFailure(message: message, isTemporary: true)
        case .http(let error) where error.statusCode == 401: return RunFailure(message: message)
        case .settings: return RunFailure(message: message)
        default: return nil
        }
    }
}
#endif
