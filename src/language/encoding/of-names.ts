// Guesses the encoding of a few names in a CSV file, where what running text is judged by (of-text.ts) is not there.
// Each candidate is a small model of how its bytes fall; the one under which the sample is likeliest wins.

import { tryEncoding } from './decode-strictly.ts';

/** A label of the WHATWG Encoding Standard, as TextDecoder takes it. */
type LegacyEncoding = 'big5' | 'gb18030' | 'shift_jis' | 'euc-jp' | 'euc-kr' | 'windows-1252';

/** A range of lead bytes whose characters are common, how many there are, and what share of a text they make up. */
type Zone = { from: number; to: number; characters: number; share: number };

const doubleByte: Record<Exclude<LegacyEncoding, 'windows-1252'>, { zones: Zone[]; trailFrom: number }> = {
  // Big5 level 1: the 5,401 frequent characters.
  big5: { trailFrom: 0x40, zones: [{ from: 0xa4, to: 0xc6, characters: 5_401, share: 0.88 }] },
  // GB 2312 level 1: the 3,755 common characters.
  gb18030: { trailFrom: 0xa1, zones: [{ from: 0xb0, to: 0xd7, characters: 3_755, share: 0.88 }] },
  // Kana, then the 2,965 kanji of JIS level 1.
  shift_jis: {
    trailFrom: 0x40,
    zones: [
      { from: 0x82, to: 0x83, characters: 170, share: 0.3 },
      { from: 0x88, to: 0x97, characters: 2_965, share: 0.58 },
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
/** Western letters sit alone between ASCII letters; two in a row are seldom, signs and capitals seldomer. */
const western = { letter: Math.log(0.9 / 64), sign: Math.log(0.02 / 64), afterAnother: Math.log(0.05) };

/**
 * The likeliest encoding in which the whole sample is valid, or null where there is none. The sample must not be cut
 * inside a character: give whole lines.
 */
export function guessEncodingOfNames(sample: Uint8Array): LegacyEncoding | null {
  const candidates: [LegacyEncoding, number][] = [['windows-1252', westernLikelihood(sample)]];
  for (const [encoding, model] of Object.entries(doubleByte))
    candidates.push([encoding as LegacyEncoding, doubleByteLikelihood(sample, model)]);
  candidates.sort(([, a], [, b]) => b - a);
  return candidates.find(([encoding]) => tryEncoding(sample, encoding) !== null)?.[0] ?? null;
}

function doubleByteLikelihood(
  sample: Uint8Array,
  { zones, trailFrom }: { zones: Zone[]; trailFrom: number },
): number {
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
