#if Server
import InvoiceServer
import Testing

/// The two forms that are text: URL-encoded and JSON.
@Suite struct TextFormTests {
    static let encoded: [(String, [ReadField])] = [
        ("document=JVBERi0%3D", [ReadField("document", "JVBERi0=")]),
        ("document=a+b/c&x=a+b", [ReadField("document", "a+b/c"), ReadField("x", "a b")]),
        ("a=1&&b=2&", [ReadField("a", "1"), ReadField("b", "2")]),
        ("flag", [ReadField("flag", "")]),
        ("a=100%&b=%zz%4", [ReadField("a", "100%"), ReadField("b", "%zz%4")]),
        ("n%C3%A9=%E2%82%AC", [ReadField("né", "€")]),
        ("a=b=c", [ReadField("a", "b=c")]),
        ("", []),
    ]

    @Test(arguments: encoded)
    func encodedFieldsAreRead(_ body: String, _ fields: [ReadField]) throws {
        for size in [1, 2, 3, 7, 1_000] {
            #expect(try readFields(Array(body.utf8), with: URLEncodedDecoder()) { size } == fields)
        }
    }

    @Test func tooManyEncodedFieldsAreRefused() {
        let body = String(repeating: "a=b&", count: 65)
        #expect(throws: FormError.self) { try readFields(Array(body.utf8), with: URLEncodedDecoder()) }
    }

    static let json: [(String, [ReadField])] = [
        (#"{"document": "JVBERi0="}"#, [ReadField("document", "JVBERi0=")]),
        (
            #" {"a":true,"b":[1,{"document":"x\"]}"}],"c":-1.5e3,"d":null,"document":"https:\/\/x"} "#,
            [ReadField("a", "true"), ReadField("c", "-1.5e3"), ReadField("document", "https://x")]
        ),
        (#"{"t":"\u00e9\n\ud83d\ude00\ud83dx€"}"#, [ReadField("t", "é\n😀\u{FFFD}x€")]),
        ("{}", []),
        (#"{"n\u00e9":"","nested":{"a":{"b":[]}}}"#, [ReadField("né", "")]),
    ]

    @Test(arguments: json)
    func membersAreRead(_ body: String, _ fields: [ReadField]) throws {
        for size in [1, 2, 3, 7, 1_000] {
            #expect(try readFields(Array(body.utf8), with: JSONFormDecoder()) { size } == fields)
        }
    }

    @Test(arguments: [
        "", "[]", "null", #"document="JVBERi0=""#, #"{"document": "JVBERi0=""#, #"{"a" "b"}"#, #"{"a":"b",}"#,
        #"{"a":"b"} x"#, #"{"a":tru}"#, #"{"a":"\x"}"#, "{\"a\":\"\n\"}", #"{"a":[}]}"#, #"{a:"b"}"#, #"{"a":1 2}"#,
        #"{"a":"# + String(repeating: "[", count: 100_000), #"{"# + String(repeating: "\"", count: 1),
    ])
    func whatIsNoJSONObjectIsRefused(_ body: String) {
        #expect(throws: FormError.self) { try readFields(Array(body.utf8), with: JSONFormDecoder()) }
    }
}
#endif
