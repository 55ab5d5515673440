// Emoji as pictures: Twemoji (CC-BY 4.0), one small SVG each, read when a text has it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PullquoteError } from '../../../errors.ts';

const { resolve } = createRequire(import.meta.url);
const pictures = new Map<string, string>();

/** A data URI. @throws GLYPH_MISSING where the set has no such emoji. */
export function emojiPicture(emoji: string): string {
  let picture = pictures.get(emoji);
  if (picture === undefined) {
    picture = `data:image/svg+xml;base64,${readPicture(emoji).toString('base64')}`;
    pictures.set(emoji, picture);
  }
  return picture;
}

function readPicture(emoji: string): Buffer {
  const points = [...emoji].map((character) => (character.codePointAt(0) ?? 0).toString(16));
  // The set's names leave the emoji selector out, but in joined sequences.
  const names = [points.join('-'), points.filter((point) => point !== 'fe0f').join('-')];
  for (const name of names) {
    try {
      return readFileSync(resolve(`@twemoji/svg/${name}.svg`));
    } catch {
      // Under its other name, then.
    }
  }
  throw new PullquoteError(
    'GLYPH_MISSING',
    `expected a picture of every emoji, but there is none of ${emoji} (${points.map((p) => `U+${p.toUpperCase()}`).join(' ')}); ` +
      'replace it in the article',
  );
}
