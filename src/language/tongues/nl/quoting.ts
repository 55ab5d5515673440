// Who says what: the small words around a quotation. Data only.

import { anyWord } from '../../families/alphabetic/any-word.ts';
import type { QuotingWords } from '../../families/alphabetic/quoting/words.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { beforeWho } from './before-who.ts';
import { others } from './others.ts';
import { people } from './people.ts';
import { relations } from './relations.ts';
import { sharing } from './sharing.ts';

export const quoting: QuotingWords = {
  sharing,
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
  pluralVerb: /^\p{Ll}{2,}en$/u,
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
  behindRole:
    /\s(?:zegt|zei|zeggen|zeiden|vertelt|vertelde|schrijft|schreef|stelt|stelde|meldt|meldde|reageert|reageerde)(?:\s\p{Ll}+){0,2}$/u,
  amongThem: /^\s*(?:waaronder|onder wie|onder meer|onder anderen|inclusief)\s/u,
  opensCircumstances:
    /^(?:(?:\p{L}{3,}[ae]nd)(?=\s(?:met|over|tijdens|in|op|van|aan|door|tegen)\s)|toen|nadat|voordat|omdat|doordat|hoewel|ofschoon|terwijl|sinds|zodra|wanneer|totdat|nu)\s(?=\S)/iu,
  toListener: wordSet('aan tegen'),
  relays:
    /^,\s(?:zo\s)?(?:meld(?:t|de|den)|rapporteer(?:t|de|den)|schrij(?:ft|ven)|schre(?:ef|ven)|bericht(?:te|ten)?)\s/u,
  spokenTo:
    /^(?:In (?:een|de|zijn|haar|deze) (?:\p{Ll}+ )?\p{Ll}*(?:boodschap|brief|bericht|oproep|toespraak|tweet|mail|telegram|waarschuwing|antwoord|reactie) (?:voor|aan|tot|tegen) |Tegen(?:over)? |Aan |Gericht (?:aan|tot) |In (?:een )?gesprek met )[^,:“”„"]{2,80}?(?=\s\p{Ll}+\s(?:hij|zij|ze)(?!\p{L}))/u,
  ownClause:
    /(?<=(?:\S+\s){3}\S+),\sterwijl\s(?!hij\s|ze\s|zij\s|het\s)|,?\sen\s(?:door|daarom|daardoor|dus|toch|daarmee|inmiddels|nu)\s(?:[^,.;]{2,60}?\s)?(?:is|was|zijn|waren|heeft|hebben|had|hadden|kan|kon|wordt|werd|zal|zou)\s(?:het|er|de|een|hij|ze|zij|dat|dit)\s/u,
  opensName: /\s(?:met de (?:achter|voor|bij)?naam|genaamd|bijgenaamd)$/u,
  nextSaying: /,?\s(?:en|maar|terwijl)\s/gu,
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
  together: wordSet('en'),
  that: /^(?:,\s[^,.;:]{3,60},\s|(?!om\s)(?:[\p{Ll}-]+\s){0,2}\p{Lu}[^,.;:]{2,50},\s[^,.;:]{3,80},\s(?=dat\s))?(?:(?!om\s)[^,.]{0,40}? )??(?<!(?<!\p{L})(?:over|van|met|volgens|wegens) )dat\s+/u,
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
  // ‘vroeg hem waarom hij zweeg’, ‘Of hij het begrijpt, vraagt de rechter’: not ‘vroeg zich af’.
  asks: /(?<!\p{L})(?:vraagt|vroeg|vroegen)(?!\s(?:\p{Lu}\p{L}+\s){0,2}zich)(?:\s[^\s,.:;?]+){1,5},?\s(?:of|waarom|hoe|wat|wie|wanneer|waar)\s|^(?:Of|Waarom|Hoe|Wat|Wie|Wanneer|Waar)\s[^:„“”«»"]{3,120},\s(?:vraagt|vroeg|wil(?:de)?(?=[^.:]{2,60}\sweten))(?![^.:]{0,40}(?<!\p{L})zich)(?!\p{L})/u,
  // ‘Een vrouw die er helpt, noemt het afschuwelijk’
  judges:
    /^noem(?:t|de)\s(?:(?:\p{Lu}\S*\s){1,3}|hij\s|zij\s|ze\s)?(?:het|dat|dit|de|een)\s|^(?:vind(?:t|en)|vond(?:en)?)\s(?:\p{L}+\s)?het\s/u,
  inquires:
    /(?<!\p{L})(?:vraagt|vragen|vroeg|vroegen|informeert|informeerde|(?:wil|willen|wilde|wilden|wou)(?=\s(?:.*\s)?weten(?!\p{L}))|(?:heeft|hebben|had|hadden)(?=\s(?:.*\s)?gevraagd(?!\p{L})))(?!\p{L})/u,
  replies:
    /(?<!\p{L})(?:antwoordt|antwoordde|repliceert|repliceerde|countert|counterde|reageert|reageerde)(?!\p{L})/iu,
  readBehind: null,
  unsaidBehind:
    /^\s*,?\s*(?:(?:las|leest|lazen)\s(?![^.,:;“”]*\svoor(?!\p{L}))|(?:kreeg|krijgt|kregen|krijgen)\s[^.,:;“”]{2,60}\ste horen(?!\p{L}))/u,
  comparisons:
    /^(?<plain>[Nn]aast|[Bb]ehalve|[Ii]n plaats van|[Aa]nders dan|[Nn]et (?:als|zoals)|[Ee]venals|[Ii]n tegenstelling tot)\s/u,
  presents: /^[^,;:.„“”‘’"]{2,60}?\s(?:is|was|heet)\s/iu,
  presentsAgent:
    /^[^,;:„“”‘’"]{2,80}?\s(?:werd|wordt|werden|worden|is|was)\s(?:[^,;:„“”‘’"]{2,80}\s)?door\s(?=(?:een|de|het|zijn|haar|hun)\s)/iu,
  toWhomClause: /,\s(?:aan|tegen|over|van)\swie\s/u,
  deeds: /^ontken(?:t|de|nen|den)\s(?:\p{L}+\s)?dat\s/u,
  wholeOffice: /(?:hoofd|zaaks)?officier van justitie\s$/u,
  calling: {
    behind:
      /^\s(?:noem(?:t|de|den|en)|genoemd(?:\s(?:heeft|had))?|(?:heeft|had)\sgenoemd|omschrij(?:ft|ven)|omschreef|bestempel(?:t|de)),/u,
  },
  whatSomebody: /(?<!\p{L})wat\s/iu,
  reportedOn: null,
  notReportedOn: null,
  documents: wordSet(
    `rapport studie onderzoek brief verklaring vonnis document documenten verslag artikel aanklacht dagvaarding tenlastelegging intentieverklaring peiling`,
  ),
  measures: wordSet(''),
  messages: wordSet('verklaring brief'),
  among: /(?<=\p{Ll}(?:en|s))\s(?:zoals)\s\p{Lu}[^,;:]{1,60}(?=\s*$)/u,
  conditional: /^(?:als|indien|of|had(?:den)?|zou(?:den)?)\b/i,
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
  indefinite: wordSet('een'),
  toBehind: /^\s(?:toe|na|in\shet\soor)\s*(?:[.,;]|$)/u,
  articleOfThings: null,
  prepositions: wordSet(
    `in op van aan bij met naar naast over onder voor tegen tegenover door om sinds zonder tussen uit volgens tijdens vanaf namens via na achter langs binnen buiten rond wegens ondanks per tot`,
  ),
  personalPrepositions: wordSet(`met van door voor over namens jegens`),
  rolePrepositions: wordSet(`der`),
  ofWhom: wordSet('van voor over'),
  manners: wordSet(`per via in`),
  finite: anyWord(
    `is zijn was waren ben heb heeft hebben had hadden wordt worden werd kan kunnen kon moet moeten wil willen zal zullen zou zouden ik we wij het je men gaat gaan komt blijft weet staat maakt doen doet loopt lopen ligt liggen geldt gelden duurt duren`,
  ),
  negations: /(?<!\p{L})(?:niet|nooit|geen|als|of|zou)\s*$/iu,
  verbParticles: wordSet(`af terug vast neer weg toe mee`),
  invertible: null,
  habitual: null,
  negatedBehind: /(?<!\p{L})(?:niet|nooit|geen)(?!\p{L})/iu,
  passive: /(?<!\p{L})(?:werd|wordt|werden|worden|is|was)\s*$/iu,
  relatives:
    /(?<!\p{L})(?:die|dat|wie|wiens|waar(?:op|in|mee|door|bij|van|over|aan|voor|uit|tegen))(?!\p{L})/iu,
  relativesOfOwner: /,\s(?:wier|wiens)\s[^.;:!?]{0,80}$/u,
  relativesWantComma: false,
  innerClause: /,?\s(?:nadat|omdat|toen|terwijl|voordat|hoewel|zodra|sinds|waarom)\s(?=\S)/gu,
  innerAuxiliaries: wordSet('had heeft hadden hebben'),
  subordinators: wordSet(`die dat terwijl nadat toen`),
  opensPurpose:
    /^(?:om\s|wat\s[^,]{2,90}\s(?:betreft|betrof|aangaat)$|zoals\s(?:u|je|men)\s[^,]{1,80}\s(?:zien|horen|lezen)|zoals\s(?:[^,]{1,80}\s)?te\s(?:zien|horen|lezen)\s)/iu,
  relativeOfThings: null,
  relativeOpeners: wordList(`die dat`),
  auxiliary: null,
  behindName:
    /^ (?:ook|zelf|eerder|later|dan|toen|nu|nog|al|daarop|weer|alleen|heeft|had|zich|\p{Ll}+dag|gisteren|vandaag|weten|desgevraagd|(?!vriend|duizend|weekend|dividend|legend)\p{Ll}{3,}end|beslist|resoluut|opgelucht|enthousiast|trots|blij|boos|droog|nuchter|eerlijk|stellig|fel|kalm|zacht|toe|vast|terug|samen|erover|erop|eraan|hieraan|daaraan)(?=[\s.,]|$)/u,
  circumstances: wordSet(`in op bij tijdens na vóór over tegen tegenover`),
  afterLastVerb: wordSet(`in op bij tijdens na tegen`),
  sentenceAdverbs: wordSet(
    `gisteren vandaag volgens later eerder toen daarna vervolgens daarop inmiddels intussen ook bovendien daarover hierover erover verder voorts tevens ondertussen eveneens daarnaast tegelijkertijd tegelijk destijds onlangs nadien nochtans niettemin uiteindelijk aanvankelijk desondanks desalniettemin`,
  ),
  additive: wordSet('ook'),
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
  // ‘bedankte Veld voor haar woorden’: hers.
  cites: [
    ...wordList(`citeer(?:t|de)`),
    '(?:voor|over|wegens|aan|op) (?:haar|zijn|diens) (?:\\p{Ll}+ )?(?:zin|woorden|uitspraak|uitspraken|opmerking)',
  ],
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
  people,
};
