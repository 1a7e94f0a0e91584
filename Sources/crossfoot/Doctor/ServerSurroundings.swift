#if Server
import Foundation

extension Finding {
    /// PostgreSQL's client library, which the server opens when it is asked to keep its data there.
    static var postgres: Finding {
        let named = ProcessInfo.processInfo.environment["CROSSFOOT_LIBPQ"].flatMap { $0.isEmpty ? nil : $0 }
        #if os(macOS)
        let name = named ?? "libpq.5.dylib"
        #else
        let name = named ?? "libpq.so.5"
        #endif
        guard let library = dlopen(name, RTLD_NOW | RTLD_LOCAL) else {
            let reason = dlerror().map { String(cString: $0) } ?? "\(name) cannot be opened"
            return Finding(
                grade: .note, name: "libpq",
                text: "\(reason). Debian, Ubuntu: apt-get install libpq5. Without it the server cannot use PostgreSQL.")
        }
        defer { dlclose(library) }
        guard let symbol = dlsym(library, "PQlibVersion") else {
            return Finding(
                grade: .note, name: "libpq", text: "\(name) is no libpq. Debian, Ubuntu: apt-get install libpq5.")
        }
        let version = Int(unsafeBitCast(symbol, to: (@convention(c) () -> CInt).self)())
        return Finding(
            grade: .ready, name: "libpq", text: "\(version / 10_000).\(version % 10_000) (\(name))")
    }

    /// The authorities that other servers' certificates are checked with.
    static var certificates: Finding {
        let places = [
            "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/ca-bundle.pem",
            "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", "/etc/ssl/cert.pem",
        ]
        if let place = places.first(where: FileManager.default.isReadableFile(atPath:)) {
            return Finding(grade: .ready, name: "certificates", text: place)
        }
        return Finding(
            grade: .note, name: "certificates",
            text: "There is no list of authorities. Debian, Ubuntu: apt-get install ca-certificates. Without it no "
                + "https address can be asked.")
    }
}
#endif
