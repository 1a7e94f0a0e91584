import Foundation
import Testing

@testable import InvoiceEngine

/// A folder of models with a list, which goes with the test.
private final class ModelFolder {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString, directoryHint: .isDirectory)

    init(list: String?, files: [String: Int] = [:]) throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try list.map { try Data($0.utf8).write(to: url.appending(path: "manifest.json")) }
        for (name, size) in files { try Data(count: size).write(to: url.appending(path: name)) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    var path: String { url.path(percentEncoded: false) }
}

private let list = """
    {"wheels": [], "models": [
        {"name": "a.onnx", "bytes": 5, "sha256": "00ff", "source": "in repository", "licence": "MIT"},
        {"name": "b.txt", "bytes": 7, "sha256": "11ee", "source": "w:b", "licence": "MIT"}]}
    """

@Test func modelsAreComparedWithTheList() throws {
    let folder = try ModelFolder(list: list, files: ["a.onnx": 5, "b.txt": 6, "other.txt": 1])
    let models = try RuntimeModel.all(in: folder.path)
    #expect(models.map(\.name) == ["a.onnx", "b.txt"])
    #expect(models.map(\.foundBytes) == [5, 6])
    #expect(models.map(\.hasRightSize) == [true, false])
    #expect(models.map(\.expectedDigest) == ["00ff", "11ee"])
}

@Test func modelThatIsNotThereHasNoSize() throws {
    let folder = try ModelFolder(list: list, files: ["a.onnx": 5])
    #expect(try RuntimeModel.all(in: folder.path).map(\.foundBytes) == [5, nil])
}

@Test(arguments: [nil, "", "[]", "{\"models\": [{\"name\": \"a.onnx\"}]}"])
func folderWithoutARightListIsAnError(list: String?) throws {
    let folder = try ModelFolder(list: list, files: ["a.onnx": 5])
    let error = #expect(throws: EngineError.self) { try RuntimeModel.all(in: folder.path) }
    #expect(error?.code == .recognitionUnavailable)
}

@Test func modelThatIsALinkIsTheFileBehindIt() throws {
    let store = try ModelFolder(list: nil, files: ["kept.onnx": 5])
    let folder = try ModelFolder(list: list)
    try FileManager.default.createSymbolicLink(
        at: folder.url.appending(path: "a.onnx"), withDestinationURL: store.url.appending(path: "kept.onnx"))
    #expect(try RuntimeModel.all(in: folder.path).map(\.foundBytes) == [5, nil])
}

@Test func reportNamesWhatIsThereAndWhatIsNot() throws {
    var configuration = EngineConfiguration()
    configuration.pdfiumLibrary = FixtureFolder.pdfium
    configuration.onnxRuntimeLibrary = "/nowhere/libonnxruntime.so.1"
    let report = RuntimeReport(configuration: configuration)
    let pdfium = try #require(report.libraries.first { $0.name == "PDFium" })
    #expect(pdfium.state == .ready(version: nil, path: FixtureFolder.pdfium))
    #expect(throws: EngineError.self) { try report.models.get() }
}

@Test func libraryThatIsNotInstalledIsMissing() {
    let library = SystemLibrary(
        name: "libnowhere", package: "nothing", purpose: "nothing", fileName: "libnowhere.so.0", symbol: "nowhere")
    guard case .missing(let reason) = library.report.state else {
        Issue.record("a library that does not exist was found")
        return
    }
    #expect(reason.contains("libnowhere.so.0"))
}
