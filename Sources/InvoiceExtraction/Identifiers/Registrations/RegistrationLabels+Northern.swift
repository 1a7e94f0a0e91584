import InvoiceModel

extension RegistrationLabels {
    /// Swedish, Danish, Norwegian, Finnish; Estonian, Latvian and Lithuanian.
    static let northern: [Entry] =
        entries(
            .orgnr, "SE",
            ["org.nr", "org nr", "orgnr", "org.nummer", "organisationsnummer", "organisationsnr", "org. nr", "org-nr"])
        + entries(
            .orgnr, "NO",
            ["org.nr.", "organisasjonsnummer", "organisasjonsnr", "org.no", "foretaksregisteret", "foretaksnummer"])
        + entries(
            .vatNumber, "SE",
            [
                "momsregistreringsnummer", "momsregnr", "moms reg.nr", "momsreg.nr", "moms.reg.nr", "vat-nr", "momsnr",
                "moms nr", "momsnummer", "moms-nr", "moms reg nr",
            ])
        + entries(.vatNumber, "NO", ["mva", "mva-nr", "mva nr", "mva-nummer", "mva.nr", "mva reg.nr"])
        + entries(
            .cvr, "DK",
            [
                "cvr", "cvr-nr", "cvr nr", "cvr.nr", "cvr. nr", "cvr-nummer", "cvr nummer", "cvr no", "cvrnr", "se-nr",
                "se nr", "se/cvr-nr",
            ])
        + entries(.vatNumber, "DK", ["momsnr. dk", "moms nr. dk", "momsnummer dk"])
        + entries(
            .companyRegistrationNumber, "FI",
            ["y-tunnus", "y tunnus", "ytunnus", "y-tunn", "ly-tunnus", "fo-nummer", "fo-nr", "business id"])
        + entries(
            .vatNumber, "FI",
            [
                "alv-numero", "alv numero", "alv-nro", "alv nro", "alv-tunniste", "alv rek", "alv-tunnus",
                "arvonlisäverotunniste",
            ])
        + entries(.vatNumber, "EE", ["kmkr", "kmkr nr", "kmkr number", "käibemaksukohustuslase number", "kmkr-nr"])
        + entries(
            .companyRegistrationNumber, "EE", ["registrikood", "reg. kood", "reg.kood", "reg.nr", "äriregistri kood"])
        + entries(.vatNumber, "LV", ["pvn", "pvn nr", "pvn reģ. nr", "pvn reģistrācijas nr", "pvn reģ.nr"])
        + entries(.companyRegistrationNumber, "LV", ["reģ. nr", "reģistrācijas nr", "vienotais reģistrācijas nr"])
        + entries(.vatNumber, "LT", ["pvm kodas", "pvm mokėtojo kodas", "pvm kodas lt"])
        + entries(.companyRegistrationNumber, "LT", ["įmonės kodas", "į. k", "įm. kodas", "juridinio asmens kodas"])
}
