/// States and provinces that stand in addresses (ISO 3166-2 and the postal abbreviations of each country).
enum Regions {
    /// How many words at the end of `tokens` name a state, and in which country that is certain; nil when none do.
    static func trailing(_ tokens: ArraySlice<AddressToken>, country: String?) -> (count: Int, country: String?)? {
        guard let last = tokens.last else { return nil }
        let bare = last.text.filter { $0.isLetter }
        if last.text.hasPrefix("("), last.text.hasSuffix(")"), bare.utf8.count == 2 { return (1, "IT") }
        for count in [3, 2, 1] where tokens.count >= count {
            let name = tokens.suffix(count).map(\.word).joined(separator: " ")
            if let owner = names[name], country == nil || country == owner { return (count, owner) }
        }
        guard last.text == last.text.uppercased(), last.text.utf8.count <= 3 else { return nil }
        if let country, let codes = codes[country] { return codes.contains(last.text) ? (1, country) : nil }
        for owner in ["US", "CA", "AU"] where codes[owner]?.contains(last.text) == true { return (1, owner) }
        return country == "IT" && bare.utf8.count == 2 ? (1, "IT") : nil
    }

    static func isAustralian(_ token: AddressToken) -> Bool {
        codes["AU"]?.contains(token.text) == true || token.word == "victoria" || token.word == "queensland"
    }

    private static func set(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

    private static let codes: [String: Set<String>] = [
        "US": set(
            """
            AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH \
            OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY
            """),
        "CA": set("AB BC MB NB NL NS NT NU ON PE QC SK YT"),
        "AU": set("NSW VIC QLD SA WA TAS ACT NT"),
        "BR": set("AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO"),
        "MX": set("CDMX JAL NL MEX PUE QRO YUC GTO"),
    ]

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        let lists: [(String, String)] = [
            (
                "US",
                """
                alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,\
                illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,\
                mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,north carolina,\
                north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,\
                texas,utah,vermont,virginia,west virginia,wisconsin,wyoming
                """
            ),
            (
                "CA",
                """
                alberta,british columbia,manitoba,new brunswick,nova scotia,ontario,quebec,saskatchewan,\
                prince edward island,newfoundland,yukon,nunavut
                """
            ),
            (
                "AU", "new south wales,queensland,tasmania,south australia,western australia"
            ),
            (
                "GB",
                """
                bedfordshire,berkshire,buckinghamshire,cambridgeshire,cheshire,cornwall,cumbria,derbyshire,devon,dorset,\
                east sussex,essex,gloucestershire,hampshire,herefordshire,hertfordshire,kent,lancashire,leicestershire,\
                lincolnshire,merseyside,norfolk,north yorkshire,northamptonshire,northumberland,nottinghamshire,\
                oxfordshire,shropshire,somerset,south yorkshire,staffordshire,suffolk,surrey,tyne and wear,warwickshire,\
                west midlands,west sussex,west yorkshire,wiltshire,worcestershire
                """
            ),
            (
                "MY",
                """
                selangor,selangor darul ehsan,johor,johor darul takzim,pulau pinang,penang,perak,kedah,kelantan,terengganu,\
                pahang,negeri sembilan,melaka,malacca,sabah,sarawak,perlis,labuan,putrajaya,wilayah persekutuan
                """
            ),
            (
                "IN",
                """
                andhra pradesh,arunachal pradesh,assam,bihar,chhattisgarh,goa,gujarat,haryana,himachal pradesh,\
                jharkhand,karnataka,kerala,madhya pradesh,maharashtra,manipur,meghalaya,mizoram,nagaland,odisha,punjab,\
                rajasthan,sikkim,tamil nadu,tamilnadu,telangana,tripura,uttar pradesh,uttarakhand,west bengal
                """
            ),
        ]
        for (country, list) in lists {
            for name in list.split(separator: ",") { names[String(name)] = country }
        }
        return names
    }()
}
