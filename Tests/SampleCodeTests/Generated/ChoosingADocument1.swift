// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/ChoosingADocument.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func choosingADocument1(data: Data, bytes: [UInt8], base64: String, handle: FileHandle) async throws {
    let fromPath = try InputSource(path: "invoices/march.pdf")
    let fromFile = try InputSource(contentsOf: URL(filePath: "invoices/march.pdf"))
    let fromData = try InputSource(data: data, name: "march.pdf")
    let fromBytes = try InputSource(bytes: bytes, name: "march.pdf")
    let fromBase64 = try InputSource(base64: base64, name: "march.pdf")
    let fromHandle = try InputSource(fileHandle: handle, name: "march.pdf", closes: true)
    _ = fromPath
    _ = fromFile
    _ = fromData
    _ = fromBytes
    _ = fromBase64
    _ = fromHandle
}
