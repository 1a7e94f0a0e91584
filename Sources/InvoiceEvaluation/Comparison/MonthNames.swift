/// Names of the months without accents, in seven languages.
enum MonthNames {
    private static let names: [[String]] = [
        ["january", "janvier", "januar", "enero", "gennaio", "januari", "janeiro"],
        ["february", "fevrier", "februar", "febrero", "febbraio", "februari", "fevereiro"],
        ["march", "mars", "marz", "marzo", "maart", "marco"],
        ["april", "avril", "abril", "aprile"],
        ["may", "mai", "mayo", "maggio", "mei", "maio"],
        ["june", "juin", "juni", "junio", "giugno", "junho"],
        ["july", "juillet", "juli", "julio", "luglio", "julho"],
        ["august", "aout", "agosto", "augustus"],
        ["september", "septembre", "septiembre", "settembre", "setembro"],
        ["october", "octobre", "oktober", "octubre", "ottobre", "outubro"],
        ["november", "novembre", "noviembre", "novembro"],
        ["december", "decembre", "dezember", "diciembre", "dicembre", "dezembro"],
    ]

    /// Each name and its first three and four letters; what two months share is the earlier one's.
    private static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for (index, names) in names.enumerated() {
            for key in names.flatMap({ [$0, String($0.prefix(3)), String($0.prefix(4))] }) where numbers[key] == nil {
                numbers[key] = index + 1
            }
        }
        return numbers
    }()

    /// 1…12 for a name or its beginning, or for any word that begins with the three letters of one.
    static func number(of word: String) -> Int? { numbers[word] ?? numbers[String(word.prefix(3))] }
}
