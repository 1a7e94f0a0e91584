import Foundation
import Testing

@testable import InvoiceEvaluation

struct DocumentFolderTests {
    private static func withFolder(_ files: [String: String], _ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("crossfoot-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            let file = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try body(folder)
    }

    @Test func `files of subfolders count, and what is no document does not`() throws {
        let files = ["a.json": "{}", "b/c.json": "[]", "manifest.json": "{}", "recipe.json": "{}", "d.txt": "x"]
        try Self.withFolder(files) { (folder: URL) throws -> Void in
            #expect(try DocumentFolder(path: folder.path).documents.keys.sorted() == ["a", "c"])
        }
    }

    @Test func `a file that is no JSON is named and counts as an empty answer`() throws {
        try Self.withFolder(["a.json": "{", "b.json": "{}"]) { (folder: URL) throws -> Void in
            let answers = try DocumentFolder(path: folder.path)
            #expect(answers.unreadable.map(\.name) == ["a"])
            #expect(answers.unreadable.first?.file.path.hasSuffix("a.json") == true)
            let truths = ["a": JSONValue.object(["date": .string("2024-01-01")]), "z": .object([:])]
            let report = Evaluation(
                truths: truths, answers: answers.documents, unreadable: Set(answers.unreadable.map(\.name))
            ).report
            #expect(report.missing == 1)
            #expect(report.fields.map(\.missed) == [1])
        }
    }

    @Test func `two files of one name are an error that names both`() throws {
        try Self.withFolder(["x/a.json": "{}", "y/a.json": "{}"]) { (folder: URL) throws -> Void in
            let error = try #require(throws: EvaluationError.self) { try DocumentFolder(path: folder.path) }
            #expect(error.message.contains("x/a.json") && error.message.contains("y/a.json"))
        }
    }

    @Test func `a folder that is not there is an error, and so is a file`() throws {
        #expect(throws: EvaluationError.self) { try DocumentFolder(path: "/nowhere/at/all") }
        #expect(throws: EvaluationError.self) { try DocumentFolder(path: #filePath) }
    }
}
