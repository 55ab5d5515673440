// Text from outside (a server's reply, a network's answer, a feed, a file), made fit to be kept and shown: it can neither
// break a row nor steer a terminal, and is bounded. Our secrets are taken out of it by redact-secrets.ts. Pure.

/** Kept of a text before anything looks at it: a reply may be a megabyte. */
export const mostRead = 8_192;

/** Nothing that moves a cursor, sets a colour or turns the direction of writing. */
const controls = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * One line of at most `maxLength` characters: white space of any kind is a space, control and bidi characters are shown
 * (NUL as ␀, ESC as ␛, others as <U+202E>), lone surrogates are U+FFFD.
 */
export function foreignText(text: string, maxLength: number): string {
  const line = text
    .slice(0, mostRead)
    .toWellFormed()
    .replace(/[\t-\r\u0085\u2028\u2029]/g, ' ')
    .replace(controls, shownControl)
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = [...line.slice(0, 2 * (maxLength + 1))];
  return characters.length > maxLength ? `${characters.slice(0, maxLength - 1).join('')}…` : line;
}

/** A text of many lines with its control characters shown, one for one: every place in it stays where it is. */
export const shownControls = (text: string): string =>
  text.replace(/[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]/g, (character) =>
    character >= '\x80' ? '\ufffd' : shownControl(character),
  );

function shownControl(character: string): string {
  const code = character.codePointAt(0) as number;
  // "Control Pictures", made for this.
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
