#if Server
import Foundation

/// What can be said of an input before it is opened.
enum InputFile {
    static let notUTF8 = "The name is not UTF-8; give the file another one."

    /// - Throws: ``FileFailure``.
    static func check(_ path: String) throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw FileFailure(
                message: path.unicodeScalars.contains("\u{FFFD}")
                    ? notUTF8 : "There is no such file.")
        }
        if isFolder.boolValue { throw FileFailure(message: "This is a folder, not a file.") }
        guard isRegular(path) else { throw FileFailure(message: "This is a pipe or a device, not a file.") }
    }

    /// Whether a file has bytes of its own; opening a pipe waits until somebody writes to it.
    static func isRegular(_ path: String) -> Bool {
        let followed = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: followed)
        return attributes?[.type] as? FileAttributeType == .typeRegular
    }
}
#endif
