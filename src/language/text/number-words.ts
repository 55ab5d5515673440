// The words of numbers in the languages we read, without accents and in lower case. Data, and the tables made of it.

/** Everything that is written in letters: 2 to 99, what multiplies, and what only names a magnitude. */
export interface NumberWords {
  /** Phrase → value. One is left out: it is an article or a pronoun in most languages. */
  small: ReadonlyMap<string, number>;
  /** Word → factor. */
  scales: Readonly<Record<string, number>>;
  /** "dozens", "thousands" → magnitude. */
  vague: Readonly<Record<string, number>>;
  /** Between two words of one number: "two hundred and five". */
  joint: string;
  /** Share → its value: "two thirds". */
  shares: readonly (readonly [pattern: string, share: number])[];
  /** What may be grown onto a number: zwei-jährig, three-fold. */
  grown?: { before?: string; after: string };
  /** How often, in a word of its own → the factor: "doubled". */
  multiples: readonly (readonly [pattern: string, factor: number])[];
}

const list = (words: string): string[] => words.split(' ');

/** @param between the words of a compound: how ten and unit are joined */
function table(
  units: string,
  tens: string,
  between: (ten: string, unit: string, value: number) => string[],
  more: Record<string, number> = {},
): ReadonlyMap<string, number> {
  const small = new Map<string, number>(Object.entries(more));
  const below = list(units);
  for (const [index, unit] of below.entries()) if (index > 0) small.set(unit, index + 1);
  for (const [index, ten] of list(tens).entries()) {
    const value = (index + 2) * 10;
    small.set(ten, value);
    for (const [place, unit] of below.slice(0, 9).entries())
      for (const phrase of between(ten, unit, place + 1)) small.set(phrase, value + place + 1);
  }
  return small;
}

const shareWords = (
  half: string,
  third: string,
  quarter: string,
  [one, two, three]: readonly [string, string, string],
): NumberWords['shares'] => [
  [half, 1 / 2],
  [`${two}[ -]?(?:${third})`, 2 / 3],
  [`${three}[ -]?(?:${quarter})`, 3 / 4],
  [`${one}[ -]?(?:${third})`, 1 / 3],
  [`${one}[ -]?(?:${quarter})`, 1 / 4],
];

const en: NumberWords = {
  small: table(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    'twenty thirty forty fifty sixty seventy eighty ninety',
    (ten, unit) => [`${ten}-${unit}`, `${ten} ${unit}`],
  ),
  scales: { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
  vague: {
    dozen: 12,
    dozens: 12,
    hundreds: 1e2,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
    'tens of thousands': 1e4,
    'hundreds of thousands': 1e5,
    'tens of millions': 1e7,
    'hundreds of millions': 1e8,
  },
  joint: '(?:-| | and )',
  shares: shareWords(
    'half (?:of|the|its|their|a|an|as)|by half|than half|in half|(?:one|a) half',
    'thirds?',
    'quarters?|fourths?',
    ['(?:a|one)', 'two', 'three'],
  ),
  grown: { after: '-?fold' },
  multiples: [
    ['twice|doubl\\p{L}+', 2],
    ['thrice|(?:tripl|trebl)\\p{L}+', 3],
    ['quadrupl\\p{L}+', 4],
  ],
};

const de: NumberWords = {
  small: table(
    'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    'zwanzig dreißig vierzig funfzig sechzig siebzig achtzig neunzig',
    (ten, unit) => [`${unit === 'eins' ? 'ein' : unit}und${ten}`],
  ),
  scales: { hundert: 1e2, tausend: 1e3, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9 },
  vague: { dutzend: 12, dutzende: 12, hunderte: 1e2, tausende: 1e3, zehntausende: 1e4, hunderttausende: 1e5 },
  joint: '(?:und| )?',
  shares: shareWords('die halfte|der halfte|zur halfte', 'drittel(?:mehrheit)?', 'viertel(?:mehrheit)?', [
    'ein(?:em|es)?',
    'zwei',
    'drei',
  ]),
  grown: {
    before: 'ver',
    after:
      '-?(?:fach|jahrig|monatig|wochig|tagig|stundig|minutig|kopfig|teilig|stockig|geschossig|stellig)\\p{L}{0,3}|mal',
  },
  multiples: [['doppelt\\p{L}*|verdoppel\\p{L}*', 2]],
};

const fr: NumberWords = {
  small: table(
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    'vingt trente quarante cinquante soixante septante quatre-vingt nonante',
    (ten, unit) =>
      unit === 'un' ? [`${ten} et un`, `${ten}-et-un`, `${ten}-un`] : [`${ten}-${unit}`, `${ten} ${unit}`],
    {
      'quatre-vingts': 80,
      ...Object.fromEntries(
        list('dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf').flatMap((word, i) => [
          [`soixante-${word}`, 70 + i],
          [`quatre-vingt-${word}`, 90 + i],
        ]),
      ),
      'soixante et onze': 71,
      'soixante-et-onze': 71,
    },
  ),
  scales: { cent: 1e2, cents: 1e2, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
  vague: {
    dizaine: 10,
    dizaines: 10,
    douzaine: 12,
    douzaines: 12,
    centaine: 1e2,
    centaines: 1e2,
    milliers: 1e3,
  },
  joint: '[ -]',
  shares: shareWords('la moitie', 'tiers', 'quarts?', ['(?:un|le)', 'deux', 'trois']),
  multiples: [
    ['doubl\\p{L}+', 2],
    ['tripl\\p{L}+', 3],
    ['quadrupl\\p{L}+', 4],
  ],
};

const es: NumberWords = {
  small: table(
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
    'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    (ten, unit) => (ten === 'veinte' ? [`veinti${unit}`] : [`${ten} y ${unit}`]),
  ),
  scales: { cien: 1e2, ciento: 1e2, cientos: 1e2, cientas: 1e2, mil: 1e3, millon: 1e6, millones: 1e6 },
  vague: { docena: 12, docenas: 12, decenas: 10, centenares: 1e2, miles: 1e3 },
  joint: '(?: y | )?',
  shares: shareWords('la mitad', 'tercios?|tercera parte', 'cuartos?|cuarta parte', [
    '(?:un|una)',
    'dos',
    'tres',
  ]),
  multiples: [
    ['dobl\\p{L}+|duplic\\p{L}+', 2],
    ['tripl\\p{L}+', 3],
    ['cuadrupl\\p{L}+', 4],
  ],
};

const it: NumberWords = {
  small: table(
    'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    (ten, unit) => [/^[uo]/.test(unit) ? ten.slice(0, -1) + unit : ten + unit],
  ),
  scales: { cento: 1e2, mille: 1e3, mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9 },
  vague: { decine: 10, dozzina: 12, dozzine: 12, centinaia: 1e2, migliaia: 1e3 },
  joint: ' ?',
  shares: shareWords('la meta', 'terz[oi]', 'quart[oi]', ['un', 'due', 'tre']),
  multiples: [
    ['(?:rad)?doppi\\p{L}+', 2],
    ['tripl\\p{L}+', 3],
    ['quadrupl\\p{L}+', 4],
  ],
};

const pt: NumberWords = {
  small: table(
    'um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
    'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    (ten, unit) => [`${ten} e ${unit}`],
    {
      ...{
        duas: 2,
        dezasseis: 16,
        dezassete: 17,
        dezanove: 19,
        duzentos: 200,
        duzentas: 200,
        quinhentos: 500,
      },
      ...Object.fromEntries(
        list('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa').flatMap((ten, i) => [
          [`${ten} e uma`, 21 + i * 10],
          [`${ten} e duas`, 22 + i * 10],
        ]),
      ),
    },
  ),
  scales: { cem: 1e2, cento: 1e2, mil: 1e3, milhao: 1e6, milhoes: 1e6 },
  vague: { duzia: 12, duzias: 12, dezenas: 10, centenas: 1e2, milhares: 1e3 },
  joint: '(?: e | )',
  shares: shareWords('a metade', 'tercos?', 'quartos?', ['um', 'dois', 'tres']),
  multiples: [
    ['dobr\\p{L}+|duplic\\p{L}+', 2],
    ['tripl\\p{L}+', 3],
    ['quadrupl\\p{L}+', 4],
  ],
};

const nl: NumberWords = {
  small: table(
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    (ten, unit) => [`${unit}en${ten}`],
  ),
  scales: { honderd: 1e2, duizend: 1e3, miljoen: 1e6, miljard: 1e9 },
  vague: { tientallen: 10, dozijn: 12, honderden: 1e2, duizenden: 1e3, tienduizenden: 1e4 },
  joint: ' ?',
  shares: shareWords('de helft', 'derde', 'kwart', ['een', 'twee', 'drie']),
  grown: { before: 'ver', after: '(?:voudig|jarig|daags|weeks|koppig|delig)\\p{L}{0,2}|maal' },
  multiples: [['(?:ver)?dubbel\\p{L}*', 2]],
};

const languages: Readonly<Record<string, NumberWords>> = { en, de, fr, es, it, pt, nl };

/** @param base the base language; null where numbers are written in characters of their own */
export const numberWordsOf = (base: string): NumberWords | null =>
  /^(?:zh|ja|ko)$/.test(base) ? null : (languages[base] ?? en);

/** Words that are more often something else when they stand alone: "neuf" is new, "sei" is "you are". */
export const rarelyNumbers = new Set(['neuf', 'sei']);
