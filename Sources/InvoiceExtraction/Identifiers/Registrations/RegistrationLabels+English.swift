import InvoiceModel

extension RegistrationLabels {
    /// English: United Kingdom, Ireland, United States, Canada, Australia, India, Singapore, and English used abroad.
    static let english: [Entry] =
        entries(
            .vatNumber, nil,
            [
                "vat", "vat no", "vat nr", "vat number", "vat id", "vat id no", "vat-id", "vat identification number",
                "vat identification no", "vat reg", "vat reg no", "vat reg. no", "vat registration",
                "vat registration no", "vat registration number", "vat registered no", "vat code", "vat #", "vat no.",
                "eu vat", "eu vat no", "eu vat number", "eu vat id", "intra-community vat", "intra-community vat no",
                "intracommunity vat number", "our vat no", "your vat no", "vatin", "vat reg number",
            ])
        + entries(
            .taxID, nil,
            [
                "tax id", "tax id no", "tax id number", "tax no", "tax number", "tax registration number",
                "tax registration no", "tax reg no", "tax reg. no", "trn", "tax identification number",
                "tax identification no", "tax code", "fiscal code", "tax file number", "pin no",
            ])
        + entries(
            .companyRegistrationNumber, nil,
            [
                "company no", "company number", "company nr", "company reg no", "company reg. no", "company reg",
                "company registration", "company registration no", "company registration number", "company reg number",
                "co. reg. no", "co reg no", "co. reg", "registered no", "registered number", "registered company no",
                "registered in england", "registered in england no", "registered in england and wales",
                "registered in england and wales no", "registered in england & wales",
                "registered in england & wales no", "registered in scotland", "registered in scotland no",
                "registered in ireland", "registered in ireland no", "registration no", "registration number",
                "reg. no", "reg no", "crn", "companies house no", "company id", "business registration number",
                "business registration no", "business id", "trade register", "trade register no",
                "commercial register", "commercial register no", "enterprise number", "registered charity no",
            ])
        + entries(.companyRegistrationNumber, "AU", ["acn", "a.c.n", "australian company number"])
        + entries(.abn, "AU", ["abn", "a.b.n", "abn no", "australian business number"])
        + entries(
            .tin, "US",
            [
                "ein", "fein", "e.i.n", "ein no", "ein #", "federal ein", "fed id", "fed. id", "federal id",
                "federal id no", "federal tax id", "federal tax id no", "federal tax id number", "fed tax id", "tin",
                "tin no", "taxpayer id", "taxpayer identification number", "employer identification number",
                "us tax id",
                "itin", "ssn", "ptin", "atin", "irs no",
            ])
        + entries(
            .gstHST, "CA",
            [
                "gst/hst", "gst/hst no", "gst/hst number", "gst/hst #", "gst/hst registration no",
                "gst/hst registration number", "hst", "hst no", "hst number", "hst #", "hst reg", "hst reg. no",
                "hst registration no", "hst registration number", "gst/hst reg. no", "tps/tvh", "no tps", "no de tps",
                "n° tps", "tps no", "tps", "business number", "bn", "gst #", "gst/tps", "tps/gst",
                "gst registration no", "gst registration number", "gst registration", "gst reg no",
            ])
        + entries(
            .taxID, "CA",
            [
                "qst registration no", "qst registration number", "qst registration", "qst", "qst no", "qst #", "tvq",
                "no tvq", "n° tvq", "pst no", "tvq no",
            ])
        + entries(
            .gstin, "IN",
            [
                "gstin", "gstin no", "gstin number", "gstin/uin", "gst in", "gstn", "gst no", "gst number",
                "gst reg no",
                "gst registration no", "gst registration number", "gst id", "gst tin",
            ])
        + entries(
            .taxID, "IN",
            [
                "pan", "pan no", "pan number", "company's pan", "it pan", "vat tin", "cst no", "tan no", "vat/tin",
                "service tax no",
                "service tax #", "service tax registration no", "service tax reg no",
            ])
        + entries(.companyRegistrationNumber, "IN", ["cin", "cin no", "cin number", "corporate identity number"])
        + entries(
            .uen, "SG",
            [
                "uen", "uen no", "uen number", "gst reg no", "gst registration no", "co. reg. no", "roc no",
                "unique entity number",
            ])
}
