// swift-format-ignore-file
// From Sources/CrossfootSDK/CrossfootSDK.docc/WorkingWithPictures.md by scripts/sample-code; change it there.
import CrossfootImages
import CrossfootSDK
import Foundation

func workingWithPictures1(client: InvoiceClient, folder: URL) async throws {
    let photo = try InputSource(path: "photo.jpg")
    let small = try await photo.compressed(quality: 80, maximumWidth: 1600, maximumHeight: 1600)
    print(photo.content.count, "to", small.content.count)
    do {
        let scan = try InputSource(path: "scan.pdf")
        let smaller = try await scan.compressed(quality: 70)
        let withoutText = try await scan.compressed(quality: 70, forcesSourceText: true)
        print(smaller.content.count, withoutText.content.count)
        do {
            let options = PredictOptions(includesCropper: true)
            let result = try await client.parse(InvoiceV4.self, scan, options: options)
            let papers = result.pages.first?.extras?.cropper?.cropping.map(\.polygon) ?? []
            let pictures = try await scan.extractImages(page: 0, polygons: papers)
            try pictures.saveAll(to: folder)
            _ = options
            _ = result
            _ = papers
            _ = pictures
        }
        _ = scan
        _ = smaller
        _ = withoutText
    }
    _ = photo
    _ = small
}
