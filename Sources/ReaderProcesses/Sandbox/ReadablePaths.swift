import Foundation

/// What a reader may read beside the document that it is given.
enum ReadablePaths {
    /// Libraries and what the dynamic linker needs, fonts for pages without their own, and what the system tells about
    /// processors and time. Nothing here is anybody's secret.
    static let ofSystem = [
        "/lib", "/lib64", "/lib32", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/local/lib64",
        "/etc/ld.so.cache", "/etc/ld.so.preload",
        "/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/X11/fonts",
        "/usr/share/zoneinfo", "/etc/localtime",
        "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/sys/devices/system/cpu",
        "/dev/null", "/dev/zero", "/dev/urandom", "/dev/random",
    ]

    /// Also the models, the libraries that were named, and those beside them; links are followed.
    static func all(for settings: ReaderSettings) -> [String] {
        var paths = ofSystem
        for library in [settings.pdfiumLibrary, settings.onnxRuntimeLibrary].compactMap(\.self)
        where library.contains("/") {
            for place in [library, resolved(library)] {
                let folder = (place as NSString).deletingLastPathComponent
                for name in entries(of: folder) where name.contains(".so") {
                    paths.append(resolved(folder + "/" + name))
                }
            }
        }
        if let models = settings.modelDirectory {
            paths.append(resolved(models))
            paths += entries(of: models).map { resolved(models + "/" + $0) }
        }
        return paths
    }

    private static func entries(of folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}
