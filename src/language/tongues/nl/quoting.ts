// Who says what: the small words around a quotation, and what people are called. Data only.

import { anyWord } from '../../families/alphabetic/any-word.ts';
import * as shared from '../../families/alphabetic/people.ts';
import type { QuotingWords } from '../../families/alphabetic/quoting/words.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { beforeWho } from './before-who.ts';
import { others } from './others.ts';
import { relations } from './relations.ts';

export const quoting: QuotingWords = {
  relations,
  others,
  pronouns: {
    hij: { number: 'one', gender: 'male' },
    zij: { number: 'any', gender: 'female' },
    ze: { number: 'any', gender: 'female' },
  },
  turned: null,
  bodyPronoun: null,
  abbreviatedBody: /^(?:[Dd]e|[Hh]et) (?!(?:CEO|CFO|COO|CTO|DJ|MC|CDK)$)\p{Lu}{2,6}$/u,
  asides: null,
  pauses:
    /(?<=^|[.!?]\s)(?:Het (?:is|was|blijft|bleef|wordt|werd) (?:(?:even|lang|een tijdje|heel|opnieuw|weer) )?stil|(?:(?:Een|Korte|Lange|Een (?:korte|lange)) )?(?:[Ss]tilte|[Pp]auze))\.\s*$/u,
  turnedPronoun:
    /(?<!\p{L})(?!(?:dat|die|toen|omdat|als|of|waar\p{L}*|wat|wie|en|maar|want|hoe|wanneer|terwijl|voordat|nadat|zodat|zoals|tot|sinds|dan|\p{Ll}+en)\s)\p{L}{2,}\s(?:(?<he>hij)|(?<she>ze|zij))(?=[\s,.])/u,
  firstPersons: wordSet(`ik wij we`),
  dropped: null,
  pluralVerb: null,
  verbFirst: true,
  verbSecond: true,
  beforeVerb: wordSet(`zo en`),
  asBefore: wordSet('zoals'),
  modals:
    /(?<!\p{L})(?:kan|kunnen|kon|konden|moet|moeten|moest|moesten|mag|mogen|mocht|wil|willen|wilde|wilden|zal|zullen|zou|zouden|gaat|gaan|te|doet|doen|laat)(?!\p{L})(?!.*\sweten$)/u,
  firms: {
    called:
      /^(?:het bedrijf|de onderneming|het concern|de fabrikant|de producent|de keten|de (?:supermarkt|winkel)keten|de verzekeraar|de vervoerder|de werf|de bank|de brouwerij|de luchtvaartmaatschappij|de exploitant|de uitgeverij|de netbeheerder|het energiebedrijf|de (?:auto|machine)bouwer)$/iu,
    noun: '(?:\\p{L}*(?:[Bb]edrijf|[Cc]oncern|[Ff]abrikant|[Pp]roducent|[Kk]eten|[Vv]erzekeraar|[Vv]ervoerder|[Ww]erf|[Bb]rouwerij|[Rr]ederij|[Uu]itgeverij|[Mm]aatschappij|[Nn]etbeheerder|[Ll]everancier|[Aa]annemer|[Bb]ouwgroep|bouwer))',
    end: 'BV|NV|B\\.V\\.|N\\.V\\.|Groep|Group|Holding|Tours|Motoren|Energie|Logistiek|Transport',
  },
  behindVerb:
    /^(?:\s(?:zich|het(?=\s(?:de|een|ook|nu|zelf|(?!\p{Lu}{2})\p{Lu}(?!\p{L}*e\s\p{Ll})\p{L}*)(?!\p{L}))|ook|nu|dan|al|gisteren|vandaag|\p{Ll}+dag(?:avond|ochtend|middag)?))+(?=\s)/u,
  spokenOf: {
    before: /^(?:Van|Over)(?: (?:een|de|het))?\s$/u,
    verb: /^\s(?:sprak|spreekt)(?=\s)/u,
  },
  meets:
    /(?<!\p{L})(?:ontmoet(?:te|ten)?|sprak(?:en)?(?: met)?|spreekt(?: met)?|praat(?:te|ten)?(?: met)?|bezoekt|bezocht(?:en)?|belde(?:n)?(?: met)?|trof(?:fen)?|treft|kwam tegen)(?<one> een)?(?=\s)/u,
  thoughts: wordSet('dacht dachten vond vonden hoopte vreesde geloofde'),
  saysBefore:
    /^(?<lead>(?:Dat|Dit)\s(?:zei|zegt|zeiden|zeggen|meldt|meldde|melden|meldden|bevestigt|bevestigde|bevestigen|schrijft|schreef|schrijven|vertelt|vertelde|verklaart|verklaarde|stelt|stelde|(?:maakt|maakte|maakten|maken)(?=\s[^,]*\sbekend\b)|(?:laat|liet|lieten|laten)(?=\s[^,]*\sweten\b)|(?:kondigt|kondigde|kondigden)(?=\s[^,]*\saan\b)|(?:heeft|hebben|had|hadden)(?=\s[^,]*\s(?:bekendgemaakt|gezegd|gemeld|laten weten|aangekondigd|bevestigd|besloten|verklaard|bepaald|geoordeeld|meegedeeld)(?:\.|,|$)))\s(?:(?:ook|nu|\p{Ll}+dag|gisteren|vandaag)\s)?)/u,
  beforeWho,
  holds:
    /(?<!\p{L})(?:ontkent|ontkende|ontkennen|ontkenden|betwist|betwistte|betwisten)(?=\s(?:[^,.]{2,40}\s)?dat\s)|(?<!\p{L})(?<lone>(?:schat|schatte|schatten|raamt|raamde|ramen|begroot|begrootte)(?=\s[^,.]{3,90}\sop\s(?:\p{Ll}+\s){0,3}\d)|(?:spreekt|sprak|spreken|spraken)(?=\svan\s(?:een\s|[“„‘"]))|(?:verwijt|verweet|verwijten|verweten)(?=\s[^,.]{2,80}\sdat\s))/u,
  perfect: {
    auxiliary: /\s(?:heeft|hebben|had|hadden)(?=\s|$)/u,
    other: /\s(?:wordt|worden|werd|werden|is|zijn|was|waren|zou|zouden)(?=\s|$)/u,
    participle:
      /^(?:gezegd|verklaard|laten\sweten|bekendgemaakt|aangekondigd|bevestigd|gemeld|toegegeven|beloofd|gewaarschuwd|verteld|geschreven|benadrukt|uitgelegd|vastgesteld|berekend|geconcludeerd|erkend|ontdekt|toegezegd|aangegeven|geëist|geoordeeld|geklaagd)$/u,
  },
  pluralArticles: wordSet(``),
  coordinators: wordSet(`en maar of`),
  that: /^(?:,\s[^,.;:]{3,60},\s)?(?:(?!om\s)[^,.]{0,40}? )??dat\s+/u,
  conjunctions: wordSet(`dat`),
  bare: null,
  reacts:
    /(?<!\p{L})(?:had het (?:\p{L}+ )?zien aankomen|haal(?:t|de) (?:daar|er|hier) (?:zijn|haar|de) schouders|weet (?:het )?nog niet|wist (?:het )?nog niet|ontkent|ontkende|betwist|betwistte|prijst|prees|looft|loofde|bekritiseert|bekritiseerde|verdedigt|verdedigde|hekelt|hekelde|verwijt|verweet|betreurt|betreurde|verwerpt|verwierp|eist|eiste|vraagt|vroeg|bedankt|bedankte|dankt|dankte|beschuldigt|beschuldigde|waarschuwt|waarschuwde|herinnert zich|herinnerde zich|twijfelt|twijfelde|vreest|vreesde|hoopt|hoopte|verwacht|verwachtte|gelooft|geloofde|denkt|dacht|vindt|vond|lacht|lachte|glimlacht|glimlachte|grijnst|grijnsde|zucht|zuchtte|knikt|knikte|schudt|schudde|haalt zijn schouders|haalt haar schouders|haalt de schouders|haalde (?:zijn|haar|de) schouders|klaagt|klaagde|moppert|mopperde|ergert zich|ergerde zich|verbaast zich|verbaasde zich|schaamt zich|schaamde zich|is (?:blij|boos|woedend|tevreden|trots|teleurgesteld|opgelucht|kritisch|sceptisch|voorzichtig|stellig|duidelijk|verrast|niet verrast)|was (?:blij|boos|woedend|tevreden|trots|teleurgesteld|opgelucht)|kijkt er niet van op|herkent|herkende|spreekt (?:dat )?tegen|spreekt van|sprak van|noemt|noemde|omschrijft|omschreef|beschrijft|beschreef|relativeert|relativeerde|reageert|reageerde|vertelt|vertelde|zegt|zei|zag|ziet het|begrijpt|begreep|anoniem wil blijven|haar naam liever niet|zijn naam liever niet|niet met (?:haar|zijn) naam|(?:is|was|blijft|bleef|klinkt|klonk|toont zich|toonde zich) (?:\p{L}+ ){0,2}(?:sceptisch|kritisch|optimistisch|hoopvol|positief|somber|enthousiast|nuchter|realistisch|verbaasd|verdrietig|geschokt|verontwaardigd|gefrustreerd|bezorgd|ongerust|dankbaar|lyrisch|resoluut|helder|stellig|boos|kwaad|woedend|furieus|tevreden|blij|trots|teleurgesteld|opgelucht|overtuigd|strijdbaar|terughoudend|voorzichtig)|is het (?:er )?(?:niet )?mee eens|was het (?:er )?(?:niet )?mee eens|denkt er anders over|dacht er anders over|zag het (?:anders|somber)|stelt gerust|stelde gerust|trekt aan de bel|trok aan de bel|windt zich op|wond zich op|neemt geen blad voor de mond|liet er geen twijfel over|laat er geen twijfel over|straalt|straalde|kan er niet over uit|kon er niet over uit|kan er niet bij|is er klaar mee|was er klaar mee|baalt|baalde|(?:deelt|deelde) (?:die|deze|de|zijn|haar) (?:\p{L}+ )?(?:mening|opvatting|zorg|zorgen|kritiek|analyse|visie)|(?:sluit|sloot) zich (?:(?:daar|hier) ?)?bij|(?:is|was) (?:dezelfde|die|deze|een andere|van dezelfde) mening|(?:heeft|had) (?:een|deze|één) (?:\p{L}+ )?(?:boodschap|advies|waarschuwing) voor|is lovend|was lovend|slikt|slikte|haar ontgoocheling|zijn ontgoocheling)(?!\p{L})/iu,
  nameless:
    /(?<!\p{L})(?:(?:zijn|haar) (?:achter)?naam (?:liever )?niet|niet (?:met (?:zijn|haar)|bij) (?:eigen |volledige )?naam|(?:anoniem|onbekend) (?:wil|wilde|wenst|wenste|wil(?:de)? te) (?:te )?blijven|anoniem (?:te )?blijven)(?!\p{L})/iu,
  asked: [/^(?<who>\p{L}.{1,60}?),? (?:werd|wordt) (?:[\p{L} ]{0,20} )?gevraagd(?!\p{L})/iu],
  ofSpeaker: {
    his: /^zijn\s/,
    hers: /^haar\s/,
    anybodys: null,
    bodys: /^(?:het|ze|zij|haar|zijn|hun)\s/,
    severals: /^(?:ze|zij|hun)\s/,
    ownPronoun: {
      pattern: /^(?:hij|ze|zij|zijn|haar)\s/,
      speaksForOthers:
        /woordvoer|advoca|raads|officier|agent|rechter|recherch|arts|trainer|minister|buur|vriend|collega|bron/iu,
    },
    nothings:
      /^het (?:(?:gaat|ging|zou gaan) (?:daarbij |hierbij )?om|(?:is|was|blijft|bleef|wordt|lijkt|zou|zal|kan|kost|duurt|komt) (?:\p{L}+ ){0,4}(?:om|dat|of|te|voor)|(?:nog |niet |te |erg |heel |\p{L}+ ){1,3}(?:is|was|blijft|wordt|kan zijn|zou zijn) (?:om|dat|of|wie|wat|hoe|wanneer)|om|tijd|nog)\s/u,
  },
  inquires:
    /(?<!\p{L})(?:vraagt|vragen|vroeg|vroegen|informeert|informeerde|(?:wil|willen|wilde|wilden|wou)(?=\s(?:.*\s)?weten(?!\p{L}))|(?:heeft|hebben|had|hadden)(?=\s(?:.*\s)?gevraagd(?!\p{L})))(?!\p{L})/u,
  replies:
    /(?<!\p{L})(?:antwoordt|antwoordde|repliceert|repliceerde|countert|counterde|reageert|reageerde)(?!\p{L})/iu,
  readBehind: null,
  presents: /^[^,;:.„“”‘’"]{2,60}?\s(?:is|was|heet)\s/iu,
  presentsAgent:
    /^[^,;:„“”‘’"]{2,80}?\s(?:werd|wordt|werden|worden|is|was)\s(?:[^,;:„“”‘’"]{2,80}\s)?door\s(?=(?:een|de|het|zijn|haar|hun)\s)/iu,
  whatSomebody: /(?<!\p{L})wat\s/iu,
  reportedOn: null,
  notReportedOn: null,
  documents: wordSet(`rapport studie onderzoek brief verklaring vonnis document verslag artikel`),
  measures: wordSet(''),
  messages: wordSet('verklaring brief'),
  conditional: /^(?:als|indien|of)\b/i,
  accordingTo: null,
  ofTheirs: null,
  accordingToBehind: null,
  sources: {
    before: /(?<!\p{L})[Vv]olgens\s/u,
    behind: null,
    own: /(?<!\p{L})naar eigen zeggen(?!\p{L})/iu,
    theirs: /(?<!\p{L})volgens (?:(?<he>hem)|haar)(?=[\s,])/iu,
    genitive: null,
    many: [/s$/u, /en$/u, /n$/u],
  },
  isRomance: false,
  reportForms: null,
  articles: /^(?:de|het|een|zijn|haar|hun|onze|ons)\s+/i,
  definite: wordSet('de het'),
  articleOfThings: null,
  prepositions: wordSet(
    `in op van aan bij met naar over onder voor tegen tegenover door om sinds zonder tussen uit volgens tijdens vanaf namens via na achter langs binnen buiten rond wegens ondanks per tot`,
  ),
  personalPrepositions: wordSet(`met van door voor over namens jegens`),
  rolePrepositions: wordSet(`der`),
  ofWhom: wordSet('van voor over'),
  manners: wordSet(`per via in`),
  finite: anyWord(
    `is zijn was waren ben heb heeft hebben had hadden wordt worden werd kan kunnen kon moet moeten wil willen zal zullen zou zouden ik we wij het je men gaat gaan komt blijft weet staat maakt doen doet`,
  ),
  negations: /(?<!\p{L})(?:niet|nooit|geen|als|of|zou)\s*$/iu,
  verbParticles: wordSet(`af terug vast neer weg toe mee`),
  invertible: null,
  habitual: null,
  negatedBehind: /(?<!\p{L})(?:niet|nooit|geen)(?!\p{L})/iu,
  passive: /(?<!\p{L})(?:werd|wordt|werden|worden|is|was)\s*$/iu,
  relatives: /(?<!\p{L})(?:die|dat|wie|wiens)(?!\p{L})/iu,
  relativesWantComma: false,
  subordinators: wordSet(`die dat terwijl nadat toen`),
  opensPurpose:
    /^(?:om\s|zoals\s(?:u|je|men)\s[^,]{1,80}\s(?:zien|horen|lezen)|zoals\s(?:[^,]{1,80}\s)?te\s(?:zien|horen|lezen)\s)/iu,
  relativeOfThings: null,
  relativeOpeners: wordList(`die dat`),
  auxiliary: null,
  behindName:
    /^ (?:ook|zelf|eerder|later|dan|toen|nu|nog|al|daarop|weer|alleen|heeft|had|zich|\p{Ll}+dag|gisteren|vandaag|weten|desgevraagd|(?!vriend|duizend|weekend|dividend|legend)\p{Ll}{3,}end|beslist|resoluut|opgelucht|enthousiast|trots|blij|boos|droog|nuchter|eerlijk|stellig|fel|kalm|zacht|toe|vast|terug|samen|erover|erop|eraan)(?=[\s.,]|$)/u,
  circumstances: wordSet(`in op bij tijdens na vóór over tegen tegenover`),
  afterLastVerb: wordSet(`in op bij tijdens na tegen`),
  sentenceAdverbs: wordSet(
    `gisteren vandaag volgens later eerder toen daarna vervolgens daarop inmiddels intussen ook bovendien daarover hierover erover verder voorts tevens ondertussen eveneens daarnaast tegelijkertijd tegelijk destijds onlangs nadien nochtans niettemin uiteindelijk aanvankelijk desondanks desalniettemin`,
  ),
  notInRoles: wordSet(
    `sprak spreekt liet laat lieten laten waarvan waaronder waarbij en maar ook vooral zelfs bijvoorbeeld`,
  ),
  written: wordSet(
    `bord bordje titel motto slogan leus opschrift inscriptie grafsteen plaquette spandoek poster affiche sticker`,
  ),
  speechNouns: {
    noun: '\\p{L}*(?:antwoord|uitspraak|reactie|opmerking|commentaar|conclusie|oordeel|verklaring|waarschuwing|oproep|boodschap|advies|zorg|hoop|vrees|wens|verwijt|kritiek|analyse|voorspelling|weerwoord|repliek|toelichting|uitleg|inschatting|samenvatting|verweer|vraag|eis|belofte|excuus|constatering|bekentenis|lof|steun|bijval|instemming|tegenspraak|scepsis|spot|dank|herinnering|observatie|argument|mening|visie|stelling|voorstel|tip|klacht|les|vermoeden|motivatie|verzoek|ervaring|zin|woorden)',
    of: '(?:van|door)\\s(?:(?:de|het)\\s)?',
    owners: [
      [/^zijn$/i, 'male'],
      [/^haar$/i, 'female'],
    ],
    behind: 'luidt|luidde|is|was|klinkt|klonk|aldus|blijft',
  },
  saidBy: { words: wordList(`woorden zin`), by: wordList(`door`) },
  cites: wordList(`citeer(?:t|de)`),
  happens: null,
  times: wordSet(`dag dagen week weken maand maanden jaar jaren moment`),
  voices: wordList(`stem(?:men)?`),
  latter: /^deze laatste$/iu,
  perfectInfinitive: null,
  bodies: wordSet(''),
  anybody: wordSet(`ander andere iemand een enkele meerdere`),
  someone: wordSet('iemand'),
  person:
    /^de (?<age>\d+)-jarige(?=\s*$|\s(?:in|op|aan|bij|met|na|uit|die|over|tegen|tijdens|ook|zelf|eerder|later|daarop|gisteren|vandaag|heeft|had|\p{Ll}+dag)(?!\p{L})|\s*[,.:;]|\s(?:voegde|voegt|zei|zegt|vertelt|vertelde|reageert|reageerde)\s)/iu,
  thingOf: null,
  possessive: /['’]s$/,
  bareGenitive: 's',
  people: {
    titles: new Set([
      ...shared.titles,
      ...wordList(
        `topman topvrouw ceo zaakvoerder hoofdinspecteur inspecteur commissaris woordvoerster voorzitster directrice advocaat advocate rechter officier wethoudster econoom bioloog ecoloog historicus viroloog epidemioloog arts huisarts chirurg trainer coach aanvoerder spits doelman keeper verdediger middenvelder bondscoach premier staatssecretaris gedeputeerde gouverneur kamerlid raadslid senator schepen partijleider fractievoorzitter fractieleider lijsttrekker secretaris penningmeester oprichter eigenaar ondernemer manager projectleider onderzoekster wetenschapper architect analist boswachter schoolleider rector decaan bisschop dominee pastoor regisseur acteur actrice zanger zangeres curator conservator dhr mevr mevrouw meneer herder onderzoeker dijkgraaf burgemeester wethouder directeur voorzitter woordvoerder hoogleraar minister-president minister boer boerin visser bakker leraar lerares schrijver schrijfster bewoner bewoonster`,
      ),
    ]),
    honorifics: new Set([...shared.honorifics, ...wordList(`dhr mevr mevrouw meneer`)]),
    genderedArticles: { female: wordSet(''), male: wordSet('') },
    roleWord:
      /(?:er|ster|ist|ent|ant|eur|ier|aar|loog|arts|heer|lid|chef|hoofd|schepen|kapitein|neef|nicht|coach|ceo|kok|chirurg|expert|bakker|herder|graaf|meester|chauffeur|buur|weduwe|leider)s?$/iu,
    nouns: wordSet(
      `rapper rapster activist activiste pater studente gezworene jurylid hulpverlener hulpverleenster ooggetuige omwonende buurtbewoner topscorer topman topvrouw uitbater uitbaatster zaakvoerder zaakvoerster aannemer kweker jager man vrouw jongen meisje kind moeder vader zoon dochter broer zus echtgenoot weduwe buurman buurvrouw bewoner bewoonster getuige slachtoffer klant voorbijganger bestuurder verpleger verpleegkundige arts dokter patiënt leraar lerares leerling student professor arbeider collega eigenaar baas boer boerin visser speler trainer agent politieman rechter advocaat advocate officier verdachte vriend vriendin gepensioneerde woordvoerder woordvoerster directeur burgemeester minister lezer bezoeker schepen raadslid doelman keeper spits verdediger aanvoerder coach scheidsrechter atleet atlete wielrenner wielrenster zwemmer zwemster onderzoeker onderzoekster wetenschapper bioloog biologe ecoloog historicus historica socioloog politicoloog politicologe econoom deskundige expert specialist ingenieur architect chirurg verpleegster vroedvrouw apotheker brandweerman brandweervrouw herder veehouder wijnboer bakker slager kok ober serveerster winkelier verkoper verkoopster caissière metselaar loodgieter timmerman taxichauffeur buschauffeur machinist piloot schipper matroos reiziger forens toerist wandelaar supporter toeschouwer rechercheur raadsman raadsvrouw aanklager kamerlid wethouder gedeputeerde premier gouverneur ambassadeur vakbondsman delegee afgevaardigde partijlid oprichter oprichtster ondernemer onderneemster directrice aandeelhouder auteur schrijver schrijfster dichter regisseur acteur actrice zanger zangeres muzikant kunstenaar kunstenares schilder fotograaf pastoor bisschop dominee oma opa oom tante neef nicht kleinzoon kleindochter schoonmoeder jongere tiener puber kleuter huurder betoger demonstrant vrijwilliger vrijwilligster deelnemer deelneemster scholier scholiere omstander sergeant luitenant kolonel commandant korporaal duiker medewerker medewerkster voorzitter voorzitster molenaar ambtenaar handelaar makelaar winnaar winnares schoolleider bestuurslid fietser voetballer voetbalster schaatser schaatsster roeier roeister hovenier boswachter bewaker beveiliger conducteur stewardess accountant bankier belegger ontwerper ontwerpster uitvinder huisarts tandarts psycholoog psychologe filosoof filosofe dirigent violist pianist cellist drummer zakenman zakenvrouw politiechef hoofdredacteur journalist journaliste columnist redacteur inwoner inwoonster dorpsgenoot klasgenoot huisgenoot kenner liefhebber verzamelaar fan automobilist motorrijder aartsbisschop kardinaal priester predikant onderwijzer onderwijzeres docent docente rector decaan bibliothecaris bibliothecaresse archivaris boekhandelaar uitgever uitgeefster vertaler vertaalster verslaggever verslaggeefster componist danser danseres gitarist dierenarts fysiotherapeut psychiater kinderarts neuroloog cardioloog oncoloog natuurkundige scheikundige geoloog archeoloog weerman weervrouw klimatoloog astronoom monteur elektricien kapper kapster kleermaker bloemist imker banketbakker restauranthouder hotelier conciërge portier postbode bezorger vuilnisman militair soldaat generaal overlevende vluchteling evacué penningmeester coördinator analist verzekeraar akkerbouwer tuinder vrachtwagenchauffeur treinbestuurder strandwacht stuurman bewindsman bewindsvrouw filmmaker artiest volksvertegenwoordiger lijsttrekker fractievoorzitter fractieleider partijleider onderhandelaar jurist juriste griffier passagier chauffeur ingewijde diplomaat gebruiker gebruikster leider leidster bruid curator beheerder beheerster`,
    ),
    nounEnds:
      /^\p{L}*(?:woordvoerd(?:er|ster)|directeur|directrice|voorzitt(?:er|ster)|minister|deskundige|bewon(?:er|ster)|onderzoek(?:er|ster)|hoogleraar|burgemeester|wethouder|trainer|coach|spe(?:ler|elster)|manager|eigenar(?:es)?|eigenaar|bestuurder|secretaris|advoca(?:at|te)|officier|rechter|verpleegkundige|econo(?:om|me)|[ck]oo?log|oloog|kenner|expert|specialist|adviseur|analist|ambtenaar|inspecteur|commissaris|agent|medewerk(?:er|ster)|vrijwillig(?:er|ster)|leerling|student|ondernemer|winkelier|veehouder|verko(?:per|opster)|redacteur|journalist|schrijver|kunstenaar|kamerlid|raadslid|statenlid|bestuurslid|topman|topvrouw|werknemer|omwonende|reiziger|klant|ouder|scorer)$/u,
    demonym: /^\p{Lu}\p{L}+s(?:ch)?e$/u,
    anyone: wordSet(`man vrouw`),
    epithets: wordSet(
      `christendemocraat sociaaldemocraat vvd’er cda’er pvda’er d66’er pvv’er sp’er bbb’er vvd'er cda'er pvda'er d66'er pvv'er parlementariër deskundige expert wetenschapper onderzoeker onderzoekster politicus bestuurder hoogleraar`,
    ),
    withoutOffice: wordSet(
      `man vrouw jongen meisje moeder vader zoon dochter broer zus oom tante neef nicht buurman buurvrouw vriend vriendin weduwe`,
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
      /^(?:speler|speelster|aanvaller|spits|keeper|doelman|doelvrouw|middenvelder|verdediger|aanvoerder|international)$/iu,
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
    abbreviatedTitles: [...shared.abbreviations, ...wordList(``)],
    leads: wordSet(``),
    notTheOffice: wordSet('voormalig voormalige oud ex plaatsvervangend'),
    roleNoun: null,
    personNoun: null,
    thingNoun: /(?<!over)heden$/u,
    roleWithoutArticle: false,
    notRoles: wordSet(`en maar zei`),
    participle: null,
    gerund: null,
    notParticiples: wordSet(``),
    particles: shared.particles,
    smallSurname: '(?:De|Van(?: de[nr]?)?) (?!van |de[nr]? )\\p{Ll}{3,}',
    notPeople: {
      first: [...shared.placeBeginnings, ...wordList(``)],
      last: [...shared.placeEnds, ...wordList(``)],
    },
    workplaces: wordList(
      `Universiteit Gemeente University GroenLinks(?:-PvdA)? ChristenUnie PvdA PvdD BoerBurgerBeweging Denk Volt Forum Partij Vereniging Stichting Vlaams N-VA Groen`,
    ),
    organisations: {
      last: [...shared.organisationEnds, ...wordList(``)],
      first: [
        ...shared.organisationBeginnings,
        ...wordList(`Vereniging Gemeente Hogeschool Universiteit Ministerie Stichting`),
      ],
      of: ['van', 'voor'],
    },
    institutions: wordSet(
      `gemeente politie provincie rechtbank ministerie kabinet regering college gemeenteraad raad brandweer veiligheidsregio waterschap universiteit hogeschool ziekenhuis museum vakbond bond vereniging federatie stichting inspectie commissie comité toezichthouder ambassade bisdom parochie directie bestuur oppositie coalitie familie school dienst gerechtshof parket justitie recherche marechaussee kustwacht`,
    ),
    organisationNouns: wordList(
      `jury assisenjury parket ziekenhuis school universiteit hogeschool club krant bank partij kabinet justitie museum theater luchthaven haven concern fabrikant producent keten verzekeraar vervoerder werf brouwerij rederij uitgeverij omroep corporatie organisatie koepel stad college parlement senaat leger marine belastingdienst autoriteit toezichthouder planbureau platform comité directie bestuur actiegroep netbeheerder waterbedrijf gerecht hof kamer federatie gemeentebestuur stadsbestuur recherche Rijkswaterstaat \\p{L}*(?:kamer|ziekenhuis|universiteit|school|club|partij|organisatie|platform|groep|bedrijf|beheerder|corporatie|federatie|maatschappij|autoriteit|comité|bestuur|parket|museum|centrum|bank|koepel|werf)
      bedrijf stichting gemeente ministerie inspectie politie gemeenteraad provincie regering oppositie rechtbank regio vakbond unie \\p{L}*(?:vereniging|brandweer|dienst|bond|raad|schap|raadsfractie|fabriek|concern|instituut|commissie|inspectie|regio)`,
    ),
  },
};
