import InvoiceModel

/// Words of trades, in the languages of the lexicon.
enum CategoryWords {
    struct Meaning: Sendable {
        var category: PurchaseCategory
        var subcategory: PurchaseSubcategory?
    }

    static let parent: [PurchaseSubcategory: PurchaseCategory] = [
        .plane: .transport, .taxi: .transport, .train: .transport, .carRental: .transport, .public: .transport,
        .micromobility: .transport, .restaurant: .food, .groceries: .food, .delivery: .food,
        .electronics: .shopping, .officeSupplies: .shopping, .cultural: .shopping,
    ]

    private static let words: [(PurchaseCategory, PurchaseSubcategory?, String)] = [
        (.toll, nil, "toll péage maut peaje pedaggio portagem tolheffing vignette"),
        (
            .parking, nil,
            "parking parkplatz stationnement aparcamiento parcheggio estacionamento parkeren parkering parkhaus"
        ),
        (
            .telecom, nil,
            "mobile broadband telecom roaming voip telefonie mobilfunk internetzugang festnetz sim forfait fibre "
                + "adsl vdsl gigabit telefonía llamadas móviles teléfonica telefonia telefonica ricarica bredband mobilabonnement "
                + "internetverbinding bellen laajakaista puhelinliittymä telekomunikacja internet flatrate glasfaser "
                + "rufnummer téléphonie appels télécommunications telekommunikation teléfono liittymä"
        ),
        (
            .energy, nil,
            "kwh electricity gas strom stromlieferung erdgas netzentgelt stromsteuer zählerstand zählernummer électricité "
                + "électrique gaz acheminement electricidad energía potencia peaje kilowattstunden arbeitspreis grundpreis "
                + "energia elettrica elettricità eletricidade elektriciteit energie elförbrukning elnät strøm nettleie elafgift "
                + "sähkö sähkönsiirto energetyczna prąd elektřina villamos áram energiadíj electric meter elektrik fernwärme "
                + "elektrina spotreba kaasun elavgift nätavgift"
        ),
        (
            .software, nil,
            "software license licence saas subscription hosting domain cloud lizenz lizenzen wartungsvertrag licencia "
                + "licenza licença softwarelicentie licentie programvara programvare ohjelmisto lisenssi licencja oprogramowanie "
                + "licenční szoftver licenc yazılım lisans serveur hébergement webhosting logiciel abonnement-saas ssl api "
                + "licente licență licences licenses users seats gebruikers opslag server benutzer speicherplatz utilisateurs "
                + "stockage usuarios almacenamiento utenti utilizadores användare brukere käyttäjä uživatel felhasználó"
        ),
        (
            .accommodation, nil,
            "hotel night nights nuit nuits übernachtung übernachtungen noche noches notte notti quarto room booking "
                + "lodging check-in check-out zimmer chambre habitación camera hébergement overnachting noclegi noclegu ubytování "
                + "szállás konaklama kurtaxe séjour beherbergung citytax pernottamento alojamiento logi hotell yöpyminen"
        ),
        (
            .transport, .plane,
            "flight airline boarding flug vol vuelo volo voo airport billet aérien flyg fly lento lot let"
        ),
        (.transport, .taxi, "taxi cab fahrt course trayecto corsa uber ride taxifahrt kurs"),
        (
            .transport, .train,
            "train bahn rail railway zug bahnfahrt sncf tren treno comboio trein tåg tog juna pociąg vlak vonat"
        ),
        (
            .transport, .carRental,
            "rental mietwagen location-voiture alquiler noleggio autonoleggio huurauto hyrbil lejebil"
        ),
        (
            .food, .restaurant,
            "restaurant catering menu lunch dinner breakfast speisen getränke repas déjeuner dîner boissons comida bebida cena "
                + "pranzo ristorante restaurante refeição bevande coperto tip trinkgeld serviettes maaltijd diner ravintola"
        ),
        (
            .food, .groceries,
            "bread milk cheese fruit vegetables coffee flour sugar brot mehl brötchen käse obst gemüse kaffee pain farine "
                + "beurre fromage légumes viande pan harina leche queso fruta carne pane farina latte formaggio pão leite queijo "
                + "brood kaas melk groente bakery bäckerei boulangerie panadería panificio croissant baguette sourdough butter "
                + "eggs olive ekmek chleb mąka kenyér liszt mjöl bröd kaffe jauhot leipä"
        ),
        (
            .shopping, .officeSupplies,
            "paper toner stapler pens notebook binder büromaterial kopierpapier ordner kugelschreiber papeterie stylos "
                + "classeurs papelería bolígrafos cartucho cancelleria carta penne papelaria caneta kantoorartikelen kontorsmaterial "
                + "kancelářské papír toimistotarvikkeet papper envelopes umschläge enveloppes"
        ),
        (
            .shopping, .electronics,
            "laptop monitor keyboard tablet smartphone printer usb ssd bildschirm drucker tastatur écran clavier imprimante "
                + "portátil ordenador teclado schermo tastiera stampante computer notebook skärm tangentbord headset router"
        ),
    ]

    /// Folded word → what it speaks for. Words that two trades share are left out.
    static let table: [String: Meaning] = {
        var table: [String: Meaning] = [:]
        var shared = Set<String>()
        for (category, subcategory, list) in words {
            for word in list.split(separator: " ") {
                let key = TextFolding.key(String(word))
                if let known = table[key], known.category != category { shared.insert(key) }
                table[key] = Meaning(category: category, subcategory: subcategory)
            }
        }
        for key in shared { table[key] = nil }
        return table
    }()
}
