import InvoiceModel

extension RegistrationLabels {
    /// Polish, Czech, Slovak, Hungarian, Turkish; Croatian, Slovenian, Bulgarian, Greek and Russian.
    static let eastern: [Entry] =
        entries(
            .taxID, "PL",
            [
                "nip", "n.i.p", "numer nip", "nr nip", "nip nr", "nip nabywcy", "nip sprzedawcy",
                "numer identyfikacji podatkowej",
            ])
        + entries(.vatNumber, "PL", ["nip ue", "vat ue", "nip-ue", "vat-ue", "nr vat", "numer vat"])
        + entries(
            .companyRegistrationNumber, "PL", ["regon", "krs", "nr krs", "numer krs", "nr regon", "bdo", "nr bdo"])
        + entries(.dic, "CZ", ["dič", "dic", "daňové identifikační číslo", "dič/vat", "dič cz"])
        + entries(.dic, "SK", ["daňové identifikačné číslo"])
        + entries(.dph, "SK", ["ič dph", "ic dph", "ič-dph", "ičdph", "identifikačné číslo pre dph"])
        + entries(.dph, "CZ", ["č. dph", "dič dph", "dič pro dph", "plátce dph"])
        + entries(
            .companyRegistrationNumber, "CZ",
            ["ičo", "ič", "ico", "ič/ičo", "identifikační číslo", "spisová značka"])
        + entries(.companyRegistrationNumber, "SK", ["identifikačné číslo", "ičo sk"])
        + entries(
            .taxID, "HU",
            ["adószám", "adószáma", "adósz", "adóazonosító", "adóazonosító jel", "csoportos adószám", "magyar adószám"])
        + entries(
            .vatNumber, "HU", ["közösségi adószám", "eu adószám", "eu-adószám", "közösségi adószáma", "áfa szám"])
        + entries(
            .companyRegistrationNumber, "HU", ["cégjegyzékszám", "cégjegyzék szám", "cégj.sz", "nyilvántartási szám"])
        + entries(
            .taxID, "TR",
            [
                "vergi no", "vergi numarası", "vergi kimlik no", "vergi kimlik numarası", "vkn", "vkn/tckn",
                "vergi dairesi no",
                "v.no", "tckn", "v.d./no",
            ])
        + entries(
            .companyRegistrationNumber, "TR",
            ["mersis no", "mersis", "mersis numarası", "ticaret sicil no", "sicil no"])
        + entries(.taxID, "HR", ["oib", "osobni identifikacijski broj"])
        + entries(.vatNumber, "HR", ["pdv id", "pdv id broj", "pdv broj"])
        + entries(.vatNumber, "SI", ["id za ddv", "id št. za ddv", "id ddv", "identifikacijska številka za ddv"])
        + entries(.taxID, "SI", ["davčna številka", "davčna št"])
        + entries(.companyRegistrationNumber, "SI", ["matična številka", "matična št"])
        + entries(.vatNumber, "BG", ["ддс №", "ин по зддс", "ддс номер"])
        + entries(.taxID, "BG", ["еик", "булстат", "ин по ддс"])
        + entries(.vatNumber, "GR", ["αφμ", "α.φ.μ", "afm"])
        + entries(.inn, "RU", ["инн", "inn", "инн/кпп"])
        + entries(.companyRegistrationNumber, "RU", ["огрн", "огрнип"])
}
