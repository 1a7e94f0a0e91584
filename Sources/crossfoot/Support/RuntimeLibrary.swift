import Foundation

/// Where PDFium is.
enum RuntimeLibrary {
    #if os(macOS)
    private static let fileName = "libpdfium.dylib"
    #else
    private static let fileName = "libpdfium.so"
    #endif

    /// The library that `CROSSFOOT_PDFIUM` names; else the one that `scripts/fetch-runtime` has put into `.runtime`
    /// of the package that this executable was built in; nil: the system's search path.
    static func pdfium(environment: [String: String] = ProcessInfo.processInfo.environment) -> String? {
        if let path = environment["CROSSFOOT_PDFIUM"], !path.isEmpty { return path }
        guard let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
        let files = FileManager.default
        var folder = executable.deletingLastPathComponent()
        while folder.path != "/", !folder.path.isEmpty {
            if files.fileExists(atPath: folder.appendingPathComponent("Package.swift").path) {
                let library = folder.appendingPathComponent(".runtime/lib/\(fileName)").path
                return files.fileExists(atPath: library) ? library : nil
            }
            folder.deleteLastPathComponent()
        }
        return nil
    }
}
