/// Legal forms of companies as single words, which a name may be written with or without.
enum LegalForms {
    static let words: Set<String> = [
        // Germany, Austria, Switzerland
        "gmbh", "mbh", "ag", "kg", "ohg", "ug", "eg",
        // Europe
        "se",
        // France, Belgium
        "sa", "sas", "sasu", "sarl", "eurl", "sci", "snc",
        // Italy, Spain
        "srl", "spa", "sl", "slu", "scp",
        // Netherlands
        "bv", "nv", "vof",
        // United Kingdom, India, Singapore
        "ltd", "limited", "llp", "plc", "pvt", "private", "pty", "pte",
        // United States
        "llc", "inc", "incorporated", "corp", "corporation", "co", "company",
        // Nordic countries
        "ab", "as", "oy", "aps",
        // Portugal, Poland, Hungary
        "lda", "sro", "zoo", "kft",
    ]
}
