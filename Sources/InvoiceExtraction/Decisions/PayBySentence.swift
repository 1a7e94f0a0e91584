import DocumentModel
import LayoutAnalysis

/// Sentences that ask for payment by a day: "Please pay 35.77 by 21/04/2018", "Der Betrag wird am … abgebucht".
enum PayBySentence {
    /// Beginnings of the words for paying and transferring, folded, in the languages of the lexicon.
    private static let paying = [
        "pay", "transfer", "remit", "settle", "betal", "betaal", "gelieve", "overmak", "uberweis", "zahl", "begleich",
        "regl", "paye", "virement", "pag", "ingres", "bonific", "vers", "saldar", "uhrad", "zapla", "platn", "przele",
        "maks", "plat", "achit", "fizet", "kiegyenl", "ode",
    ]
    /// Beginnings of the words for a debit by the supplier.
    private static let debiting = [
        "abgebuch", "eingezog", "abbuch", "lastschrift", "prelev", "debit", "afgeschrev", "geincass", "incass", "adeud",
        "cargar", "addebit", "autogir", "pobran", "inkas",
    ]
    /// "By" and "before".
    private static let limits: Set<String> = [
        "by", "before", "until", "till", "than", "bis", "vor", "spatestens", "zum", "avant", "antes", "del", "entro",
        "ate", "do", "dnia", "senast", "senest", "innen", "pred", "dne", "inainte", "data", "voor", "uiterlijk",
        "eddig",
        "kadar", "viimeistaan",
    ]
    /// "On", which makes a limit only of a debit.
    private static let days: Set<String> = [
        "am", "on", "le", "el", "il", "op", "den", "dnia", "dne", "em", "w", "pa", "zum",
    ]

    static func demands(_ candidate: DateCandidate, _ page: PageFacts) -> Bool {
        let context = page.context
        let tokens = context.layout.segments[candidate.span.segment].tokens
        guard tokens.count >= 4, let first = candidate.span.tokens.first, let place = tokens.firstIndex(of: first),
            place > 0
        else { return false }
        let before = context.keys[tokens[place - 1]]
        let words = tokens.map { context.keys[$0] }
        func mention(_ stems: [String]) -> Bool {
            words.contains { word in word.utf8.count >= 3 && stems.contains { word.hasPrefix($0) } }
        }
        if mention(debiting) { return days.contains(before) || limits.contains(before) }
        return limits.contains(before) && mention(paying)
    }
}
