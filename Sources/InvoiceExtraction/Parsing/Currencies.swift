/// A currency named by a printed symbol, code or word.
package struct CurrencyMatch: Sendable, Hashable {
    /// ISO 4217.
    package var code: String
    /// The mark serves several currencies (`$`, `kr`, `Rs`, `¥`), or the code is also a common word (`ALL`, `TOP`).
    /// ``code`` is then the most frequent reading.
    package var isAmbiguous: Bool
}

/// Currencies by code, by printed mark and by country.
package enum Currencies {
    /// Reads one token: `€`, `EUR`, `Euro`, `US$`, `Rs.`, `zł`, `Kč`, `kr`.
    ///
    /// Codes count in upper case; those of often printed currencies in any case.
    package static func match(_ token: String) -> CurrencyMatch? {
        let length = token.utf8.count
        guard length > 0, length <= 12 else { return nil }
        if length == 3, all.contains(token) { return CurrencyMatch(code: token, isAmbiguous: words.contains(token)) }
        if let code = symbols[token] { return code }
        var folded = TextFolding.fold(token)
        while folded.utf8.last == UInt8(ascii: ".") { folded.removeLast() }
        if let match = names[folded] { return match }
        return nil
    }

    /// The active codes of ISO 4217 list one, without funds, metals and test codes.
    package static let all: Set<String> = Set(
        """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF \
        CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD \
        HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL \
        LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP \
        PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT \
        TND TOP TRY TTD TWD TZS UAH UGX USD UYU UYW UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
        """.split(separator: " ").map(String.init))

    /// The currency of a country, by ISO 3166-1 alpha-2 code in upper case.
    package static func currency(ofCountry alpha2: String) -> String? { CurrencyCountries.byCountry[alpha2] }

    /// Codes that are also words, names or abbreviations of everyday text in upper case.
    private static let words: Set<String> = [
        "ALL", "BAM", "BOB", "COP", "CUP", "GEL", "KGS", "MAD", "MOP", "PEN", "SOS", "STN", "SVC", "TOP", "TRY",
    ]

    /// Signs that are not words; the currency symbols of Unicode block U+20A0 and those of Latin-1.
    private static let symbols: [String: CurrencyMatch] = table(
        sure: """
            € EUR £ GBP ₤ GBP ₺ TRY ₹ INR ₽ RUB ₴ UAH ₪ ILS ₩ KRW ฿ THB ₫ VND ₱ PHP ₦ NGN ₡ CRC ₲ PYG ₸ KZT ₼ AZN \
            ₾ GEL ₵ GHS ₮ MNT ₭ LAK ৳ BDT ؋ AFN ֏ AMD 円 JPY 元 CNY 원 KRW ＄ USD ￡ GBP ￥ JPY zł PLN Kč CZK
            """, ambiguous: "$ USD ¥ JPY ₨ INR ﷼ SAR R ZAR Fr CHF")

    /// Names and abbreviations as they are folded, without a trailing point.
    private static let names: [String: CurrencyMatch] = table(
        sure: """
            eur EUR euro EUR euros EUR eura EUR euroa EUR usd USD gbp GBP chf CHF sfr CHF pln PLN czk CZK sek SEK \
            dkk DKK nok NOK huf HUF ron RON inr INR aud AUD cad CAD nzd NZD jpy JPY zar ZAR brl BRL mxn MXN \
            us$ USD usd$ USD $us USD c$ CAD ca$ CAD can$ CAD cad$ CAD cdn$ CAD $ca CAD a$ AUD au$ AUD aud$ AUD \
            aus$ AUD nz$ NZD nzd$ NZD hk$ HKD hkd$ HKD s$ SGD sg$ SGD sgd$ SGD nt$ TWD mx$ MXN mex$ MXN r$ BRL \
            cl$ CLP ar$ ARS jm$ JMD tt$ TTD n$ NAD b/ PAB s/ PEN ksh KES kshs KES tsh TZS ush UGX rm MYR rp IDR \
            zl PLN zlotych PLN zlote PLN kc CZK ft HUF forint HUF lei RON leu RON dkr DKK skr SEK nkr NOK tl TRY \
            stg GBP uk£ GBP gb£ GBP ¥jp JPY cn¥ CNY jp¥ JPY rmb CNY cny CNY din RSD rsd RSD dh AED dhs AED aed AED \
            sar SAR qar QAR hkd HKD sgd SGD franken CHF pounds GBP yen JPY
            """, ambiguous: "kr SEK kronor SEK kroner DKK rs INR rupees INR dollars USD dollar USD fr CHF bs BOB")

    /// From pairs of mark and code.
    private static func table(sure: String, ambiguous: String) -> [String: CurrencyMatch] {
        var table: [String: CurrencyMatch] = [:]
        for (text, isAmbiguous) in [(sure, false), (ambiguous, true)] {
            let parts = text.split(separator: " ").map(String.init)
            for index in stride(from: 0, to: parts.count - 1, by: 2) {
                table[parts[index]] = CurrencyMatch(code: parts[index + 1], isAmbiguous: isAmbiguous)
            }
        }
        return table
    }
}
