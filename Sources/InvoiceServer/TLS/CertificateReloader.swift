#if Server
import Logging
import ServiceLifecycle
import UnixSignals

/// Reads the certificate again on SIGHUP, and when its files have changed.
struct CertificateReloader: Service {
    let certificate: ServedCertificate
    /// Time between two looks at the files.
    var period: Duration = .seconds(30)
    let logger: Logger

    func run() async throws {
        await withDiscardingTaskGroup { group in
            group.addTask {
                for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() { reload() }
            }
            group.addTask {
                await cancelWhenGracefulShutdown {
                    while (try? await Task.sleep(for: period)) != nil {
                        if certificate.isOutdated { reload() }
                    }
                }
            }
        }
    }

    private func reload() {
        do {
            try certificate.reload()
            logger.notice("certificate read again", metadata: ["expires": "\(LogTime.text(certificate.expiry))"])
        } catch {
            logger.error(
                "certificate kept: the new one cannot be used", metadata: ["reason": "\(LoggedError.text(of: error))"])
        }
    }
}
#endif
