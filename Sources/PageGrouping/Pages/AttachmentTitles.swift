import InvoiceExtraction

/// Titles of papers that come with an invoice, in the languages of the lexicon, as `TextFolding.key`.
enum AttachmentTitles {
    static let all: Set<String> = Set(
        phrases.split(separator: "\n").flatMap { $0.split(separator: "|") }.map { TextFolding.key(String($0)) })

    private static let phrases = """
        terms and conditions | general terms | terms of sale | terms of service | conditions of sale | delivery note
        packing slip | packing list | proof of delivery | timesheet | time sheet | annex | appendix | enclosure
        return form | returns form | withdrawal form | right of withdrawal | cancellation form | privacy notice
        allgemeine geschäftsbedingungen | agb | allgemeine lieferbedingungen | allgemeine verkaufsbedingungen
        lieferschein | packzettel | stundenzettel | stundennachweis | leistungsnachweis | anlage | anhang
        widerrufsbelehrung | widerrufsformular | einzelverbindungsnachweis | datenschutzhinweise
        conditions générales | bon de livraison | bordereau de livraison | annexe | formulaire de rétractation
        algemene voorwaarden | pakbon | afleverbon | leveringsbon | bijlage | leveringsvoorwaarden | urenstaat
        condiciones generales | términos y condiciones | albarán | nota de entrega | anexo
        condizioni generali | termini e condizioni | documento di trasporto | bolla di consegna | allegato
        condições gerais | termos e condições | guia de remessa | guia de transporte
        ogólne warunki | warunki sprzedaży | dokument dostawy | załącznik | obchodní podmínky | dodací list | příloha
        allmänna villkor | följesedel | bilaga | almindelige betingelser | følgeseddel | bilag
        alminnelige vilkår | pakkseddel | vedlegg | yleiset ehdot | toimitusehdot | lähetysluettelo | liite
        termeni și condiții | aviz de însoțire | anexa | általános szerződési feltételek | szállítólevél | melléklet
        genel şartlar | irsaliye | sevk irsaliyesi
        """
}
