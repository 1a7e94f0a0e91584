#if Server
import Foundation

/// What can be said of an input before it is opened.
enum InputFile {
    /// - Throws: ``FileFailure``.
    static func check(_ path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw FileFailure(message: "There is no such file.")
        }
        if isFolder.boolValue { throw FileFailure(message: "This is a folder, not a file.") }
    }
}
#endif
