// Who says what: the small words around a quotation, and what people are called. Data only.
import * as shared from '../../families/alphabetic/people.ts';
import { anyWord } from '../../families/alphabetic/quoting/any-word.ts';
import type { QuotingWords } from '../../families/alphabetic/quoting/words.ts';
import { wordList, wordSet } from '../../text/word-list.ts';

export const quoting: QuotingWords = {
  pronouns: {
    hij: { number: 'one', gender: 'male' },
    zij: { number: 'any', gender: 'female' },
    ze: { number: 'any', gender: 'female' },
  },
  turned: null,
  asides: null,
  firstPersons: wordSet(`ik wij we`),
  dropped: null,
  verbFirst: true,
  verbSecond: true,
  beforeVerb: wordSet(`zo en`),
  coordinators: wordSet(`en maar of`),
  that: null,
  conjunctions: wordSet(`dat`),
  bare: null,
  reacts:
    /(?<!\p{L})(?:ontkent|ontkende|betwist|betwistte|prijst|prees|looft|loofde|bekritiseert|bekritiseerde|verdedigt|verdedigde|hekelt|hekelde|verwijt|verweet|betreurt|betreurde|verwerpt|verwierp|eist|eiste|vraagt|vroeg|bedankt|bedankte|dankt|dankte|beschuldigt|beschuldigde|waarschuwt|waarschuwde|herinnert zich|herinnerde zich|twijfelt|twijfelde|vreest|vreesde|hoopt|hoopte|verwacht|verwachtte|gelooft|geloofde|denkt|dacht|vindt|vond|lacht|lachte|glimlacht|glimlachte|grijnst|grijnsde|zucht|zuchtte|knikt|knikte|schudt|schudde|haalt zijn schouders|haalt haar schouders|haalt de schouders|haalde (?:zijn|haar|de) schouders|klaagt|klaagde|moppert|mopperde|ergert zich|ergerde zich|verbaast zich|verbaasde zich|schaamt zich|schaamde zich|is (?:blij|boos|woedend|tevreden|trots|teleurgesteld|opgelucht|kritisch|sceptisch|voorzichtig|stellig|duidelijk|verrast|niet verrast)|was (?:blij|boos|woedend|tevreden|trots|teleurgesteld|opgelucht)|kijkt er niet van op|herkent|herkende|spreekt (?:dat )?tegen|spreekt van|sprak van|noemt|noemde|omschrijft|omschreef|beschrijft|beschreef|relativeert|relativeerde|reageert|reageerde|vertelt|vertelde|zegt|zei|zag|ziet het|begrijpt|begreep|anoniem wil blijven|haar naam liever niet|zijn naam liever niet|niet met (?:haar|zijn) naam|haar ontgoocheling|zijn ontgoocheling)(?!\p{L})/iu,
  asked: [/^(?<who>\p{L}.{1,60}?),? (?:werd|wordt) (?:[\p{L} ]{0,20} )?gevraagd(?!\p{L})/iu],
  replies:
    /(?<!\p{L})(?:antwoordt|antwoordde|repliceert|repliceerde|countert|counterde|reageert|reageerde)(?!\p{L})/iu,
  reportedOn: null,
  documents: wordSet(`rapport studie onderzoek brief verklaring vonnis document verslag artikel`),
  conditional: /^(?:als|indien|of)\b/i,
  accordingTo: null,
  accordingToBehind: null,
  articles: /^(?:de|het|een|zijn|haar|hun|onze|ons)\s+/i,
  definite: wordSet('de het'),
  articleOfThings: null,
  prepositions: wordSet(
    `in op van aan bij met naar over onder voor tegen door om sinds zonder tussen uit volgens tijdens sinds vanaf namens via`,
  ),
  personalPrepositions: wordSet(`met van door`),
  rolePrepositions: wordSet(`der`),
  manners: wordSet(`per via in`),
  finite: anyWord(
    `is zijn was waren ben heb heeft hebben had hadden wordt worden werd kan kunnen kon moet moeten wil willen zal zullen zou zouden ik we wij het je men gaat gaan komt blijft weet staat maakt doen doet`,
  ),
  clauseStarts: wordSet(`we wij ik het`),
  negations: /(?:niet|nooit|geen|als|of|zou)\s*$/i,
  invertible: null,
  habitual: null,
  negatedBehind: /(?<!\p{L})(?:niet|nooit|geen)(?!\p{L})/iu,
  passive: /(?<!\p{L})(?:werd|wordt|werden|worden|is|was)\s*$/iu,
  relatives: /\b(?:die|dat|wie|wiens)\b/i,
  relativesWantComma: false,
  subordinators: wordSet(`die dat terwijl nadat toen`),
  relativeOpeners: wordList(`die dat`),
  auxiliary: null,
  behindName:
    /^ (?:ook|zelf|eerder|later|dan|toen|nu|nog|al|daarop|weer|alleen|heeft|had|zich|\p{Ll}+dag|gisteren|vandaag)(?=\s|$)/u,
  circumstances: wordSet(`in op bij tijdens na vóór`),
  afterLastVerb: wordSet(`in op bij tijdens na tegen`),
  sentenceAdverbs: wordSet(`gisteren vandaag volgens`),
  notInRoles: wordSet(`waarvan waaronder waarbij en maar ook`),
  written: wordSet(`bord titel motto`),
  anybody: wordSet(`ander andere iemand een enkele meerdere`),
  someone: wordSet('iemand'),
  person: null,
  thingOf: null,
  possessive: /['’]s$/,
  people: {
    titles: new Set([
      ...shared.titles,
      ...wordList(
        `dhr mevr mevrouw meneer herder onderzoeker dijkgraaf burgemeester wethouder directeur voorzitter woordvoerder hoogleraar minister-president minister boer boerin visser bakker leraar lerares schrijver schrijfster bewoner bewoonster`,
      ),
    ]),
    honorifics: new Set([...shared.honorifics, ...wordList(`dhr mevr mevrouw meneer`)]),
    genderedArticles: { female: wordSet(''), male: wordSet('') },
    roleWord:
      /(?:er|ster|ist|ent|ant|eur|ier|aar|loog|arts|heer|lid|chef|hoofd|schepen|kapitein|neef|nicht|coach|ceo|kok|chirurg|expert|bakker|herder|graaf|meester|chauffeur|buur|weduwe|leider)s?$/iu,
    nouns: wordSet(
      `man vrouw jongen meisje kind moeder vader zoon dochter broer zus echtgenoot weduwe buurman buurvrouw bewoner bewoonster getuige slachtoffer klant voorbijganger bestuurder verpleger verpleegkundige arts dokter patiënt leraar lerares leerling student professor arbeider collega eigenaar baas boer boerin visser speler trainer agent politieman rechter advocaat advocate officier verdachte vriend vriendin gepensioneerde woordvoerder woordvoerster directeur burgemeester minister lezer bezoeker schepen raadslid doelman keeper spits verdediger aanvoerder coach scheidsrechter atleet atlete wielrenner wielrenster zwemmer zwemster onderzoeker onderzoekster wetenschapper bioloog biologe ecoloog historicus historica socioloog politicoloog politicologe econoom deskundige expert specialist ingenieur architect chirurg verpleegster vroedvrouw apotheker brandweerman brandweervrouw herder veehouder wijnboer bakker slager kok ober serveerster winkelier verkoper verkoopster caissière metselaar loodgieter timmerman taxichauffeur buschauffeur machinist piloot schipper matroos reiziger forens toerist wandelaar supporter toeschouwer rechercheur raadsman raadsvrouw aanklager kamerlid wethouder gedeputeerde premier gouverneur ambassadeur vakbondsman delegee afgevaardigde partijlid oprichter oprichtster ondernemer onderneemster directrice aandeelhouder auteur schrijver schrijfster dichter regisseur acteur actrice zanger zangeres muzikant kunstenaar kunstenares schilder fotograaf pastoor bisschop dominee oma opa oom tante neef nicht kleinzoon kleindochter schoonmoeder jongere tiener puber kleuter huurder betoger demonstrant vrijwilliger vrijwilligster deelnemer deelneemster scholier scholiere omstander`,
    ),
    withoutOffice: wordSet(
      `man vrouw jongen meisje moeder vader zoon dochter broer zus oom tante neef nicht buurman buurvrouw vriend vriendin weduwe`,
    ),
    callings: [
      /^(?:advoca(?:at|te)|raads(?:man|vrouw))$/iu,
      /^(?:onderzoek(?:er|ster)|wetenschapper|hoogleraar|professor|deskundige|expert|\p{L}+oo?log(?:e)?|\p{L}+oloog|historic(?:us|a)|econo(?:om|me)|natuurkundige|scheikundige)$/iu,
      /^(?:trainer|coach|bondscoach)$/iu,
      /^(?:burgemeester|burgervader|burgermoeder)$/iu,
      /^(?:kamerlid|parlementari[eë]r|politicus|politica|europarlementari[eë]r)$/iu,
      /^(?:arts|dokter|chirurg|huisarts)$/iu,
      /^(?:auteur|schrijver|schrijfster)$/iu,
    ],
    gendered: {
      female: wordSet(`mevrouw mevr moeder dochter zus weduwe vrouw meisje buurvrouw`),
      male: wordSet(`meneer dhr vader zoon broer man jongen buurman`),
    },
    abbreviatedTitles: [...shared.abbreviations, ...wordList(``)],
    leads: wordSet(``),
    notTheOffice: wordSet('voormalig voormalige oud ex plaatsvervangend'),
    roleNoun: null,
    personNoun: null,
    thingNoun: null,
    roleWithoutArticle: false,
    notRoles: wordSet(`en maar zei`),
    participle: null,
    gerund: null,
    notParticiples: wordSet(``),
    particles: shared.particles,
    notPeople: {
      first: [...shared.placeBeginnings, ...wordList(``)],
      last: [...shared.placeEnds, ...wordList(``)],
    },
    workplaces: wordList(`Universiteit Gemeente University`),
    organisations: {
      last: [...shared.organisationEnds, ...wordList(``)],
      first: [
        ...shared.organisationBeginnings,
        ...wordList(`Vereniging Gemeente Hogeschool Universiteit Ministerie Stichting`),
      ],
      of: ['van', 'voor'],
    },
    organisationNouns: wordList(`vereniging bedrijf stichting gemeente ministerie politie`),
  },
};
