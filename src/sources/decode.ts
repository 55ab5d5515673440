// Turns the bytes of a source into text: UTF-8, UTF-16, and the encodings that older files in the supported languages
// are in. Refuses what is no text or cannot be read for certain. It replaces no character, but puts together letters whose
// marks were written apart, which the rules and the fonts know in one piece only.

import { PullquoteError } from '../errors.ts';
import { decodeStrictly, tryEncoding } from '../language/encoding/decode-strictly.ts';
import { guessEncodingOfText } from '../language/encoding/of-text.ts';
import { composed } from '../language/text/normal-forms.ts';
import { knownBinary } from './file-signatures.ts';

const byteOrderMarks: readonly (readonly [encoding: string, mark: Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];

/**
 * @param name what messages call the source: a file name, a URL, "stdin"
 * @param declared the encoding that the source says it is in (charset of a header or of <meta>); taken where it fits
 * @returns the text without its byte order mark
 * @throws ARTICLE_EMPTY, ARTICLE_BINARY, ARTICLE_ENCODING
 */
export function decodeText(bytes: Buffer, name: string, declared?: string): string {
  if (bytes.length === 0) throw empty(name);
  const binary = knownBinary(bytes);
  if (binary) throw binaryError(name, binary);
  const text = decode(bytes, name, declared);
  if (/^[\s\p{Cf}\p{Cc}]*$/u.test(text)) throw empty(name);
  if (countControls(text) > 2 + text.length / 100) throw binaryError(name, 'binary data');
  return composed(text);
}

function decode(bytes: Buffer, name: string, declared: string | undefined): string {
  const marked = byteOrderMarks.find(([, mark]) => bytes.subarray(0, mark.length).equals(mark));
  if (marked) {
    const text = decodeAs(bytes, marked[0]);
    if (text !== null) return text;
    throw new PullquoteError(
      'ARTICLE_ENCODING',
      `${name} begins with the mark of ${marked[0].toUpperCase()} but goes on as something else; save it as UTF-8`,
    );
  }
  if (!bytes.includes(0)) {
    const utf8 = decodeAs(bytes, 'utf-8');
    if (utf8 !== null) return isJis(utf8) ? (decodeAs(bytes, 'iso-2022-jp') ?? utf8) : utf8;
    const stated = declared === undefined ? null : decodeAs(bytes, declared);
    if (stated !== null) return stated;
    const broken = brokenUtf8At(bytes);
    if (broken !== null) throw undecodable(name, `UTF-8 but for byte ${broken}`);
  }
  const guessed = guessEncodingOfText(bytes);
  const text = guessed === null ? null : decodeAs(bytes, guessed);
  if (text !== null) return text;
  if (bytes.includes(0)) throw binaryError(name, 'binary data');
  throw undecodable(name, 'in an encoding that cannot be told for certain');
}

/** In Unicode a private character was written on purpose. */
const decodeAs = (bytes: Buffer, encoding: string): string | null =>
  encoding.startsWith('utf') ? decodeStrictly(bytes, encoding) : tryEncoding(bytes, encoding);

/** ISO-2022-JP is all ASCII: only its escape sequences give it away. */
const isJis = (text: string): boolean => /\x1b\$[@B]/.test(text) && text.includes('\x1b(');

/**
 * The offset of the first byte that breaks UTF-8, where nearly all else beyond ASCII is UTF-8: then the file is a
 * damaged one, and no other encoding should be tried on it.
 */
function brokenUtf8At(bytes: Buffer): number | null {
  const text = bytes.toString('utf8');
  const broken = text.split('\ufffd').length - 1;
  const sound = text.match(/[^\x00-\x7f\ufffd]/gu)?.length ?? 0;
  if (broken * 10 > sound) return null;
  return Buffer.byteLength(text.slice(0, text.indexOf('\ufffd')));
}

function countControls(text: string): number {
  return text.match(/[\x00-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
}

const empty = (name: string) =>
  new PullquoteError(
    'ARTICLE_EMPTY',
    `expected an article, but ${name} is empty; give a file with text in it`,
  );

const binaryError = (name: string, what: string) =>
  new PullquoteError(
    'ARTICLE_BINARY',
    `expected text, Markdown or HTML, but ${name} is ${what}; save the article as a .txt, .md or .html file`,
  );

const undecodable = (name: string, what: string) =>
  new PullquoteError('ARTICLE_ENCODING', `expected readable text, but ${name} is ${what}; save it as UTF-8`);
