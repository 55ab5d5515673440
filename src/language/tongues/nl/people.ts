// What people and bodies are called. Data only.
import * as shared from '../../families/alphabetic/people.ts';
import type { PeopleWords } from '../../families/alphabetic/quoting/people-words.ts';
import { wordList, wordSet } from '../../text/word-list.ts';

export const people: PeopleWords = {
  titles: new Set([
    ...shared.titles,
    ...wordList(
      `topman topvrouw ceo zaakvoerder hoofdinspecteur inspecteur commissaris woordvoerster voorzitster directrice advocaat advocate rechter officier wethoudster econoom bioloog ecoloog historicus viroloog epidemioloog arts huisarts chirurg trainer coach aanvoerder spits doelman keeper verdediger middenvelder bondscoach premier staatssecretaris gedeputeerde gouverneur kamerlid raadslid senator schepen partijleider fractievoorzitter fractieleider lijsttrekker secretaris penningmeester oprichter eigenaar ondernemer manager projectleider onderzoekster wetenschapper architect analist boswachter schoolleider rector decaan bisschop dominee pastoor regisseur acteur actrice zanger zangeres curator conservator president vicepresident kanselier koning koningin prins prinses paus kardinaal generaal kolonel professor dhr mevr mevrouw meneer mw mr drs ir herder onderzoeker dijkgraaf burgemeester wethouder directeur voorzitter woordvoerder hoogleraar minister-president minister boer boerin visser bakker leraar lerares schrijver schrijfster bewoner bewoonster`,
    ),
  ]),
  honorifics: new Set([...shared.honorifics, ...wordList(`dhr mevr mevrouw meneer mw mr drs ir`)]),
  genderedArticles: { female: wordSet(''), male: wordSet('') },
  roleWord:
    /(?:er|ster|ist|ent|ant|eur|ier|aar|loog|arts|heer|lid|chef|hoofd|schepen|kapitein|neef|nicht|coach|ceo|kok|chirurg|expert|bakker|herder|graaf|meester|chauffeur|buur|weduwe|leider)s?$/iu,
  nouns: wordSet(
    `trainster medestander medestandster tegenstander tegenstandster voorstander voorstandster aanhanger criticus critica paus rapper rapster activist activiste pater studente gezworene jurylid hulpverlener hulpverleenster ooggetuige omwonende buurtbewoner topscorer topman topvrouw uitbater uitbaatster zaakvoerder zaakvoerster aannemer kweker jager man vrouw jongen meisje kind moeder vader zoon dochter broer zus echtgenoot weduwe buurman buurvrouw bewoner bewoonster getuige slachtoffer klant voorbijganger bestuurder verpleger verpleegkundige arts dokter patiënt leraar lerares leerling student professor arbeider collega eigenaar baas boer boerin visser speler trainer agent politieman rechter advocaat advocate officier verdachte vriend vriendin gepensioneerde woordvoerder woordvoerster directeur burgemeester minister lezer bezoeker schepen raadslid doelman keeper spits verdediger aanvoerder coach scheidsrechter atleet atlete wielrenner wielrenster zwemmer zwemster onderzoeker onderzoekster wetenschapper bioloog biologe ecoloog historicus historica socioloog politicoloog politicologe econoom deskundige expert specialist ingenieur architect chirurg verpleegster vroedvrouw apotheker brandweerman brandweervrouw herder veehouder wijnboer bakker slager kok ober serveerster winkelier verkoper verkoopster caissière metselaar loodgieter timmerman taxichauffeur buschauffeur machinist piloot schipper matroos reiziger forens toerist wandelaar supporter toeschouwer rechercheur raadsman raadsvrouw aanklager kamerlid wethouder gedeputeerde premier gouverneur ambassadeur vakbondsman delegee afgevaardigde partijlid oprichter oprichtster ondernemer onderneemster directrice aandeelhouder auteur schrijver schrijfster dichter regisseur acteur actrice zanger zangeres muzikant kunstenaar kunstenares schilder fotograaf pastoor bisschop dominee oma opa oom tante neef nicht kleinzoon kleindochter schoonmoeder jongere tiener puber kleuter huurder betoger demonstrant vrijwilliger vrijwilligster deelnemer deelneemster scholier scholiere omstander sergeant luitenant kolonel commandant korporaal duiker medewerker medewerkster voorzitter voorzitster molenaar ambtenaar handelaar makelaar winnaar winnares schoolleider bestuurslid fietser voetballer voetbalster schaatser schaatsster roeier roeister hovenier boswachter bewaker beveiliger conducteur stewardess accountant bankier belegger ontwerper ontwerpster uitvinder huisarts tandarts psycholoog psychologe filosoof filosofe dirigent violist pianist cellist drummer zakenman zakenvrouw politiechef hoofdredacteur journalist journaliste columnist redacteur inwoner inwoonster dorpsgenoot klasgenoot huisgenoot kenner liefhebber verzamelaar fan automobilist motorrijder aartsbisschop kardinaal priester predikant onderwijzer onderwijzeres docent docente rector decaan bibliothecaris bibliothecaresse archivaris boekhandelaar uitgever uitgeefster vertaler vertaalster verslaggever verslaggeefster componist danser danseres gitarist dierenarts fysiotherapeut psychiater kinderarts neuroloog cardioloog oncoloog natuurkundige scheikundige geoloog archeoloog weerman weervrouw klimatoloog astronoom monteur elektricien kapper kapster kleermaker bloemist imker banketbakker restauranthouder hotelier conciërge portier postbode bezorger vuilnisman militair soldaat generaal overlevende vluchteling evacué penningmeester coördinator analist verzekeraar akkerbouwer tuinder vrachtwagenchauffeur treinbestuurder strandwacht stuurman bewindsman bewindsvrouw filmmaker artiest volksvertegenwoordiger lijsttrekker fractievoorzitter fractieleider partijleider onderhandelaar jurist juriste griffier passagier chauffeur ingewijde diplomaat gebruiker gebruikster leider leidster bruid curator beheerder beheerster
      aangeklaagde aangever aanvaller acrobaat agente ambachtsman ambulancebroeder architecte asielzoeker baby bedelaar bediende beeldhouwer
      begeleider begeleidster bewaarder bezoekster bijrijder bokser brouwer bruidegom cafébaas cameraman chef cipier clown componiste controleur dader
      dakdekker deurwaarder dichteres dief dievegge dirigente donateur douanier echtgenote erfgenaam fotografe gast gastheer gastvrouw gedetineerde
      gevangene goochelaar groenteboer grootmoeder grootvader havenarbeider hengelaar huisbaas huurster illustrator inbreker investeerder juf juwelier
      kampeerder kandidaat kapitein kassière kastelein kerkganger kiezer kinderoppas klimmer klokkenluider klokkenmaker koerier kokkin koopman
      koopster kroegbaas landbouwer lasser leerjongen leidinggevende maatschappelijk marktkoopman medeplichtige migrant mijnwerker monnik naaister
      notaris oppas organist overvaller patiënte pelgrim pianiste ploeggenoot politica politicus pottenbakker rabbijn ranger redder restaurator ruiter
      schilderes schoenmaker schoonmaakster schoonmaker schoonzoon schutter skiër sprinter stagiair stagiaire staker sterrenkundige straatveger surfer
      teamgenoot technicus tekenaar therapeut trucker tuinman turnster tweeling uitsmijter vakantieganger verhuurder verloofde verloskundige
      verzorgende veteraan violiste vissersvrouw voetganger voorbijgangster vreemdeling vuurtorenwachter weduwnaar werker werkneemster worstelaar
      zeiler zuster zwerver`,
  ),
  nounEnds:
    /^\p{L}*(?:woordvoerd(?:er|ster)|winna(?:ar|res)|directeur|directrice|voorzitt(?:er|ster)|minister|deskundige|bewon(?:er|ster)|onderzoek(?:er|ster)|hoogleraar|burgemeester|wethouder|trainer|coach|spe(?:ler|elster)|manager|eigenar(?:es)?|eigenaar|bestuurder|secretaris|advoca(?:at|te)|officier|rechter|verpleegkundige|econo(?:om|me)|[ck]oo?log|oloog|kenner|expert|specialist|adviseur|analist|ambtenaar|inspecteur|commissaris|agent|medewerk(?:er|ster)|vrijwillig(?:er|ster)|leerling|student|ondernemer|winkelier|veehouder|verko(?:per|opster)|redacteur|journalist|schrijver|kunstenaar|kamerlid|raadslid|statenlid|bestuurslid|topman|topvrouw|werknemer|omwonende|reiziger|klant|ouder|scorer)$/u,
  demonym: /^\p{Lu}[\p{L}-]+s(?:ch)?e$/u,
  anyone: wordSet(`man vrouw`),
  epithets: wordSet(
    `christendemocraat sociaaldemocraat vvd’er cda’er pvda’er d66’er pvv’er sp’er bbb’er vvd'er cda'er pvda'er d66'er pvv'er parlementariër deskundige expert wetenschapper onderzoeker onderzoekster politicus bestuurder hoogleraar topscorer topschutter veteraan routinier`,
  ),
  withoutOffice: wordSet(
    `man vrouw jongen meisje moeder vader zoon dochter broer zus oom tante neef nicht buurman buurvrouw vriend vriendin weduwe weduwnaar echtgenoot echtgenote opa oma kleinzoon kleindochter`,
  ),
  ownNames: {
    female: wordSet('Andrea Simone Inge Lilian Vivian Camille'),
    male: wordSet('Jan Jean Robin'),
  },
  soleOffices:
    /^(?:premier|minister-president|vicepremier|paus|koning|koningin|rijksbouwmeester|(?:hoofd)?officier van justitie|rechter-commissaris|procureur-generaal|procureur des konings|advocaat-generaal|commissaris van de koning)$/iu,
  callings: [
    /^(?:advoca(?:at|te)|raads(?:man|vrouw))$/iu,
    /^(?:onderzoek(?:er|ster)|wetenschapper|hoogleraar|professor|deskundige|expert|\p{L}+oo?log(?:e)?|\p{L}+oloog|historic(?:us|a)|econo(?:om|me)|natuurkundige|scheikundige)$/iu,
    /^(?:trainer|coach|bondscoach)$/iu,
    /^(?:burgemeester|burgervader|burgermoeder)$/iu,
    /^(?:kamerlid|parlementari[eë]r|politicus|politica|europarlementari[eë]r)$/iu,
    /^(?:arts|dokter|chirurg|huisarts)$/iu,
    /^(?:auteur|schrijver|schrijfster)$/iu,
    /^(?:minister|bewinds(?:man|vrouw|persoon)|staatssecretaris)$/iu,
    /^(?:dominee|pastoor|priester|predikant|geestelijke|bisschop|pastor)$/iu,
    /^(?:aanvaller|spits|speler|speelster|international)$/iu,
    /^(?:keeper|doelman|doelvrouw|speler|speelster|international)$/iu,
    /^(?:middenvelder|speler|speelster|international)$/iu,
    /^(?:verdediger|speler|speelster|international)$/iu,
    /^(?:aanvoerder|speler|speelster|international)$/iu,
    /^(?:ondernemer|directeur|topman|topvrouw|ceo|bestuursvoorzitter|oprichter)$/iu,
    /^(?:boer|boerin|agrariër|(?:melk)?veehouder|akkerbouwer|tuinder)$/iu,
    /^(?:regisseur|filmmaker)$/iu,
    /^(?:zanger|zangeres|muzikant|artiest)$/iu,
    /^(?:premier|minister-president)$/iu,
  ],
  gendered: {
    female: wordSet(
      `mevrouw mevr moeder dochter zus weduwe vrouw meisje buurvrouw oma tante nicht kleindochter schoonmoeder vriendin bruid verpleegster lerares`,
    ),
    male: wordSet(`meneer dhr vader zoon broer man jongen buurman opa oom neef kleinzoon schoonvader`),
  },
  inhabitants:
    /^(?:(?:Zuid-|Noord-)?(?:Amerikaan|Afrikaan|Australiër|Belg|Braziliaan|Brit|Bulgaar|Canadees|Chinees|Colombiaan|Deen|Duitser|Egyptenaar|Engelsman|Ethiopiër|Fin|Fransman|Française|Griek|Hongaar|Ier|Indiër|Iraniër|Israëliër|Italiaan|Jamaicaan|Japanner|Keniaan|Koreaan|Kroaat|Mexicaan|Nederlander|Noor|Oekraïner|Oostenrijker|Pool|Portugees|Roemeen|Rus|Russin|Schot|Serviër|Spanjaard|Tsjech|Turk|Vlaming|Zweed|Zwitser)|(?:Amerikaan|Austral|Belgi|Brit|Canade|Chine|Deen|Duit|Engel|Fin|Iers|Italiaan|Keniaan|Nederland|Noor|Oostenrijk|Pool|Portuge|Schot|Spaan|Zweed|Zwitser)(?:se|sche|te|e)|\p{Lu}\p{Ll}+(?:dammer|burger|enaar|inger|echter|eling)|Fries|Friezin|Zeeuw|Brabander|Democraat|Democrate|Republikein|Republikeinse)$/u,
  bodyBefore: /^\p{Lu}\p{Ll}+e \p{Lu}\p{Ll}+ (?=\p{Lu}\S+ \p{Lu})/u,
  placesBehind:
    /\svan\s(?:(?!(?:de|den|der|het|’t)\s)\p{Lu}.*|(?:de|het)\s\p{Lu}+\p{Ll}*(?<=\p{Lu}\p{L}*\p{Lu}\p{Ll}*)(?:\s.*)?)$/u,
  abbreviatedTitles: [...shared.abbreviations, ...wordList('Dhr Mevr Mw Mr Drs Ir')],
  leads: wordSet(``),
  notTheOffice: wordSet('voormalig voormalige oud ex plaatsvervangend'),
  roleNoun: null,
  personNoun: null,
  thingNoun: /(?<!over)heden$/u,
  roleWithoutArticle: false,
  notRoles: wordSet(`en maar zei hier daar links rechts boven onder midden afgebeeld`),
  participle: null,
  gerund: null,
  notParticiples: wordSet(``),
  particles: shared.particles,
  smallSurname: '(?:De|Van(?: de[nr]?)?) (?!van |de[nr]? )\\p{Ll}{3,}',
  notPeople: {
    first: shared.placeBeginnings,
    last: shared.placeEnds,
  },
  workplaces: wordList(
    `Universiteit Gemeente University GroenLinks(?:-PvdA)? ChristenUnie PvdA PvdD BoerBurgerBeweging Denk Volt Forum Partij \\p{Lu}\\p{L}+(?:partij|beweging|fractie|vakbond|universiteit|vereniging|stichting) Vereniging Stichting Vlaams N-VA Groen`,
  ),
  organisations: {
    last: shared.organisationEnds,
    first: [
      ...shared.organisationBeginnings,
      ...wordList(`Vereniging Gemeente Hogeschool Universiteit Ministerie Stichting`),
    ],
    of: ['van', 'voor'],
  },
  institutions: wordSet(
    `gemeente politie provincie rechtbank ministerie kabinet regering college gemeenteraad raad brandweer veiligheidsregio waterschap universiteit hogeschool ziekenhuis museum vakbond bond vereniging federatie stichting inspectie commissie comité toezichthouder ambassade bisdom parochie directie bestuur oppositie coalitie familie school dienst autoriteiten leger marine luchtmacht landmacht douane gerechtshof parket justitie recherche marechaussee kustwacht`,
  ),
  organisationNouns: wordList(
    `jury assisenjury parket ziekenhuis school universiteit hogeschool club krant bank partij kabinet justitie museum theater luchthaven haven concern fabrikant producent keten verzekeraar vervoerder werf brouwerij rederij uitgeverij omroep corporatie organisatie koepel stad college parlement senaat leger marine belastingdienst autoriteit toezichthouder planbureau platform comité directie bestuur actiegroep netbeheerder waterbedrijf gerecht hof kamer federatie gemeentebestuur stadsbestuur recherche Rijkswaterstaat \\p{L}*(?:kamer|ziekenhuis|universiteit|school|club|partij|organisatie|platform|groep|bedrijf|beheerder|corporatie|federatie|maatschappij|autoriteit|comité|bestuur|parket|museum|centrum|bank|koepel|werf)
    bedrijf stichting gemeente ministerie inspectie politie gemeenteraad provincie regering oppositie rechtbank regio vakbond unie \\p{L}*(?:vereniging|brandweer|dienst|bond|raad|schap|raadsfractie|fabriek|concern|instituut|commissie|inspectie|regio)
    landmacht luchtmacht kustwacht douane consulaat pretpark attractiepark uitgever exploitant dierentuin dierenpark alliantie coalitie verbond redactie
    \\p{L}*(?:politie|korps|keten|omroep|theater|stichting|fonds|kliniek|fractie|redactie|leiding|bureau|ministerie|gemeente|rechtbank|ambassade|bibliotheek|unie|kerk|marechaussee|uitgeverij|werkgever)`,
  ),
};
