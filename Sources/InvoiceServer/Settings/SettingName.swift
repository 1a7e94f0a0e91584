#if Server
/// Every setting of the service, by the name that its option has in Swift.
///
/// `maxFileSize` is `--max-file-size` as an argument, `CROSSFOOT_MAX_FILE_SIZE` in the environment and
/// `max-file-size` in a configuration file. ``definition`` is the table of what they mean.
package enum SettingName: String, Sendable, CaseIterable {
    case role, host, port, data, requestTimeout, idleTimeout, shutdownTimeout, drain
    case tlsCertificate, tlsKey, tlsKeyPassphrase, http2
    case database, databasePassword, documents, s3Endpoint, s3Region, s3AccessKey, s3SecretKey, s3SessionToken, retain
    case maxFileSize, maxPages
    case ocr, readers, readerMemory, readerTime, readerTimeAsync, readerSandbox, waiting, waitingPerKey
    case workers, lease, attempts, longPoll
    case rateLimit, rateLimitMode, corsOrigins, urls, privateUrls, urlCa
    case logLevel, logFormat, metrics, metricsToken, operationsAddress

    /// As in a configuration file: words in lower case with hyphens.
    package var key: String {
        rawValue.reduce(into: "") { text, character in
            if character.isUppercase { text.append("-") }
            text += character.lowercased()
        }
    }

    /// As an argument. Secrets have none: their file has.
    package var argument: String { definition.isSecret ? "--\(key)-file" : "--\(key)" }

    package var variable: String { Self.prefix + key.uppercased().replacing("-", with: "_") }

    /// Key of a secret's file in a configuration file.
    package var fileKey: String { key + "-file" }
    package var fileVariable: String { variable + "_FILE" }

    static let prefix = "CROSSFOOT_"
}
#endif
