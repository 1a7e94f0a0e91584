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
            return .failure(FileFailure(message: error.description))
        }
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
