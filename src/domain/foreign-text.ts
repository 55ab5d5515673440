// Text from outside (a server's reply, a network's answer, a feed, a file), made fit to be kept and shown: it can neither
// break a row nor steer a terminal, is bounded, and holds no secret of ours. Pure.

/** Kept of a text before anything looks at it: a reply may be a megabyte. */
const mostRead = 8_192;

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

/** Shorter ones would be found in every other word. */
const fewestCharacters = 4;

/** Takes secrets out of a text, also where they stand encoded. */
export type Redactor = (text: string) => string;

/**
 * Knows each secret as it is, in UTF-8 read as Latin-1, percent-encoded as a URL or a form does, in hex, and in base64 at any offset, as within "AUTH PLAIN …"; of base64
 * the whole word goes. Letters of either case count.
 */
export function openRedactor(secrets: readonly string[]): Redactor {
  const forms = new Set<string>();
  const words = new Set<string>();
  for (const secret of secrets) {
    if (secret.length < fewestCharacters) continue;
    const bytes = Buffer.from(secret);
    const encoded = encodeURIComponent(secret);
    for (const form of [secret, bytes.toString('latin1'), encoded, encoded.replaceAll('%20', '+')])
      forms.add(form.toLowerCase());
    forms.add(bytes.toString('hex'));
    for (const core of base64Cores(bytes)) words.add(core.toLowerCase());
  }
  return (text) => {
    const read = text.slice(0, mostRead);
    const whole = takeOut(read, words, (character) => /[\w+/=-]/.test(character));
    return takeOut(whole, forms, () => false);
  };
}

/** What of a base64 text these bytes alone decide, wherever among others they begin; for base64url too. */
function base64Cores(bytes: Buffer): string[] {
  const cores: string[] = [];
  for (const offset of [0, 1, 2]) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const core = encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
    if (core.length < fewestCharacters) continue;
    cores.push(core, core.replaceAll('+', '-').replaceAll('/', '_'));
  }
  return cores;
}

/** @param belongs whether a character beside a found part goes with it */
function takeOut(text: string, parts: ReadonlySet<string>, belongs: (character: string) => boolean): string {
  const lower = text.toLowerCase();
  // Where lower case has another length, places would not match.
  const searched = lower.length === text.length ? lower : text;
  const cuts: [start: number, end: number][] = [];
  for (const part of parts) {
    for (let at = searched.indexOf(part); at !== -1; at = searched.indexOf(part, at + part.length)) {
      let start = at;
      let end = at + part.length;
      while (start > 0 && belongs(text[start - 1] as string)) start -= 1;
      while (end < text.length && belongs(text[end] as string)) end += 1;
      cuts.push([start, end]);
    }
  }
  cuts.sort(([a], [b]) => a - b);
  let kept = '';
  let from = 0;
  for (const [start, end] of cuts) {
    if (end <= from) continue;
    if (start >= from) kept += `${text.slice(from, start)}[redacted]`;
    from = end;
  }
  return kept + text.slice(from);
}
