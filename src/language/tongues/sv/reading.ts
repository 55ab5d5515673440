// Numbers, units, figures and what leans in Swedish. Data only.
import { shareWords, table } from '../../families/alphabetic/number-words.ts';
import type { FigureWords, LeaningWords } from '../../families/alphabetic/scandinavian/reading.ts';
import type { Numbers, Units } from '../../language.ts';
import { phrases } from '../../text/word-list.ts';

export const numbers: Numbers = {
  decimal: ',',
  scales: {
    tusen: 1e3,
    miljon: 1e6,
    miljoner: 1e6,
    'milj.': 1e6,
    mkr: 1e6,
    miljard: 1e9,
    miljarder: 1e9,
    mdr: 1e9,
  },
  to: ['till'],
  from: ['från'],
  written: {
    in: 'letters',
    words: {
      small: table(
        'en tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
        'tjugo trettio fyrtio femtio sextio sjuttio attio nittio',
        (ten, unit) => [`${ten}${unit}`],
        { ett: 1 },
      ),
      scales: { hundra: 1e2, tusen: 1e3, miljon: 1e6, miljoner: 1e6, miljard: 1e9, miljarder: 1e9 },
      vague: { tiotal: 10, tiotals: 10, hundratals: 1e2, tusentals: 1e3 },
      joint: ' ?',
      shares: shareWords('halften', 'tredjedel(?:ar)?', 'fjardedel(?:ar)?', ['en', 'tva', 'tre']),
      multiples: [['fordubbl\\p{L}*|dubbelt så', 2]],
    },
  },
};

export const units: Units = {
  money: {
    EUR: phrases('euro, €'),
    dollar: phrases('dollar, $'),
    GBP: phrases('pund'),
    other: phrases('kronor, kr'),
  },
  percent: phrases('procentenheter, procent'),
  measures: phrases(
    `människor, personer, invånare, boende, anställda, medarbetare, elever, studenter, patienter, kunder, företag, hushåll, bostäder, brandmän, bilar, år, månader,
    veckor, dagar, timmar, minuter, gånger, kilometer, km, meter, kvadratkilometer, hektar, ton, kilo, kg, liter, grader, poäng, röster, barn, skolor, kontor, tjänster`,
  ),
  joints: [],
  tenths: [],
};

export const leaning: LeaningWords = {
  leaning:
    'det den de detta denna denne dessa men och eller därför också dessutom så därmed därefter ändå hans hennes deras samma båda samtidigt emellertid annars sedan då',
  past: 'tidigare förr hittills ursprungligen',
  subordinate:
    'när då medan eftersom efter före sedan om att i på vid med av till från för enligt trots under och men som där vad hur',
  openEnd: 'en ett den det de och eller men att som där av till mycket',
  openCut: 'i på vid med för om från över under mot är var har hade blir blev vill kan ska inte',
  opinion:
    'inte aldrig ska måste bör borde eftersom bara alltid verkligen bästa värsta framtid framtiden förändra viktigt nödvändigt fel bra hoppas hopp rädsla tror ingen alla allt men förtroende risk omöjligt äntligen egentligen',
  persons: 'han hon honom henne',
  things: 'dess deras',
  first: 'jag vi mig oss min mitt mina vår våra',
  outside: 'denna denne dessa detta därför därmed båda emellertid däremot ändå',
  prepositions: 'i på vid hos med efter från av för om till över under sedan enligt mot mellan',
};

export const figures: FigureWords = {
  limit:
    '(?:inte )?(?:mer|mindre|fler|färre) än|nästan|minst|högst|runt|omkring|ungefär|cirka|ca\\.|drygt|knappt|över|under|upp till',
  more: 'mer|mindre|fler|färre|högre|lägre|dyrare|billigare',
  per: '(?:per|om) \\p{Ll}+',
  from: 'från',
  to: 'till',
  between: 'mellan',
  and: 'och',
  counted: 'ar|or|er|are',
  clock: 'klockan|kl\\.',
  ordinal: 'sida|sidan|kapitel|paragraf|nummer|nr|(?:i|sedan) (?=\\d{4}$)',
  ago: 'sedan|senare|tidigare|gammal|gamla',
  years: 'år',
  durations: 'år|månad|veck|dagar|timm|minut',
  times: 'gånger',
  won: 'vann|vinner|vunnit|slog|förlorade|förlorar|seger|förlust|oavgjort|ledning',
  penalty: 'fängelse',
  label: {
    approximate: 'runt, omkring, ungefär, cirka, mer än, nästan, drygt, knappt, minst, bara, upp till',
    prepositions: 'till på av med i för från om vid',
    places: 'mellan efter under utan mot sedan enligt över hos',
    adverbs: 'nu redan',
    breaks: 'och men eller som där att',
    pronouns: 'jag han hon vi de man',
    pointing: 'det den detta där här',
    auxiliaries: 'har hade är var',
    partOf: 'av',
    purpose: 'till för',
    describes: 'för till av',
    times: 'år månad vecka dag timme',
    timeBefore: 'i',
    articles: 'en ett den det de',
    ofAmount: 'en ett',
    weakEnds: 'inte',
    comparison: 'mer mindre fler färre',
    joints: 'och men',
    leadsOn: 'steg föll växte sjönk',
    introduces: 'att',
  },
};
