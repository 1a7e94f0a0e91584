#if Server
import Foundation

extension Settings {
    /// The folder that ``SettingName/data`` names, or the one of the XDG base directory specification.
    package func dataFolder(environment: [String: String] = ProcessInfo.processInfo.environment) -> String {
        if let folder = text(.data), !folder.isEmpty { return folder }
        // The specification says that a relative path there is to be ignored.
        if let base = environment["XDG_DATA_HOME"], base.hasPrefix("/") { return base + "/crossfoot" }
        return FileManager.default.homeDirectoryForCurrentUser.path + "/.local/share/crossfoot"
    }
}
#endif
