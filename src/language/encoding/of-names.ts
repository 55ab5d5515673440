// Guesses the encoding of a few names in a CSV file, where what running text is judged by (of-text.ts) is not there.
// Each candidate is a small model of how its bytes fall; the one under which the sample is likeliest wins, and encodings of
// one byte a letter are then told apart by their alphabets. A wrong guess is worse than none.

import { latinEncodingOf, otherAlphabetOf } from './alphabet-of-names.ts';
import { tryEncoding } from './decode-strictly.ts';
import { charactersOfNames } from './letters-of-names.ts';

/** A range of lead bytes whose characters are common, how many there are, and what share of a text they make up. */
type Zone = { from: number; to: number; characters: number; share: number };

type Model = { zones: Zone[]; trailFrom: number };

/** By their labels in the WHATWG Encoding Standard. */
const doubleByte: Readonly<Record<string, Model>> = {
  // Big5 level 1: the 5,401 frequent characters.
  big5: { trailFrom: 0x40, zones: [{ from: 0xa4, to: 0xc6, characters: 5_401, share: 0.88 }] },
  // GB 2312 level 1: the 3,755 common characters.
  gb18030: { trailFrom: 0xa1, zones: [{ from: 0xb0, to: 0xd7, characters: 3_755, share: 0.88 }] },
  // Kana, then the 2,965 kanji of JIS level 1.
  shift_jis: {
    trailFrom: 0x40,
    zones: [
      { from: 0x82, to: 0x83, characters: 170, share: 0.3 },
      { from: 0x88, to: 0x98, characters: 2_965, share: 0.58 },
    ],
  },
  'euc-jp': {
    trailFrom: 0xa1,
    zones: [
      { from: 0xa4, to: 0xa5, characters: 170, share: 0.3 },
      { from: 0xb0, to: 0xcf, characters: 2_965, share: 0.58 },
    ],
  },
  // The 2,350 Hangul syllables of KS X 1001.
  'euc-kr': { trailFrom: 0xa1, zones: [{ from: 0xb0, to: 0xc8, characters: 2_350, share: 0.88 }] },
};

/** What is left of a text: rare characters, of which a double-byte set has some ten thousand. */
const rare = Math.log(0.1 / 10_000);
const ascii = Math.log(1 / 40);
/** In nats, before another kind of writing. */
const clearLead = 2;
const ofNames = { known: 1.5, other: -0.5, mixed: -3 } as const;
/** Western letters sit alone between ASCII letters; two in a row are seldom, signs and capitals seldomer. */
const western = { letter: Math.log(0.9 / 64), sign: Math.log(0.02 / 64), afterAnother: Math.log(0.05) };

/**
 * The likeliest encoding in which the whole sample is valid, by its label in the WHATWG Encoding Standard, or null where there
 * is none, or more than one of one byte a letter. The sample must not be cut inside a character: give whole lines.
 */
export function guessEncodingOfNames(sample: Uint8Array): string | null {
  return isKoreanOfWindows(sample) ? null : likeliestOf(sample);
}

/** EUC-KR but for some syllables that Windows adds to it and our decoder lacks. As another encoding all would be garbled. */
function isKoreanOfWindows(sample: Uint8Array): boolean {
  const kept: number[] = [];
  let pairs = 0;
  let added = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const lead = sample[i] ?? 0;
    if (lead < 0x80) {
      kept.push(lead);
      continue;
    }
    i += 1;
    const trail = sample[i] ?? 0;
    pairs += 1;
    if (lead > 0x80 && lead <= 0xc6 && (lead < 0xa1 || trail < 0xa1) && trail > 0x40) added += 1;
    else kept.push(lead, trail);
  }
  return added > 0 && added * 2 <= pairs && likeliestOf(Uint8Array.from(kept)) === 'euc-kr';
}

function likeliestOf(sample: Uint8Array): string | null {
  const other = otherAlphabetOf(sample);
  const candidates: { likelihood: number; encoding(): string | null }[] = [
    { likelihood: westernLikelihood(sample), encoding: () => latinEncodingOf(sample) },
    { likelihood: other.likelihood, encoding: () => other.encoding },
  ];
  for (const [encoding, model] of Object.entries(doubleByte)) {
    const text = tryEncoding(sample, encoding);
    if (text === null) continue;
    const likelihood = doubleByteLikelihood(sample, model) + likenessToNames(text, encoding);
    candidates.push({
      likelihood,
      encoding: () => (isSound(text, sample, encoding, model) ? encoding : null),
    });
  }
  candidates.sort((a, b) => b.likelihood - a.likelihood);
  const [best, next] = candidates;
  const isClear =
    !best || !next || best.likelihood - next.likelihood >= clearLead || next.encoding() === null;
  return isClear ? (best?.encoding() ?? null) : null;
}

function doubleByteLikelihood(sample: Uint8Array, { zones, trailFrom }: Model): number {
  let sum = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const lead = sample[i] ?? 0;
    if (lead < 0x80) {
      sum += ascii;
      continue;
    }
    i += 1;
    const trail = sample[i] ?? 0;
    const zone = trail >= trailFrom ? zones.find(({ from, to }) => lead >= from && lead <= to) : undefined;
    sum += zone ? Math.log(zone.share / zone.characters) : rare;
  }
  return sum;
}

/**
 * Not where words go on in small letters behind a character, nor where many characters are rare ones: both come of a wrong
 * reading. Names in traditional Chinese are rare ones of GB18030, but known as names.
 */
function isSound(text: string, sample: Uint8Array, encoding: string, { zones, trailFrom }: Model): boolean {
  const characters = text.match(/[^\x00-\x7f]/gu) ?? [];
  const torn = text.match(/[^\x00-\x7f](?=[a-z])/gu)?.length ?? 0;
  const unknown = characters.filter((character) => !charactersOfNames[encoding]?.has(character)).length;
  let rareOnes = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const lead = sample[i] ?? 0;
    if (lead < 0x80) continue;
    i += 1;
    const isCommon =
      (sample[i] ?? 0) >= trailFrom && zones.some(({ from, to }) => lead >= from && lead <= to);
    if (!isCommon) rareOnes += 1;
  }
  return torn * 10 <= characters.length && Math.min(rareOnes, unknown) * 4 <= characters.length;
}

/** In nats: names draw on few of the characters of a set, a wrong reading on all of them, and puts them among Latin letters. */
function likenessToNames(text: string, encoding: string): number {
  const characters = text.match(/[^\x00-\x7f]/gu) ?? [];
  const known = characters.filter((character) => charactersOfNames[encoding]?.has(character)).length;
  const mixed = text.match(/[A-Za-z](?=[^\x00-\x7f])|[^\x00-\x7f](?=[a-z])/gu)?.length ?? 0;
  return known * ofNames.known + (characters.length - known) * ofNames.other + mixed * ofNames.mixed;
}

function westernLikelihood(sample: Uint8Array): number {
  let sum = 0;
  let isAfterAnother = false;
  for (const byte of sample) {
    const isHigh = byte >= 0x80;
    if (isHigh)
      sum += (byte >= 0xc0 ? western.letter : western.sign) + (isAfterAnother ? western.afterAnother : 0);
    else sum += ascii;
    isAfterAnother = isHigh;
  }
  return sum;
}
