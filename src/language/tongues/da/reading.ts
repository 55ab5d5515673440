// Numbers, units, figures and what leans in Danish. Data only.
import { shareWords, table } from '../../families/alphabetic/number-words.ts';
import type { FigureWords, LeaningWords } from '../../families/alphabetic/scandinavian/reading.ts';
import type { Numbers, Units } from '../../language.ts';
import { phrases } from '../../text/word-list.ts';

export const numbers: Numbers = {
  decimal: ',',
  scales: {
    tusind: 1e3,
    million: 1e6,
    millioner: 1e6,
    'mio.': 1e6,
    mio: 1e6,
    milliard: 1e9,
    milliarder: 1e9,
    'mia.': 1e9,
    mia: 1e9,
  },
  to: ['til'],
  from: ['fra'],
  written: {
    in: 'letters',
    words: {
      small: table(
        'en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten',
        'tyve tredive fyrre halvtreds tres halvfjerds firs halvfems',
        (ten, unit) => [`${unit}og${ten}`],
        { et: 1 },
      ),
      scales: { hundrede: 1e2, tusind: 1e3, million: 1e6, millioner: 1e6, milliard: 1e9, milliarder: 1e9 },
      vague: { snesevis: 20, hundredvis: 1e2, tusindvis: 1e3 },
      joint: ' ?',
      shares: shareWords('halvdelen', 'tredjedele?', 'fjerdedele?', ['en', 'to', 'tre']),
      multiples: [['fordobl\\p{L}*|dobbelt så', 2]],
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
  percent: phrases('procentpoint, procent, pct., pct'),
  measures: phrases(
    `mennesker, personer, indbyggere, beboere, ansatte, medarbejdere, elever, studerende, patienter, kunder, virksomheder, husstande, boliger, brandfolk,
    biler, år, måneder, uger, dage, timer, minutter, gange, kilometer, km, meter, kvadratkilometer, hektar, ton, kilo, kg, liter, grader, point, stemmer, børn, skoler`,
  ),
  joints: [],
  tenths: [],
};

export const leaning: LeaningWords = {
  leaning:
    'det den de dette denne disse men og eller derfor også desuden så dermed derefter alligevel dog hans hendes deres samme begge samtidig imidlertid derudover ellers siden',
  past: 'tidligere førhen hidtil dengang oprindeligt',
  subordinate:
    'når da mens selvom fordi efter før siden hvis om at i på ved med af til fra for ifølge trods under og men som der hvor hvad',
  openEnd: 'en et den det de og eller men at som der af til meget',
  openCut: 'i på ved med for om fra over under mod er var har havde bliver blev vil kan skal ikke',
  opinion:
    'ikke aldrig skal må bør burde fordi kun altid virkelig bedste værste fremtid fremtiden forandre vigtigt nødvendigt fejl godt håber håb frygt tror ingen alle alt intet men tillid risiko umuligt endelig egentlig',
  persons: 'han hun ham hende',
  things: 'dens dets deres',
  first: 'jeg vi mig os min mit mine vores',
  outside: 'denne disse dette derfor dermed begge dengang imidlertid derimod alligevel',
  prepositions: 'i på ved hos med efter fra af for om til over under siden ifølge mod mellem',
};

export const figures: FigureWords = {
  limit:
    '(?:ikke )?(?:mere|mindre|flere|færre) end|næsten|mindst|højst|omkring|cirka|ca\\.|godt|knap|over|under|op til',
  more: 'mere|mindre|flere|færre|højere|lavere|dyrere|billigere',
  per: '(?:pr\\.|per|om) \\p{Ll}+',
  from: 'fra',
  to: 'til',
  between: 'mellem',
  and: 'og',
  counted: 'er|ere|e',
  clock: 'klokken|kl\\.',
  ordinal: 'side|kapitel|paragraf|nummer|nr\\.|(?:i|siden) (?=\\d{4}$)',
  ago: 'siden|senere|tidligere|gammel|gamle',
  years: 'år',
  durations: 'år|måned|uge|dage|time|minut',
  times: 'gange',
  won: 'vandt|vinder|vundet|slog|tabte|taber|sejr|nederlag|uafgjort|føring',
  penalty: 'fængsel',
  label: {
    approximate: 'omkring, cirka, mere end, næsten, godt, knap, mindst, kun, op til',
    prepositions: 'til på af med i for fra om ved',
    places: 'mellem efter under uden mod siden ifølge over hos',
    adverbs: 'nu allerede',
    breaks: 'og men eller som der at',
    pronouns: 'jeg han hun vi de man',
    pointing: 'det den dette der her',
    auxiliaries: 'har havde er var',
    partOf: 'af',
    purpose: 'til for',
    describes: 'for til af',
    times: 'år måned uge dag time',
    timeBefore: 'i',
    articles: 'en et den det de',
    ofAmount: 'en et',
    weakEnds: 'ikke',
    comparison: 'mere mindre flere færre',
    joints: 'og men',
    leadsOn: 'steg faldt voksede',
    introduces: 'at',
  },
};
