/// Month names and their abbreviations in sixteen languages.
enum MonthNames {
    /// The month 1…12 of a folded word without a trailing point; nil when it is no month.
    static func month(of folded: String) -> Int? {
        guard folded.utf8.count >= 3 else { return nil }
        return byName[folded]
    }

    private static let byName: [String: Int] = {
        var table: [String: Int] = [:]
        for (index, line) in lines.enumerated() {
            for name in line.split(separator: " ") { table[String(name)] = index + 1 }
        }
        return table
    }()

    /// Folded; wide, standalone and abbreviated forms of CLDR for en fr de es it nl pt pl cs sv da nb fi ro hu tr,
    /// with genitives and partitives, and Austrian `Jänner` and `Feber`.
    private static let lines = [
        """
        january jan janvier janv januar janner jaenner jaen enero ene gennaio gen januari janeiro stycznia styczen sty \
        ledna leden led tammikuuta tammikuu tammi ianuarie ian ocak oca
        """,
        """
        february feb fevrier fevr fev februar feber febrero febbraio februari fevereiro lutego luty lut unora unor uno \
        helmikuuta helmikuu helmi februarie febr subat sub
        """,
        """
        march mar mars marz maerz mrz marzo maart mrt marco marca marzec brezna brezen bre marts maaliskuuta \
        maaliskuu maalis martie marcius marc mart
        """,
        """
        april apr avril avr abril abr aprile kwietnia kwiecien kwi dubna duben dub huhtikuuta huhtikuu huhti aprilie \
        aprilis nisan nis
        """,
        """
        may mai mayo maggio mag mei maio maja maj kvetna kveten kve toukokuuta toukokuu touko majus mayis
        """,
        """
        june jun juin juni junio giugno giu junho czerwca czerwiec cze cervna cerven kesakuuta kesakuu kesa iunie iun \
        junius haziran haz
        """,
        """
        july jul juillet juil juli julio luglio lug julho lipca lipiec lip cervence cervenec heinakuuta heinakuu heina \
        iulie iul julius temmuz tem
        """,
        """
        august aug aout agosto ago augustus sierpnia sierpien sie srpna srpen srp augusti elokuuta elokuu elo \
        augusztus agustos agu
        """,
        """
        september sept sep septembre septiembre setiembre set settembre setembro wrzesnia wrzesien wrz zari zar \
        syyskuuta syyskuu syys septembrie szeptember szept eylul eyl
        """,
        """
        october oct octobre oktober okt octubre ottobre ott outubro out pazdziernika pazdziernik paz rijna rijen rij \
        lokakuuta lokakuu loka octombrie ekim eki
        """,
        """
        november nov novembre noviembre novembro listopada listopad listopadu lis marraskuuta marraskuu marras \
        noiembrie noi kasim kas
        """,
        """
        december dec decembre dezember dez diciembre dic dicembre dezembro grudnia grudzien gru prosince prosinec pro \
        desember des joulukuuta joulukuu joulu decembrie aralik ara
        """,
    ]

    /// Words that stand within or around a date and add nothing to it: articles, weekdays, clock words.
    static let fillers: Set<String> = Set(
        """
        le the den der dem am el on of de del do du d di il a al at um kl klo uhr h r roku z t utc gmt cet cest est pst \
        pm nap gun dne dnia date datum as ve \
        mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday \
        lun lundi mardi mercredi mer jeudi jeu vendredi ven samedi sam dimanche dim \
        mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag \
        lunes martes miercoles jueves viernes sabado domingo \
        lunedi martedi mercoledi giovedi venerdi domenica gio \
        ma wo vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag \
        segunda terca quarta quinta sexta feira segunda-feira \
        poniedzialek wtorek sroda czwartek piatek sobota niedziela \
        pondeli utery streda ctvrtek patek nedele \
        mandag tirsdag onsdag torsdag fredag lordag sondag mandagen tisdag fre lor son tor tis ons man \
        maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai \
        luni marti miercuri joi vineri sambata duminica hetfo kedd szerda csutortok pentek szombat vasarnap \
        pazartesi sali carsamba persembe cuma cumartesi pazar
        """.split(separator: " ").map(String.init))

    /// Letters that follow the number of a day: `3rd`, `1er`, `2:a`.
    static let ordinals: Set<String> = [
        "st", "nd", "rd", "th", "er", "re", "e", "o", "a", "eme", "ste", "de", "an", "en", "tr",
    ]
}
