extension ResponseExtras {
    /// What the published options are called.
    private static let options: [(name: String, extras: ResponseExtras)] = [
        ("include_mvision", .words), ("full_text_ocr", .fullText), ("cropper", .cropper),
    ]

    /// What a request asks for. The published clients send `include_mvision` in the form, `full_text_ocr` and `cropper`
    /// in the query; options of other products (`rag`, `training`, …) are ignored.
    ///
    /// - Parameter values: all values that the request has for the option of that name.
    package init(options values: (_ name: String) -> [String]) {
        self = Self.options.reduce(into: []) { extras, option in
            if values(option.name).contains(where: Self.isYes) { extras.insert(option.extras) }
        }
    }

    /// The options of those names; names that are not known say nothing.
    package init(optionNames names: [String]) {
        self = Self.options.filter { names.contains($0.name) }.reduce(into: []) { $0.insert($1.extras) }
    }

    /// Names of the options that are on.
    package var optionNames: [String] {
        Self.options.filter { contains($0.extras) }.map(\.name)
    }

    /// `true` as clients of several languages write it.
    private static func isYes(_ value: String) -> Bool {
        value == "1" || value.lowercased() == "true"
    }
}
