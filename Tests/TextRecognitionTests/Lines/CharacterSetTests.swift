import Foundation
import Testing

@testable import TextRecognition

@Suite("Dictionaries of recognisers")
struct CharacterSetTests {
    static let dictionaries: [(String, [String])] = [
        ("a\nb", ["a", "b"]), ("a\nb\n", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]),
        // White space is an entry like any other: an ideographic space, a no-break space, a blank.
        ("a\n\u{3000}\nb", ["a", "\u{3000}", "b"]), ("\u{A0}\nb\n", ["\u{A0}", "b"]), (" \nb", [" ", "b"]),
        ("a\n\nb\n", ["a", "", "b"]),
        // Accents beside their letter stay as they are.
        ("é\ne\u{301}", ["é", "e\u{301}"]), ("ij\nß", ["ij", "ß"]), ("", []),
    ]

    @Test("are cut at line feeds only", arguments: dictionaries)
    func entries(dictionary: String, expected: [String]) {
        let set = Characters(dictionary: dictionary)
        #expect(set.characters.map { Array($0.utf8) } == ([""] + expected + [" "]).map { Array($0.utf8) })
        #expect(set.blank == 0 && set.space == expected.count + 1)
        #expect(set.wanted == nil)
    }

    @Test("A restriction keeps the blank, the space and what both have")
    func restriction() {
        let set = Characters(dictionary: "中\na\n文\nb", restrictedTo: Characters(dictionary: "b\nz\na"))
        #expect(set.wanted == [0, 2, 4, 5])
        #expect(set.characters.count == 6)
    }

    @Test(
        "Kinds tell figures from separators",
        arguments: [
            ("0", .digit), ("9", .digit), (".", .separator), (",", .separator), ("a", .other), ("٣", .other),
            ("½", .other),
            ("²", .other), ("€", .other),
        ] as [(String, Characters.Kind)])
    func kind(text: String, expected: Characters.Kind) throws {
        let set = Characters(dictionary: "x\n" + text)
        #expect(set.kinds[try #require(set.code(of: text))] == expected)
    }

    @Test("A file that is not there is an error that says what to do")
    func missing() {
        let error = #expect(throws: RecognitionError.self) { try Characters(contentsOf: "/nowhere/set.txt") }
        #expect(error?.code == .unavailable)
        #expect(error?.message.contains("scripts/fetch-runtime") == true)
    }

    @Test("A file is read whole")
    func file() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: url) }
        let entries = (0..<30_000).map { String(UnicodeScalar(0x4E00 + $0 % 20_000)!) + "\($0)" }
        try Data(entries.joined(separator: "\r\n").utf8).write(to: url)
        #expect(try Characters(contentsOf: url.path).characters == [""] + entries + [" "])
    }
}
