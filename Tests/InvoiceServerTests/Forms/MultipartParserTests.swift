#if Server
import InvoiceServer
import Testing

@Suite struct MultipartParserTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var body: String
        var fields: [ReadField]

        init(_ description: String, _ body: String, _ fields: [ReadField]) {
            testDescription = description
            self.body = body
            self.fields = fields
        }
    }

    static let cases: [Case] = [
        Case(
            "a file part without content type",
            "--B\r\nContent-Disposition: form-data; name=\"document\"; filename=\"a.pdf\"\r\n\r\n%PDF\r\n--B--\r\n",
            [ReadField("document", fileName: "a.pdf", "%PDF")]),
        Case(
            "an option before the file",
            "--B\r\ncontent-disposition: form-data; name=include_mvision\r\n\r\ntrue\r\n"
                + "--B\r\nContent-Type: application/pdf\r\n"
                + "Content-Disposition: form-data; name=\"document\"; filename=\"x\"\r\n\r\nX\r\n--B--",
            [ReadField("include_mvision", "true"), ReadField("document", fileName: "x", "X")]),
        Case(
            "an empty part",
            "--B\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n\r\n--B--\r\n", [ReadField("n", "")]),
        Case(
            "text before the first and after the last boundary",
            "preamble\r\nmore\r\n--B\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\nv\r\n--B--\r\nepilogue --B",
            [ReadField("n", "v")]),
        Case(
            "blanks after a boundary",
            "--B  \t\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\nv\r\n--B \r\n"
                + "Content-Disposition: form-data; name=\"m\"\r\n\r\nw\r\n--B--",
            [ReadField("n", "v"), ReadField("m", "w")]),
        Case(
            "content that looks like a boundary",
            "--B\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n"
                + "--B\n\r\n--Bx\r\n--B-x\r\n--\r\n-B\r\r\n--C\r\n--B x\r\n\r\n--B--",
            [ReadField("n", "--B\n\r\n--Bx\r\n--B-x\r\n--\r\n-B\r\r\n--C\r\n--B x\r\n")]),
        Case(
            "a part without name is passed over",
            "--B\r\nContent-Type: text/plain\r\n\r\nskip\r\n--B\r\n\r\nskip\r\n--B\r\n"
                + "Content-Disposition: form-data; name=\"n\"\r\n\r\nv\r\n--B--",
            [ReadField("n", "v")]),
        Case(
            "a folded header line",
            "--B\r\nContent-Disposition: form-data;\r\n\tname=\"n\"\r\n\r\nv\r\n--B--", [ReadField("n", "v")]),
        Case("no part at all", "--B--\r\n", []),
    ]

    @Test(arguments: cases)
    func fieldsAreRead(_ example: Case) throws {
        let fields = try readFields(Array(example.body.utf8), with: MultipartParser(boundary: Array("B".utf8)))
        #expect(fields == example.fields)
    }

    @Test(arguments: cases)
    func theCutOfTheBodyDoesNotMatter(_ example: Case) throws {
        let body = Array(example.body.utf8)
        for size in 1...9 {
            let fields = try readFields(body, with: MultipartParser(boundary: Array("B".utf8))) { size }
            #expect(fields == example.fields, "pieces of \(size) bytes")
        }
    }

    /// Bytes that are mostly pieces of delimiters, cut at random, come back as they went in.
    @Test(arguments: 0..<200)
    func hostileContentSurvivesRandomCuts(_ seed: Int) throws {
        var random = RepeatableRandom(seed: UInt64(seed))
        let boundary = Array("--aXaQ".utf8)
        let shreds: [[UInt8]] = [
            "\r", "\n", "\r\n", "\r\n-", "\r\n--", "\r\n----aX", "\r\n----aXa", "\r\n----aXaQZ", "\r\n----aXaQ-Z", "-",
            "aXa", "\0é",
        ].map { Array($0.utf8) }
        var contents: [[UInt8]] = []
        var body: [UInt8] = []
        for index in 0..<Int.random(in: 1...4, using: &random) {
            let content = (0..<Int.random(in: 0...60, using: &random)).flatMap { _ in
                shreds.randomElement(using: &random)!
            }
            contents.append(content)
            body += "--".utf8 + boundary
            body += "\r\nContent-Disposition: form-data; name=\"n\(index)\"; filename=\"f\"\r\n\r\n".utf8
            body += content + "\r\n".utf8
        }
        body += "--".utf8 + boundary + "--\r\n".utf8
        let fields = try readFields(body, with: MultipartParser(boundary: boundary)) {
            Int.random(in: 1...40, using: &random)
        }
        #expect(fields.map(\.bytes) == contents)
    }

    @Test(arguments: [
        "", "--B", "--B\r\n", "--B\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\nv",
        "--B\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\nv\r\n--B",
        "--B\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\nv\r\n--B-", "no boundary here\r\n",
        "--C\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\nv\r\n--C--\r\n",
    ])
    func aBodyWithoutItsLastBoundaryIsRefused(_ body: String) throws {
        let error = #expect(throws: FormError.self) {
            try readFields(Array(body.utf8), with: MultipartParser(boundary: Array("B".utf8)))
        }
        #expect(error?.code == .unterminated)
    }

    @Test func aFloodOfHeadersIsRefused() throws {
        let flood = "--B\r\n" + String(repeating: "X-Header: y\r\n", count: 100_000)
        let error = #expect(throws: FormError.self) {
            try readFields(Array(flood.utf8), with: MultipartParser(boundary: Array("B".utf8))) { 4_096 }
        }
        #expect(error?.code == .headersTooLarge)
    }

    @Test func aHeaderLineThatNeverEndsIsRefused() throws {
        let flood = "--B\r\nContent-Disposition: " + String(repeating: "y", count: 10_000)
        let error = #expect(throws: FormError.self) {
            try readFields(Array(flood.utf8), with: MultipartParser(boundary: Array("B".utf8))) { 1 }
        }
        #expect(error?.code == .headersTooLarge)
    }

    @Test func tooManyPartsAreRefused() throws {
        var limits = MultipartParser.Limits()
        limits.parts = 3
        let part = "--B\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\nv\r\n"
        let three = String(repeating: part, count: 3) + "--B--"
        #expect(
            try readFields(Array(three.utf8), with: MultipartParser(boundary: Array("B".utf8), limits: limits)).count
                == 3)
        let four = String(repeating: part, count: 4) + "--B--"
        let error = #expect(throws: FormError.self) {
            try readFields(Array(four.utf8), with: MultipartParser(boundary: Array("B".utf8), limits: limits))
        }
        #expect(error?.code == .tooManyFields)
    }

    @Test func aHeaderLineWithoutColonIsRefused() throws {
        let error = #expect(throws: FormError.self) {
            try readFields(Array("--B\r\nnonsense\r\n\r\nv\r\n--B--".utf8), with: MultipartParser(boundary: [0x42]))
        }
        #expect(error?.code == .malformed)
    }

    @Test(arguments: [
        ("multipart/form-data; boundary=B", "B"),
        ("multipart/form-data; boundary=\"a b\"; charset=utf-8", "a b"),
        ("multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW; boundary=------cd5ff0", "------cd5ff0"),
        ("Multipart/Form-Data;BOUNDARY=B", "B"),
    ])
    func theLastBoundaryParameterCounts(_ contentType: String, _ boundary: String) throws {
        let body = "--\(boundary)\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\nv\r\n--\(boundary)--\r\n"
        let fields = try readFields(Array(body.utf8), with: MultipartParser(contentType: contentType))
        #expect(fields == [ReadField("n", "v")])
    }

    @Test(arguments: ["multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\""])
    func aFormWithoutBoundaryIsRefused(_ contentType: String) {
        #expect(throws: FormError.self) { try MultipartParser(contentType: contentType) }
    }

    @Test(arguments: [
        (#"filename="Rechnung für März.pdf""#, "Rechnung für März.pdf"),
        (#"filename="a%22b.pdf""#, "a\"b.pdf"),
        (#"filename="100%25 sure.pdf""#, "100%25 sure.pdf"),
        (#"filename="a\"b.pdf""#, "a\"b.pdf"),
        (#"filename="C:\temp\a.pdf""#, #"C:\temp\a.pdf"#),
        (#"filename="semi;colon=.pdf""#, "semi;colon=.pdf"),
        (#"filename*=utf-8''r%C3%A9sum%C3%A9.pdf"#, "résumé.pdf"),
        (#"filename="fallback.pdf"; filename*=UTF-8'en'%e2%82%ac.pdf"#, "€.pdf"),
        (#"filename*=iso-8859-1''%E9.pdf"#, "é.pdf"),
        (#"filename="kept.pdf"; filename*=klingon''%E9.pdf"#, "kept.pdf"),
        (#"filename=bare.pdf"#, "bare.pdf"),
        (#"filename="""#, ""),
    ])
    func fileNamesComeBackAsTheyWereGiven(_ parameter: String, _ name: String) throws {
        let body = "--B\r\nContent-Disposition: form-data; name=\"document\"; \(parameter)\r\n\r\nv\r\n--B--\r\n"
        let fields = try readFields(Array(body.utf8), with: MultipartParser(boundary: [0x42]))
        #expect(fields.first?.field == FormField(name: "document", fileName: name))
    }

    @Test func aFileNameThatIsNoUTF8IsLatin1() throws {
        let head = Array("--B\r\nContent-Disposition: form-data; name=\"document\"; filename=\"".utf8)
        let body = head + [0xE9] + Array(".pdf\"\r\n\r\nv\r\n--B--\r\n".utf8)
        let fields = try readFields(body, with: MultipartParser(boundary: [0x42]))
        #expect(fields.first?.field.fileName == "é.pdf")
    }
}
#endif
