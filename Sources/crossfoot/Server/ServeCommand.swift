#if Server
import ArgumentParser
import Foundation
import InvoiceEngine
import InvoiceServer

/// `crossfoot serve`: the HTTP server.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Answer over HTTP as the published service does.",
        discussion: """
            Takes PDF, JPEG, PNG, TIFF, WebP and HEIC files.

            Callers need a key: crossfoot key create NAME.

            CROSSFOOT_PDFIUM and CROSSFOOT_ONNXRUNTIME name the libraries, CROSSFOOT_MODELS the folder of the \
            recognition models, where they are not found by themselves.

            Examples:
              crossfoot serve
              crossfoot serve --port 8443 --tls-certificate chain.pem --tls-key key.pem
              crossfoot serve --config /etc/crossfoot.yaml
            """)

    @OptionGroup
    var options: SettingOptions

    @Option(help: .hidden)
    var printConfiguration: ConfigurationFormat?

    func run() async throws {
        if printConfiguration == .markdown {
            try Console.write(Array(SettingsListing.markdown.utf8))
            return
        }
        do {
            var engine = EngineConfiguration()
            engine.pdfiumLibrary = RuntimeLibrary.pdfium()
            engine.onnxRuntimeLibrary = RuntimeLibrary.onnxRuntime()
            engine.modelDirectory = RuntimeLibrary.models()
            try await ServiceComposition(settings: try options.settings(), engine: engine).run()
        } catch let error as SettingsError {
            Console.complain("\(error)")
            throw ExitCode(64)
        } catch let error where SystemErrorCode.of(error) == EADDRINUSE {
            Console.complain("the server cannot run: another program listens on its port; --port takes another one")
            throw ExitCode(1)
        } catch {
            Console.complain("the server cannot run: \(ErrorText.reason(of: error))")
            throw ExitCode(1)
        }
    }

    /// How the settings can be listed; for the test of `docs/configuration.md`.
    enum ConfigurationFormat: String, ExpressibleByArgument {
        case markdown
    }
}
#endif
