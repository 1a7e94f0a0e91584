#if Server
import Hummingbird
import InvoiceProjection

/// What a caller asks for beside the fields: in the query, or in the form in any of its kinds; each option is taken
/// from both.
enum RequestedExtras {
    static func extras(query: Parameters, form: [String: String]) -> ResponseExtras {
        ResponseExtras { name in query.getAll(name).map { String($0) } + [form[name]].compactMap { $0 } }
    }

    /// Names of the options that are on, as a stored request keeps them.
    static func names(of extras: ResponseExtras) -> [String] { extras.optionNames }

    /// The options of a stored request; names that are not known say nothing.
    static func extras(of options: [String]) -> ResponseExtras { ResponseExtras(optionNames: options) }
}
#endif
