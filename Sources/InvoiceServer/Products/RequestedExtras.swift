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

    /// Names of the options that are on, as a stored request keeps them.
    static func names(of extras: ResponseExtras) -> [String] {
        names.filter { extras.contains($0.1) }.map(\.0)
    }

    /// The options of a stored request; names that are not known say nothing.
    static func extras(of options: [String]) -> ResponseExtras {
        names.filter { options.contains($0.0) }.reduce(into: []) { $0.insert($1.1) }
    }

    /// `true` as clients of several languages write it.
    private static func isYes(_ value: String) -> Bool {
        value == "1" || value.lowercased() == "true"
    }
}
#endif
