#if Server
import ArgumentParser
import InvoiceEngine

/// The engine as the commands use it.
enum CommandReader {
    /// - Throws: `ExitCode` 1, after it said on standard error what is missing.
    static func make(recognition: EngineConfiguration.Recognition, lanes: Int) throws -> InvoiceReader {
        var configuration = EngineConfiguration()
        configuration.pdfiumLibrary = RuntimeLibrary.pdfium()
        configuration.onnxRuntimeLibrary = RuntimeLibrary.onnxRuntime()
        configuration.modelDirectory = RuntimeLibrary.models()
        configuration.recognition = recognition
        configuration.lanes = lanes
        do {
            return try InvoiceReader(configuration: configuration)
        } catch let error as EngineError {
            Console.complain(error.message)
            throw ExitCode(1)
        }
    }
}
#endif
