// Numbers, units, figures and what leans in Norwegian. Data only.
import { shareWords, table } from '../../families/alphabetic/number-words.ts';
import type { FigureWords, LeaningWords } from '../../families/alphabetic/scandinavian/reading.ts';
import type { Numbers, Units } from '../../language.ts';
import { phrases } from '../../text/word-list.ts';

export const numbers: Numbers = {
  decimal: ',',
  scales: {
    tusen: 1e3,
    million: 1e6,
    millioner: 1e6,
    'mill.': 1e6,
    mill: 1e6,
    milliard: 1e9,
    milliarder: 1e9,
    'mrd.': 1e9,
    mrd: 1e9,
  },
  to: ['til'],
  from: ['fra'],
  written: {
    in: 'letters',
    words: {
      small: table(
        'en to tre fire fem seks sju atte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
        'tjue tretti førti femti seksti sytti atti nitti',
        (ten, unit) => [`${ten}${unit}`],
        { ett: 1, ein: 1, eit: 1, syv: 7, tyve: 20, tredve: 30 },
      ),
      scales: { hundre: 1e2, tusen: 1e3, million: 1e6, millioner: 1e6, milliard: 1e9, milliarder: 1e9 },
      vague: { titalls: 20, hundrevis: 1e2, tusenvis: 1e3 },
      joint: ' ?',
      shares: shareWords('halvparten', 'tredje?del(?:er)?', 'fjerdedel(?:er)?|firedel(?:er)?', [
        'en',
        'to',
        'tre',
      ]),
      multiples: [['fordobl\\p{L}*|dobl\\p{L}+|dobbelt så', 2]],
    },
  },
};

export const units: Units = {
  money: {
    EUR: phrases('euro, €'),
    dollar: phrases('dollar, $'),
    GBP: phrases('pund'),
    other: phrases('kroner, kr., kr'),
  },
  percent: phrases('prosentpoeng, prosent'),
  measures: phrases(
    `mennesker, personer, innbyggere, beboere, ansatte, elever, studenter, pasienter, kunder, bedrifter, husstander, boliger, brannfolk, biler, år, måneder,
    uker, dager, timer, minutter, ganger, kilometer, km, meter, kvadratkilometer, hektar, tonn, kilo, kg, liter, grader, poeng, stemmer, barn, skoler, klubber`,
  ),
  joints: [],
  tenths: [],
};

export const leaning: LeaningWords = {
  leaning:
    'det den de dei dette denne disse men og eller derfor også dessuten så dermed deretter likevel hans hennes deres samme begge samtidig imidlertid ellers siden da',
  past: 'tidligere før hittil dengang opprinnelig',
  subordinate:
    'når da mens selv fordi etter før siden hvis dersom om at i på ved med av til fra for ifølge tross under og men som der hvor hva',
  openEnd: 'en et ei den det de og eller men at som der av til veldig',
  openCut: 'i på ved med for om fra over under mot er var har hadde blir ble vil kan skal ikke',
  opinion:
    'ikke ikkje aldri skal må bør burde fordi bare alltid virkelig beste verste fremtid framtid fremtiden endre viktig nødvendig feil godt håper håp frykt tror ingen alle alt men tillit risiko umulig endelig egentlig',
  persons: 'han hun ho ham henne',
  things: 'dens dets deres',
  first: 'jeg eg vi meg oss min mitt mine vår våre',
  outside: 'denne disse dette derfor dermed begge dengang imidlertid derimot likevel',
  prepositions: 'i på ved hos med etter fra av for om til over under siden ifølge mot mellom',
};

export const figures: FigureWords = {
  limit:
    '(?:ikke )?(?:mer|mindre|flere|færre) enn|nesten|minst|høyst|rundt|omtrent|cirka|ca\\.|drøyt|knapt|over|under|opp til',
  more: 'mer|mindre|flere|færre|høyere|lavere|dyrere|billigere',
  per: '(?:per|i) \\p{Ll}+',
  from: 'fra',
  to: 'til',
  between: 'mellom',
  and: 'og',
  counted: 'er|ere',
  clock: 'klokken|kl\\.',
  ordinal: 'side|kapittel|paragraf|nummer|nr\\.|(?:i|siden) (?=\\d{4}$)',
  ago: 'siden|senere|tidligere|gammel|gamle',
  years: 'år',
  durations: 'år|måned|uke|dager|time|minutt',
  times: 'ganger',
  won: 'vant|vinner|vunnet|slo|tapte|taper|seier|tap|uavgjort|ledelse',
  penalty: 'fengsel',
  label: {
    approximate: 'rundt, omtrent, cirka, mer enn, nesten, drøyt, knapt, minst, bare, opp til',
    prepositions: 'til på av med i for fra om ved',
    places: 'mellom etter under uten mot siden ifølge over hos',
    adverbs: 'nå allerede',
    breaks: 'og men eller som der at',
    pronouns: 'jeg han hun vi de man',
    pointing: 'det den dette der her',
    auxiliaries: 'har havde er var',
    partOf: 'av',
    purpose: 'til for',
    describes: 'for til av',
    times: 'år måned uke dag time',
    timeBefore: 'i',
    articles: 'en et ei den det de',
    ofAmount: 'en et ei',
    weakEnds: 'ikke',
    comparison: 'mer mindre flere færre',
    joints: 'og men',
    leadsOn: 'steg falt vokste sank',
    introduces: 'at',
  },
};
