#if Server
import Hummingbird
import InvoiceProjection

/// What a caller asks for beside the fields: in the query, or in the form in any of its kinds.
///
/// The published clients send `include_mvision` in the form, `full_text_ocr` and `cropper` in the query; each is
/// taken from both. Options of other products (`rag`, `training`, …) are ignored.
enum RequestedExtras {
    private static let names: [(String, ResponseExtras)] = [
        ("include_mvision", .words), ("full_text_ocr", .fullText), ("cropper", .cropper),
    ]

    static func extras(query: Parameters, form: [String: String]) -> ResponseExtras {
        var extras: ResponseExtras = []
        for (name, option) in names {
            let values = query.getAll(name) + [form[name]].compactMap { $0 }
            if values.contains(where: isYes) { extras.insert(option) }
        }
        return extras
    }

    /// `true` as clients of several languages write it.
    private static func isYes(_ value: String) -> Bool {
        value == "1" || value.lowercased() == "true"
    }
}
#endif
