import InvoiceModel

extension RegistrationLabels {
    /// German and Dutch: Germany, Austria, Switzerland, the Netherlands, Belgium.
    static let german: [Entry] =
        entries(
            .vatNumber, nil,
            [
                "ust-idnr", "ust-id-nr", "ust-id", "ust.-id", "ust.-idnr", "ust.-id.-nr", "ust-id.-nr", "ust id nr",
                "ust. id. nr", "ust-id nr", "ustid", "ustidnr", "ust-ident-nr", "ust.ident.nr", "umsatzsteuer-id",
                "umsatzsteuer-id-nr", "umsatzsteuer-idnr", "umsatzsteuer-ident-nr", "umsatzsteueridentnummer",
                "umsatzsteuer-identnummer", "umsatzsteuer-identifikationsnummer", "umsatzsteueridentifikationsnummer",
                "umsatzsteuer-identifikations-nr", "umsatzsteuer-identifikationsnr", "eg-ust-idnr", "eu-ust-idnr",
                "ihre ust-idnr", "unsere ust-idnr", "ihre ust-id", "mwst-id", "mwst-idnr", "ust-nr", "ust.-nr",
                "ust nr",
                "ustnr", "vat-nr", "vat-nummer", "mehrwertsteuernummer",
            ])
        + entries(.uid, "AT", ["uid", "uid-nr", "uid nr", "uid-nummer", "uid nummer", "uid no", "atu", "uid.-nr"])
        + entries(
            .uid, "CH",
            [
                "che", "mwst-nr", "mwst.-nr", "mwst nr", "mwst-nummer", "mwst nummer",
                "unternehmens-identifikationsnummer",
                "numéro ide", "n° ide", "ide", "idi", "no tva", "numero idi",
            ])
        + entries(
            .stnr, "DE",
            [
                "steuernummer", "steuer-nr", "steuer-nummer", "steuernr", "steuer nr", "steuer-nr.", "st.-nr", "st-nr",
                "st. nr", "stnr", "st.nr", "steuer-id", "steuer-idnr", "steuer-ident-nr", "unsere steuernummer",
                "finanzamt steuernummer",
            ])
        + entries(
            .hraHRB, "DE",
            [
                "hrb", "hra", "hrb-nr", "hra-nr", "hrb nr", "hra nr", "hrb nummer", "handelsregister",
                "handelsregisternummer", "handelsregister-nr", "handelsregister nr", "handelsregister hrb",
                "handelsregister hra", "amtsgericht hrb", "amtsgericht hra", "registergericht hrb", "registernummer",
                "register-nr", "registernr", "eingetragen im handelsregister", "hr-nr",
            ])
        + entries(
            .companyRegistrationNumber, nil, ["weee-reg-nr", "weee-reg.-nr", "wee-reg-nr", "weee-nr", "weee"])
        + entries(
            .companyRegistrationNumber, "AT",
            ["fn", "firmenbuchnummer", "firmenbuch-nr", "firmenbuch nr", "firmenbuch", "fb-nr", "fbnr"])
        + entries(
            .btw, nil,
            [
                "btw", "btw-nr", "btw nr", "btw-nummer", "btw nummer", "btw-id", "btw id", "btw-identificatienummer",
                "btw identificatienummer", "btw no", "btw-no", "b.t.w", "b.t.w.-nr", "btwnr", "btwnummer",
                "omzetbelastingnummer", "ob-nummer", "uw btw-nummer", "ons btw-nummer",
            ])
        + entries(
            .kvk, "NL",
            [
                "kvk", "k.v.k", "kvk-nr", "kvk nr", "kvk-nummer", "kvk nummer", "kvk no", "kvknummer", "kvknr",
                "kamer van koophandel", "handelsregister kvk", "k.v.k.-nr", "kvk-no", "inschrijfnummer",
                "chamber of commerce", "chamber of commerce no",
            ])
        + entries(
            .companyRegistrationNumber, "BE",
            ["ondernemingsnummer", "ondernemingsnr", "rpr", "rpm", "kbo", "kbo-nummer", "numéro d'entreprise", "bce"])
}
