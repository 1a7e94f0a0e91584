#if Server
import Foundation

/// Runs `scripts/fetch-runtime` of the checkout that this executable was built in.
enum RuntimeFetch {
    /// - Returns: The script's exit code.
    static func run(into folder: String) throws -> Int32 {
        guard let checkout = RuntimeLibrary.checkout() else {
            Console.complain(
                "--fetch needs the checkout of Crossfoot that this program was built in, and there is none above it. "
                    + "Run scripts/fetch-runtime of a checkout, here or elsewhere.")
            return 1
        }
        let script = checkout.appendingPathComponent("scripts/fetch-runtime")
        guard FileManager.default.isExecutableFile(atPath: script.path) else {
            Console.complain("\(script.path) is not there.")
            return 1
        }
        let process = Process()
        process.executableURL = script
        process.arguments = ["--", folder]
        do {
            try process.run()
        } catch {
            Console.complain("\(script.path) cannot be run: \(ErrorText.reason(of: error))")
            return 1
        }
        process.waitUntilExit()
        return process.terminationStatus
    }
}
#endif
