/// Names of countries in the languages of invoices, folded (Unicode CLDR territory names; own names; alpha-3 codes).
enum CountryNames {
    /// Folded name → alpha-2.
    static let codes: [String: String] = {
        var codes: [String: String] = [:]
        for (code, names) in names {
            for name in names.split(separator: ",") { codes[String(name)] = code }
        }
        return codes
    }()

    /// Alpha-3 codes that are words of a language, such as `can` or `per`, are left out.
    private static let names: [(code: String, names: String)] = [
        (
            "DE",
            "germany,deutschland,allemagne,alemania,germania,duitsland,alemanha,niemcy,nemecko,tyskland,"
                + "saksa,nemetorszag,almanya,deu,bundesrepublik deutschland"
        ),
        (
            "AT",
            "austria,osterreich,oesterreich,autriche,oostenrijk,rakousko,rakusko,osterrike,ostrig,itavalta,"
                + "ausztria,avusturya,aut"
        ),
        (
            "CH",
            "switzerland,schweiz,die schweiz,suisse,svizzera,suiza,zwitserland,suica,szwajcaria,svycarsko,"
                + "svajciarsko,sveits,sveitsi,elvetia,svajc,isvicre,che"
        ),
        ("LI", "liechtenstein,furstentum liechtenstein"),
        (
            "FR",
            "france,frankreich,francia,frankrijk,franca,francja,francie,francuzsko,frankrike,frankrig,"
                + "ranska,franta,franciaorszag,fransa,fra"
        ),
        ("BE", "belgium,belgien,belgique,belgica,belgio,belgie,belgia,belgicko,belgika,bel"),
        ("LU", "luxembourg,luxemburg,luxemburgo,lussemburgo,luksemburg,lucembursko,luxembursko,lux"),
        (
            "NL",
            "netherlands,the netherlands,nederland,niederlande,pays-bas,paises bajos,paesi bassi,olanda,"
                + "holland,holandia,niderlandy,nizozemsko,holandsko,nederlanderna,nederlandene,alankomaat,"
                + "tarile de jos,hollandia,hollanda,paises baixos,holanda,nld"
        ),
        ("IT", "italy,italien,italie,italia,wlochy,taliansko,olaszorszag,italya,ita"),
        (
            "ES",
            "spain,espana,spanien,espagne,spagna,spanje,espanha,hiszpania,spanelsko,spanielsko,spania,"
                + "espanja,spanyolorszag,ispanya,esp"
        ),
        ("PT", "portugal,portogallo,portugalia,portugalsko,portugali,portekiz,prt"),
        (
            "GB",
            "united kingdom,uk,u.k,great britain,england,scotland,wales,northern ireland,grossbritannien,"
                + "vereinigtes konigreich,royaume-uni,royaume uni,grande-bretagne,reino unido,gran bretana,"
                + "regno unito,verenigd koninkrijk,groot-brittannie,wielka brytania,zjednoczone krolestwo,"
                + "velka britanie,spojene kralovstvi,velka britania,spojene kralovstvo,storbritannien,"
                + "storbritannia,iso-britannia,yhdistynyt kuningaskunta,marea britanie,regatul unit,"
                + "egyesult kiralysag,nagy-britannia,birlesik krallik,ingiltere,gbr"
        ),
        (
            "IE",
            "ireland,eire,irland,irlande,irlanda,ierland,irlandia,irsko,irlanti,irorszag,"
                + "republic of ireland,irl"
        ),
        (
            "DK",
            "denmark,danmark,danemark,dinamarca,danimarca,denemarken,dania,dansko,tanska,danemarca,"
                + "danimarka,dnk"
        ),
        (
            "SE",
            "sweden,sverige,schweden,suede,suecia,svezia,zweden,szwecja,svedsko,ruotsi,suedia,svedorszag,"
                + "isvec,swe"
        ),
        ("NO", "norway,norge,norwegen,norvege,noruega,norvegia,noorwegen,norwegia,norsko,norja,norvec,nor"),
        ("FI", "finland,suomi,finnland,finlande,finlandia,finsko,finnorszag,finlandiya,finlanda"),
        ("IS", "iceland,island,islande,islandia,islanda,ijsland,islanti,izland,izlanda,isl"),
        (
            "PL",
            "poland,polska,polen,pologne,polonia,polsko,puola,lengyelorszag,polonya,pol,"
                + "rzeczpospolita polska"
        ),
        (
            "CZ",
            "czechia,czech republic,cesko,ceska republika,tschechien,tschechische republik,tchequie,"
                + "republique tcheque,chequia,republica checa,cechia,repubblica ceca,tsjechie,czechy,tjeckien,"
                + "tjekkiet,tsjekkia,tsekki,cehia,csehorszag,cekya,cze,cek cumhuriyeti"
        ),
        (
            "SK",
            "slovakia,slovensko,slowakei,slovaquie,eslovaquia,slovacchia,slowakije,slowacja,slovakien,"
                + "slovakiet,slovacia,szlovakia,slovakya,svk,slovak republic,slovenska republika"
        ),
        (
            "HU",
            "hungary,magyarorszag,ungarn,hongrie,hungria,ungheria,hongarije,wegry,madarsko,ungern,unkari,"
                + "ungaria,macaristan,hun"
        ),
        ("RO", "romania,rumanien,rumaenien,roumanie,rumania,roemenie,romenia,rumunia,rumunsko,romanya,rou"),
        ("BG", "bulgaria,bulgarien,bulgarie,bulgarije,bulgarska,bulharsko,bulgaristan,bgr,българия"),
        (
            "GR",
            "greece,griechenland,grece,grecia,griekenland,grecja,recko,grecko,grekland,graekenland,hellas,"
                + "kreikka,gorogorszag,yunanistan,grc,ελλαδα,ελλάδα,ellada"
        ),
        ("CY", "cyprus,zypern,chypre,chipre,cipro,cypr,kypr,cypern,kypros,ciprus,kibris,cyp"),
        ("MT", "malta,malte,mlt"),
        (
            "HR",
            "croatia,hrvatska,kroatien,croatie,croacia,croazia,kroatie,chorwacja,chorvatsko,kroatia,"
                + "horvatorszag,hirvatistan,hrv"
        ),
        (
            "SI",
            "slovenia,slovenija,slowenien,slovenie,eslovenia,slowenia,slovinsko,slovenien,szlovenia,"
                + "slovenya,svn"
        ),
        ("RS", "serbia,srbija,serbien,serbie,servie,srbsko,szerbia,sirbistan,srb"),
        ("BA", "bosnia and herzegovina,bosna i hercegovina,bosnien und herzegowina,bosnie-herzegovine,bih"),
        ("ME", "montenegro,crna gora,mne"), ("MK", "north macedonia,nordmazedonien,mkd"),
        ("AL", "albania,shqiperi,albanien,albanie,alb"), ("XK", "kosovo"),
        ("EE", "estonia,eesti,estland,estonie,estonsko,viro,esztorszag,estonya"),
        (
            "LV",
            "latvia,latvija,lettland,lettonie,letonia,lettonia,letland,lotwa,lotyssko,lettorszag,letonya,"
                + "lva"
        ),
        (
            "LT",
            "lithuania,lietuva,litauen,lituanie,lituania,litouwen,litwa,litva,liettua,litvania,litvanya,ltu"
        ),
        ("UA", "ukraine,ukraina,ucrania,ucraina,oekraine,ukrajina,україна,ukr,ukrayna"),
        ("MD", "moldova,moldawien,moldavie,republica moldova,mda"), ("BY", "belarus,weissrussland,blr"),
        (
            "RU",
            "russia,russian federation,russland,russie,rusia,rusland,rosja,rusko,ryssland,venaja,"
                + "oroszorszag,rusya,россия,российская федерация,rus"
        ),
        (
            "TR",
            "turkey,turkiye,turkei,tuerkei,turquie,turquia,turchia,turkije,turcja,turecko,turkiet,tyrkiet,"
                + "tyrkia,turkki,turcia,torokorszag,tur"
        ),
        (
            "US",
            "united states,united states of america,usa,u.s.a,u.s,vereinigte staaten,etats-unis,etats unis,"
                + "estados unidos,ee.uu,stati uniti,verenigde staten,stany zjednoczone,spojene staty,"
                + "spojene staty americke,forenta staterna,yhdysvallat,statele unite,egyesult allamok,"
                + "amerika birlesik devletleri,abd,vereinigte staaten von amerika"
        ),
        ("CA", "canada,kanada"),
        ("MX", "mexico,mexiko,mexique,messico,meksyk,meksiko,meksika,mex,estados unidos mexicanos"),
        ("BR", "brazil,brasil,brasilien,bresil,brasile,brazilie,brazylia,brazilia,brezilya,bra"),
        ("AR", "argentina,argentinien,argentine,argentinie,arg"), ("CL", "chile,chili,cile,chl"),
        ("CO", "colombia,kolumbien,colombie"), ("PE", "peru,perou"), ("UY", "uruguay"), ("EC", "ecuador"),
        ("VE", "venezuela"), ("CR", "costa rica"), ("PA", "panama"), ("DO", "dominican republic,republica dominicana"),
        ("PR", "puerto rico"), ("GT", "guatemala"), ("PY", "paraguay"), ("BO", "bolivia"),
        ("AU", "australia,australien,australie,avustralya,ausztralia"),
        ("NZ", "new zealand,neuseeland,nouvelle-zelande,nueva zelanda,nieuw-zeeland,nzl,aotearoa"),
        ("IN", "india,indien,inde,indie,hindistan,bharat"), ("PK", "pakistan"),
        ("LK", "sri lanka,lka"), ("BD", "bangladesh,bgd"), ("NP", "nepal"),
        ("SG", "singapore,singapur,singapour,sgp,singapura"), ("MY", "malaysia,malaisie,mys"),
        ("ID", "indonesia,indonesien,idn"), ("TH", "thailand"), ("VN", "vietnam,viet nam,vnm"),
        ("PH", "philippines,philippinen,phl"), ("HK", "hong kong,hongkong,hong kong sar,hkg"),
        (
            "CN",
            "china,people's republic of china,p.r. china,pr china,p.r.china,chine,cina,chiny,kina,kiina,"
                + "cin halk cumhuriyeti,chn"
        ),
        ("TW", "taiwan,twn"), ("JP", "japan,japon,giappone,japao,japonia,japonsko,japani,japonya,jpn"),
        ("KR", "south korea,republic of korea,korea,sudkorea,coree du sud,corea del sur,kor"),
        ("AE", "united arab emirates,u.a.e,uae,vereinigte arabische emirate,emirats arabes unis"),
        ("SA", "saudi arabia,kingdom of saudi arabia,saudi-arabien,ksa"), ("QA", "qatar"), ("KW", "kuwait"),
        ("BH", "bahrain"), ("OM", "oman"), ("JO", "jordan"), ("LB", "lebanon,liban"),
        ("IL", "israel,isr"), ("EG", "egypt,agypten,egypte"), ("MA", "morocco,maroc,marokko,marruecos"),
        ("TN", "tunisia,tunisie,tunesien"), ("DZ", "algeria,algerie"),
        ("ZA", "south africa,sudafrika,afrique du sud,zaf"),
        ("KE", "kenya,kenia"), ("NG", "nigeria"), ("GH", "ghana"), ("MU", "mauritius,ile maurice"),
        ("MC", "monaco,mco"), ("SM", "san marino"), ("AD", "andorra,andorre"), ("GI", "gibraltar"),
        ("GG", "guernsey"), ("IM", "isle of man"),
        ("KZ", "kazakhstan,kasachstan"), ("AM", "armenia"), ("AZ", "azerbaijan"),
    ]
}
