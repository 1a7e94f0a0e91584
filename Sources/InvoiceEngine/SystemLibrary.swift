#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A library of the system, asked for its release through the dynamic linker.
struct SystemLibrary: Sendable {
    let name: String
    /// What brings it on Debian and Ubuntu.
    let package: String
    let purpose: String
    /// Opened by this name; nil: it is linked to the program, and so is there if the program runs.
    let fileName: String?
    /// A function that it must have.
    let symbol: String
    /// Asks that function, when it tells the release.
    let version: (@Sendable (UnsafeMutableRawPointer) -> String?)?

    /// The libraries that decode pictures.
    static let pictures = [
        SystemLibrary(
            name: "libjpeg", package: "libjpeg-dev", purpose: "JPEG pictures", fileName: nil,
            symbol: "jpeg_read_header"),
        SystemLibrary(
            name: "libpng", package: "libpng-dev", purpose: "PNG pictures", fileName: nil, symbol: "png_get_libpng_ver",
            version: {
                let ask = unsafeBitCast($0, to: (@convention(c) (OpaquePointer?) -> UnsafePointer<CChar>?).self)
                return ask(nil).map { String(cString: $0) }
            }),
        SystemLibrary(
            name: "libtiff", package: "libtiff-dev", purpose: "TIFF pictures", fileName: nil, symbol: "TIFFGetVersion",
            version: {
                text($0).flatMap { $0.split(separator: "\n").first?.split(separator: " ").last.map(String.init) }
            }
        ),
        SystemLibrary(
            name: "libwebp", package: "libwebp-dev", purpose: "WebP pictures", fileName: nil,
            symbol: "WebPGetDecoderVersion",
            version: {
                let packed = unsafeBitCast($0, to: (@convention(c) () -> CInt).self)()
                return "\(packed >> 16).\(packed >> 8 & 0xff).\(packed & 0xff)"
            }),
        SystemLibrary(
            name: "libheif", package: "libheif1", purpose: "a HEIF picture, as iPhones make them,", fileName: heifName,
            symbol: "heif_get_version", version: text),
    ]

    #if canImport(Darwin)
    private static let heifName = "libheif.1.dylib"
    #else
    private static let heifName = "libheif.so.1"
    #endif

    init(
        name: String, package: String, purpose: String, fileName: String?, symbol: String,
        version: (@Sendable (UnsafeMutableRawPointer) -> String?)? = nil
    ) {
        self.name = name
        self.package = package
        self.purpose = purpose
        self.fileName = fileName
        self.symbol = symbol
        self.version = version
    }

    /// Calls a function without arguments that returns a text.
    @Sendable private static func text(_ function: UnsafeMutableRawPointer) -> String? {
        unsafeBitCast(function, to: (@convention(c) () -> UnsafePointer<CChar>?).self)().map { String(cString: $0) }
    }

    /// Looks for it now. It stays open where it had to be opened.
    var report: RuntimeReport.Library {
        RuntimeReport.Library(name: name, state: state, purpose: purpose, isOptional: fileName != nil)
    }

    private var state: RuntimeReport.Library.State {
        guard let library = dlopen(fileName, RTLD_NOW | RTLD_LOCAL) else {
            let reason = dlerror().map { String(cString: $0) } ?? "it cannot be opened"
            return .missing("\(reason). Debian, Ubuntu: apt-get install \(package).")
        }
        guard let function = dlsym(library, symbol) else {
            return .missing("It has no function \(symbol). Debian, Ubuntu: apt-get install \(package).")
        }
        return .ready(version: version?(function), path: fileName)
    }
}
