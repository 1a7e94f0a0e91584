#if Server
import DocumentModel
import InvoiceModel
import InvoiceServer
import ReaderProcesses
import Synchronization
import Testing

@Suite struct ExtrasTests {
    static let document = InvoiceDocument(
        pages: [
            {
                var page = PageInvoice(
                    index: 0, size: PageSize(width: 100, height: 100),
                    orientation: Classified(value: 0, confidence: 0.99), source: .recognized, invoice: Invoice())
                let place = Polygon(
                    box: Box(minX: 0, minY: 0, maxX: 50, maxY: 10), in: PageSize(width: 100, height: 100))
                page.words = [PageWord(text: "Total", confidence: 0.123456, polygon: place)]
                page.lines = [PageLine(words: [0])]
                page.papers = [PagePaper(boundingBox: place, quadrangle: place, rectangle: place, polygon: place)]
                return page
            }()
        ], invoice: Invoice(), findings: [])

    /// What the engine was asked for and which parts the answer has, one word each.
    private func parts(
        _ body: String, type: String = Form.contentType, path: String = Form.path
    ) async throws -> (asked: [ReadingTask], answered: Set<String>) {
        let asked = Mutex<[ReadingTask]>([])
        let answered = Mutex<Set<String>>([])
        try await TestServer.run(read: { request in
            asked.withLock { $0.append(request.task) }
            return Self.document
        }) { server in
            let answer = try await server.post(body, type: type, to: path)
            #expect(answer.status == 201)
            let inference = answer.document["inference"] as? [String: Any]
            let pages = inference?["pages"] as? [[String: Any]]
            let extras = try #require(pages?.first?["extras"] as? [String: Any])
            let hasWords = (answer.document["ocr"] as? [String: Any])?["mvision-v1"] != nil
            answered.withLock { $0 = Set(extras.keys).union(hasWords ? ["mvision"] : []) }
        }
        return (asked.withLock { $0 }, answered.withLock { $0 })
    }

    static let names: [(String, String, ReadingTask)] = [
        ("include_mvision", "mvision", .invoice(includesWords: true, findsPapers: false)),
        ("full_text_ocr", "full_text_ocr", .invoice(includesWords: true, findsPapers: false)),
        ("cropper", "cropper", .invoice(includesWords: false, findsPapers: true)),
    ]

    @Test("An option is taken from the query and from every kind of form", arguments: names)
    func everyPlace(name: String, part: String, task: ReadingTask) async throws {
        let value = String(Form.text("true", field: name).dropLast(6))
        let places: [(String, String, String)] = [
            (Form.file(), Form.contentType, Form.path + "?\(name)=true"),
            (Form.file(), Form.contentType, Form.path + "?rag=true&\(name)=True"),
            (value + Form.file(), Form.contentType, Form.path),
            (String(Form.file().dropLast(6)) + Form.text("1", field: name), Form.contentType, Form.path),
            ("document=JVBERi0=&\(name)=true", Form.urlEncoded, Form.path),
            (#"{"\#(name)":true,"document":"JVBERi0="}"#, "application/json", Form.path),
            (#"{"document":"JVBERi0=","\#(name)":"True"}"#, "application/json", Form.path),
            (#"{"document":"JVBERi0=","\#(name)":1}"#, "application/json", Form.path),
        ]
        for (body, type, path) in places {
            let (asked, answered) = try await parts(body, type: type, path: path)
            #expect(asked == [task], "\(type) \(path)")
            #expect(answered == [part], "\(type) \(path)")
        }
    }

    @Test(
        "Without a yes nothing is added",
        arguments: ["", "?include_mvision=false&cropper=0&full_text_ocr=", "?cropper", "?Cropper=true&rag=true"])
    func nothing(query: String) async throws {
        let (asked, answered) = try await parts(Form.file(), path: Form.path + query)
        #expect(asked == [ReadingTask.invoice(includesWords: false, findsPapers: false)])
        #expect(answered == [])
    }

    @Test("All options can be had at once")
    func everything() async throws {
        let body = String(Form.text("true", field: "include_mvision").dropLast(6)) + Form.file()
        let (asked, answered) = try await parts(body, path: Form.path + "?full_text_ocr=true&cropper=true")
        #expect(asked == [ReadingTask.invoice(includesWords: true, findsPapers: true)])
        #expect(answered == ["mvision", "full_text_ocr", "cropper"])
    }
}
#endif
