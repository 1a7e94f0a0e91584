/// The legal tender of countries; data for ``Currencies/currency(ofCountry:)``.
///
/// Source: ISO 4217 list one, which names the entities of each currency, and ISO 3166-1. Croatia (since
/// 2023) and Bulgaria (since 2026) are with the euro.
enum CurrencyCountries {
    static let byCountry: [String: String] = {
        var table: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: " ").map(String.init)
            for country in parts.dropFirst() { table[country] = parts[0] }
        }
        return table
    }()

    private static let lines = """
        EUR AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK BG AD MC SM VA ME XK AX GF GP MQ RE YT BL MF PM TF
        GBP GB IM JE GG
        CHF CH LI
        CZK CZ
        DKK DK FO GL
        SEK SE
        NOK NO SJ BV
        ISK IS
        PLN PL
        HUF HU
        RON RO
        RSD RS
        BAM BA
        MKD MK
        ALL AL
        MDL MD
        UAH UA
        BYN BY
        RUB RU
        GIP GI
        TRY TR
        USD US PR GU VI AS MP UM EC SV PA FM MH PW TL TC VG BQ IO
        CAD CA
        MXN MX
        BRL BR
        ARS AR
        CLP CL
        COP CO
        PEN PE
        UYU UY
        PYG PY
        BOB BO
        VES VE
        CRC CR
        GTQ GT
        HNL HN
        NIO NI
        BZD BZ
        CUP CU
        DOP DO
        HTG HT
        JMD JM
        TTD TT
        BBD BB
        BSD BS
        BMD BM
        KYD KY
        AWG AW
        XCG CW SX
        XCD AG DM GD KN LC VC AI MS
        GYD GY
        SRD SR
        FKP FK
        CNY CN
        HKD HK
        MOP MO
        TWD TW
        JPY JP
        KRW KR
        KPW KP
        MNT MN
        INR IN
        PKR PK
        BDT BD
        LKR LK
        NPR NP
        BTN BT
        MVR MV
        SGD SG
        MYR MY
        IDR ID
        THB TH
        VND VN
        PHP PH
        KHR KH
        LAK LA
        MMK MM
        BND BN
        ILS IL PS
        AED AE
        SAR SA
        QAR QA
        KWD KW
        BHD BH
        OMR OM
        JOD JO
        LBP LB
        IQD IQ
        IRR IR
        SYP SY
        YER YE
        AFN AF
        KZT KZ
        UZS UZ
        KGS KG
        TJS TJ
        TMT TM
        AMD AM
        AZN AZ
        GEL GE
        EGP EG
        MAD MA EH
        DZD DZ
        TND TN
        LYD LY
        MRU MR
        SDG SD
        SSP SS
        ETB ET
        ERN ER
        DJF DJ
        SOS SO
        KES KE
        UGX UG
        TZS TZ
        RWF RW
        BIF BI
        CDF CD
        AOA AO
        ZMW ZM
        ZWG ZW
        MWK MW
        MZN MZ
        MGA MG
        MUR MU
        SCR SC
        KMF KM
        ZAR ZA
        NAD NA
        BWP BW
        LSL LS
        SZL SZ
        NGN NG
        GHS GH
        GMD GM
        GNF GN
        LRD LR
        SLE SL
        CVE CV
        STN ST
        SHP SH AC TA
        XAF CM CF CG GA GQ TD
        XOF BF BJ CI GW ML NE SN TG
        AUD AU CC CX HM KI NF NR TV
        NZD NZ CK NU PN TK
        FJD FJ
        PGK PG
        SBD SB
        TOP TO
        WST WS
        VUV VU
        XPF NC PF WF
        """
}
