#if Server
import Foundation
import Logging

/// Writes one line for each event.
package struct ServiceLogHandler: LogHandler {
    package var metadata: Logger.Metadata = [:]
    package var logLevel: Logger.Level
    private let format: LogLine.Format
    private let write: @Sendable (String) -> Void

    /// - Parameter write: takes a whole line with its end.
    package init(
        format: LogLine.Format, level: Logger.Level,
        write: @escaping @Sendable (String) -> Void = ServiceLogHandler.standardError
    ) {
        self.format = format
        logLevel = level
        self.write = write
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        var fields = metadata.merging(event.metadata ?? [:]) { $1 }
        if let identifier = fields.removeValue(forKey: RequestIdentifier.metadataKey) { fields["request"] = identifier }
        // What an error says of itself may quote what it was about.
        if let error = event.error { fields["error"] = "\(type(of: error))" }
        let line = LogLine.text(
            format, time: LogTime.text(Date()), level: event.level, message: "\(event.message)", metadata: fields)
        write(line + "\n")
    }

    /// In one call, so that lines of several threads do not mix.
    @Sendable package static func standardError(_ line: String) {
        let bytes = Array(line.utf8)
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
                return Foundation.write(STDERR_FILENO, rest.baseAddress, rest.count)
            }
            if count < 0, errno == EINTR { continue }
            // Nobody reads the log: that must not stop the service.
            guard count > 0 else { return }
            written += count
        }
    }
}

extension Logger {
    /// The service's logger, as its settings want it.
    package init(settings: Settings) {
        let format = settings.text(.logFormat).flatMap { LogLine.Format(rawValue: $0) } ?? .text
        let level = settings.text(.logLevel).flatMap { Logger.Level(rawValue: $0) } ?? .info
        self.init(label: "crossfoot") { _ in ServiceLogHandler(format: format, level: level) }
    }
}
#endif
