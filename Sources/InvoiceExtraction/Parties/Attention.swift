import LayoutAnalysis

/// Lines that name a person inside a company: `Attn: Accounts Payable`.
enum Attention {
    private static let words: Set<String> = [
        "attn", "attention", "att", "zhd", "zhdn", "zhv", "zh", "tav", "aattention", "alattention", "ca", "cao", "alc",
        "atencion", "alaatencionde", "allattenzione", "aoscuidados", "ac", "fao",
    ]

    static func leads(_ segment: Int, _ page: PageContext) -> Bool {
        var joined = ""
        for token in page.layout.segments[segment].tokens.prefix(3) {
            joined += page.keys[token]
            if words.contains(joined) { return true }
        }
        return false
    }
}
