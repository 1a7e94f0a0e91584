#if Server
import ArgumentParser
import Foundation

/// The option that says where the server keeps its database and its uploads.
struct DataDirectory: ParsableArguments {
    @Option(
        name: .customLong("data"),
        help: "Folder of the server. Default: $XDG_DATA_HOME/crossfoot, or ~/.local/share/crossfoot.",
        completion: .directory)
    var folder: String?

    /// The folder that was given, or the one that the XDG base directory specification names.
    var path: String {
        if let folder { return folder }
        let environment = ProcessInfo.processInfo.environment
        // The specification says that a relative path there is to be ignored.
        if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") { return base + "/crossfoot" }
        return FileManager.default.homeDirectoryForCurrentUser.path + "/.local/share/crossfoot"
    }

    func validate() throws {
        if folder == "" { throw ValidationError("--data must name a folder.") }
    }
}
#endif
