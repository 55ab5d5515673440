// Takes our secrets out of a text from outside, however the server that was sent them writes them: as they are, encoded, turned
// round, or with something between their letters. It knows no secret that it was not given. Pure.
import { mostRead } from './foreign-text.ts';

/** Shorter ones would be found in every other word. */
const fewestCharacters = 4;
/** Of what is looked for past whatever stands between its letters. */
const fewestApart = 6;

export type Redactor = (text: string) => string;

/** A text as it may be meant, in lower case; each of its code units with where it stands in the text that was given. */
interface Reading {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}
type Cut = readonly [start: number, end: number];

/**
 * Each secret is known as it is, backwards, in UTF-8 or UTF-16 read as something else, in hex, and in base64 at any offset, as
 * within "AUTH PLAIN …"; of base64 the whole word goes; and as a row of numbers. All of these also percent-encoded, quoted-printable or escaped as in HTML
 * and JSON, up to twice, and with spaces, line ends, marks or the codes of a reply between. Letters of either case count.
 */
export function openRedactor(secrets: readonly string[]): Redactor {
  const known = secrets.filter((secret) => secret.length >= fewestCharacters);
  const forms = unique(known.flatMap(formsOf));
  const words = unique(known.flatMap(wordsOf));
  const hex = unique(known.flatMap(hexOf));
  const numbers = unique(known.flatMap(numbersOf));
  const [formsApart, wordsApart] = [forms, words].map((parts) =>
    unique(parts.map((part) => part.replace(noLetter, ''))).filter((part) => part.length >= fewestApart),
  ) as [string[], string[]];
  return (given) => {
    const text = given.slice(0, mostRead);
    if (known.length === 0) return text;
    const whole = asGiven(text);
    const decoded = rewrite(whole, encoded, decode);
    const cuts: Cut[] = [];
    for (const reading of new Set([whole, decoded, rewrite(decoded, encoded, decode)])) {
      const apart = rewrite(reading, between, nothing);
      const base64 = [...find(reading, words), ...find(apart, wordsApart)];
      cuts.push(...find(reading, forms), ...find(apart, formsApart));
      cuts.push(...find(rewrite(reading, noHex, nothing), hex));
      cuts.push(
        ...find(
          rewrite(reading, noDigit, () => ' '),
          numbers,
        ),
      );
      cuts.push(...base64.map((cut) => wholeWord(text, cut)));
    }
    return cutOut(text, cuts);
  };
}

const unique = (parts: readonly string[]): string[] => [...new Set(parts)];
const nothing = () => '';

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const swapped = Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
  const read = [secret, bytes.toString('latin1'), bytes.toString('utf16le'), swapped.toString('utf16le')];
  const forms = [...read, [...secret].reverse().join('')];
  return [...forms, ...forms.map((form) => form.replaceAll(' ', '+'))].map((form) => form.toLowerCase());
}

const encodingsOf = (secret: string): Buffer[] => {
  const wide = Buffer.from(secret, 'utf16le');
  return [Buffer.from(secret), wide, Buffer.from(wide).swap16()];
};
const hexOf = (secret: string): string[] => encodingsOf(secret).map((bytes) => bytes.toString('hex'));

/** Each byte, or each code unit, as a number: in tens, or in eights as C has it. */
const numbersOf = (secret: string): string[] =>
  [[...Buffer.from(secret)], secret.split('').map((unit) => unit.charCodeAt(0))].flatMap((codes) =>
    [10, 8].map((base) =>
      codes.map((code) => code.toString(base).padStart(base === 8 ? 3 : 1, '0')).join(' '),
    ),
  );

/** What of a base64 text these bytes alone decide, wherever among others they begin; of base64url too. */
const wordsOf = (secret: string): string[] =>
  encodingsOf(secret).flatMap((bytes) =>
    [0, 1, 2].flatMap((offset) => {
      const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
      const core = text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
      if (core.length < fewestCharacters) return [];
      return [core, core.replaceAll('+', '-').replaceAll('/', '_')].map((form) => form.toLowerCase());
    }),
  );

/** Of a text in lower case. A soft line end of quoted-printable is nothing; so is the stroke before a letter or mark in JSON. */
const encoded =
  /[%=]([0-9a-f]{2})|=\r?\n|&#x([0-9a-f]{1,5});|&#(\d{1,6});|&(amp|lt|gt|quot|apos);|\\x([0-9a-f]{2})|\\u([0-9a-f]{4})|\\(?=[/"\\])|[\u00a0\u3000\uff01-\uff5e]/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decode = (match: RegExpMatchArray): string => {
  const [found, byte, entityHex, entity, name, short, unit] = match;
  if (name) return named[name] as string;
  const code = entity ? Number(entity) : Number.parseInt(byte ?? entityHex ?? short ?? unit ?? '', 16);
  if (!Number.isNaN(code)) return code > 0xffff ? '' : String.fromCharCode(code).toLowerCase();
  return found.length === 1 && found !== '\\' ? found.normalize('NFKC').toLowerCase() : '';
};

const noLetter = /[^\p{L}\p{N}]+/gu;
/** The code at the head of a further line of an SMTP reply, or whatever is no letter. */
const between = /\n\d{3}[ -](?:[245]\.\d{1,3}\.\d{1,3}(?=\s))?|[^\p{L}\p{N}\n]+|\n/gu;
const noDigit = /\D+/g;
const noHex = /0x|[^0-9a-f]+/g;

function asGiven(text: string): Reading {
  const units = text.split('');
  return {
    text: units.map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit)).join(''),
    starts: units.map((_, i) => i),
    ends: units.map((_, i) => i + 1),
  };
}

/** The reading itself where nothing matches. @param to what stands for a match: one code unit, or none */
function rewrite(reading: Reading, pattern: RegExp, to: (match: RegExpMatchArray) => string): Reading {
  if (reading.text.search(pattern) === -1) return reading;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (from: number, until: number) => {
    text += reading.text.slice(from, until);
    for (let i = from; i < until; i += 1) {
      starts.push(reading.starts[i] as number);
      ends.push(reading.ends[i] as number);
    }
  };
  let from = 0;
  for (const match of reading.text.matchAll(pattern)) {
    keep(from, match.index);
    from = match.index + match[0].length;
    const written = to(match);
    if (written.length !== 1) continue;
    text += written;
    starts.push(reading.starts[match.index] as number);
    ends.push(reading.ends[from - 1] as number);
  }
  keep(from, reading.text.length);
  return { text, starts, ends };
}

function find({ text, starts, ends }: Reading, parts: readonly string[]): Cut[] {
  const cuts: Cut[] = [];
  for (const part of parts)
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length))
      cuts.push([starts[at] as number, ends[at + part.length - 1] as number]);
  return cuts;
}

function wholeWord(text: string, [start, end]: Cut): Cut {
  const belongs = (at: number) => /[\w+/=-]/.test(text[at] ?? '');
  let [first, last] = [start, end];
  while (belongs(first - 1)) first -= 1;
  while (belongs(last)) last += 1;
  return [first, last];
}

function cutOut(text: string, cuts: readonly Cut[]): string {
  let kept = '';
  let from = 0;
  for (const [start, end] of [...cuts].sort(([a], [b]) => a - b)) {
    if (end <= from) continue;
    if (start >= from) kept += `${text.slice(from, start)}[redacted]`;
    from = end;
  }
  return kept + text.slice(from);
}
