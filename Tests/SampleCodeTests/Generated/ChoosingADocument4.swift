// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/ChoosingADocument.md by scripts/sample-code; change it there.
import CrossfootSDK
import Foundation

func choosingADocument4(data: Data) async throws {
    let repaired = try InputSource.fixingPDF(data: data, name: "scan.pdf")
    print(repaired.content.count)
    _ = repaired
}
