import InvoiceModel

extension RegistrationLabels {
    /// French, Italian, Spanish, Portuguese, Romanian; with Mexico and Brazil.
    static let romance: [Entry] = french + italian + spanish + portuguese + romanian

    private static let french: [Entry] =
        entries(
            .vatNumber, nil,
            [
                "n° tva", "no tva intracommunautaire", "n° tva intracommunautaire", "n° de tva",
                "n° de tva intracommunautaire", "numéro de tva", "numéro tva", "numéro de tva intracommunautaire",
                "tva intracommunautaire", "tva intracom", "tva intra", "n° tva intra", "n° tva intracom",
                "tva intra-communautaire", "n° tva intra-communautaire", "n° identification tva", "id tva",
                "identifiant tva", "n° id. tva", "n°tva", "tva", "tva n°", "num tva", "code tva", "n° tva cee",
                "tva fr",
                "n.i.i", "numéro d'identification intracommunautaire", "n° intracommunautaire", "id. cee",
            ])
        + entries(
            .siren, "FR",
            [
                "siren", "n° siren", "numéro siren", "n°siren", "siren n°", "rcs", "r.c.s", "rcs n°", "n° rcs",
                "r.c.s. n°", "immatriculée au rcs", "rcs de", "numéro rcs", "registre du commerce",
            ])
        + entries(
            .siret, "FR",
            ["siret", "n° siret", "numéro siret", "n°siret", "siret n°", "no siret", "n° de siret", "siret no"])
        + entries(.taxID, "FR", ["numéro fiscal", "n° fiscal", "numéro d'identification fiscale"])

    private static let italian: [Entry] =
        entries(
            .vatNumber, "IT",
            [
                "p.iva", "p. iva", "p.i", "p.i.v.a", "piva", "part. iva", "partita iva", "partita i.v.a", "n. iva",
                "partita iva n", "cod. iva", "numero iva", "vat iva", "p.iva/c.f", "p.iva e c.f", "p. iva / c.f",
                "partita iva e codice fiscale", "codice iva",
            ])
        + entries(
            .cf, "IT",
            [
                "c.f", "cf", "cod. fisc", "cod.fisc", "codice fiscale", "cod. fiscale", "c. fiscale", "c.f. e p.iva",
                "c.f./p.iva", "c.f. / p.iva", "cf/p.iva", "cf e p.iva", "codice fiscale e partita iva",
            ])
        + entries(
            .companyRegistrationNumber, "IT",
            [
                "rea", "r.e.a", "n. rea", "numero rea", "rea n", "registro imprese", "reg. imprese",
                "registro delle imprese",
            ])

    private static let spanish: [Entry] =
        entries(
            .nif, nil,
            ["nif", "n.i.f", "nif/cif", "nif nº", "nº nif", "nif n.º", "dni", "dni/nif", "nie", "número nif"])
        + entries(
            .cif, "ES",
            ["cif", "c.i.f", "cif/nif", "cif nº", "nº cif", "cif n.º", "cif intracomunitario", "c.i.f./n.i.f"])
        + entries(
            .vatNumber, "ES",
            [
                "nif-iva", "nif iva", "nº iva", "número de iva", "iva intracomunitario", "cif europeo",
                "nif intracomunitario",
                "número iva", "nº de iva", "vat intracomunitario", "iva nº", "nif europeo",
            ])
        + entries(
            .rfc, "MX",
            ["rfc", "r.f.c", "rfc emisor", "rfc receptor", "rfc del emisor", "registro federal de contribuyentes"])
        + entries(.taxID, nil, ["rut", "r.u.t", "ruc", "r.u.c", "nit", "n.i.t", "cuit", "c.u.i.t", "id fiscal"])
        + entries(.companyRegistrationNumber, "ES", ["registro mercantil", "nº registro", "n.º de registro"])

    private static let portuguese: [Entry] =
        entries(
            .nif, "PT",
            [
                "contribuinte", "contribuinte n.º", "contribuinte nº", "n.º contribuinte", "nº contribuinte",
                "nº de contribuinte", "n.º de contribuinte", "número de contribuinte", "número de identificação fiscal",
                "nipc", "n.i.p.c", "contrib. nº", "contrib", "nif/nipc",
            ])
        + entries(
            .taxID, "BR", ["cnpj", "c.n.p.j", "cnpj/mf", "cnpj/cpf", "cpf/cnpj", "cpf", "c.p.f", "cnpj nº", "cnpj n°"])
        + entries(.taxID, "BR", ["inscrição estadual", "ie", "inscrição municipal", "insc. estadual"])
        + entries(
            .companyRegistrationNumber, "PT", ["matrícula", "c.r.c", "crc", "conservatória do registo comercial"])

    private static let romanian: [Entry] =
        entries(
            .taxID, "RO",
            [
                "cui", "c.u.i", "cif ro", "cod fiscal", "cod unic", "cod unic de înregistrare",
                "cod de înregistrare fiscală",
                "c.i.f. ro", "cod identificare fiscală", "cod de identificare fiscală", "cui/cif", "cif/cui",
            ])
        + entries(
            .vatNumber, "RO",
            ["cod tva", "cod de tva", "cod înregistrare tva", "cod de înregistrare în scopuri de tva"])
        + entries(
            .companyRegistrationNumber, "RO",
            [
                "reg. com", "nr. reg. com", "nr. ord. reg. com", "nr. înreg. reg. com", "registrul comerțului",
                "nr. registrul comerțului", "nr. ord. registrul comerțului", "nr. înmatriculare",
            ])
}
