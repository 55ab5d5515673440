// Values of email header fields: addresses, phrases and RFC 2047 encoded words, folded and safe to put on the wire.
// Whatever could start a second header line or reach a second recipient is refused, never repaired.
import { PullquoteError } from '../errors.ts';
import { parseAddress } from './address.ts';

/** RFC 5322 §2.1.1 asks for 78; encoded-word lines may have 76 (RFC 2047 §2). */
const lineLength = 76;

const lineBreaker = /[\r\n\0]/;
/** RFC 2047 §5 (3): what may stand for itself in a Q-encoded word inside a phrase. */
const safeInQ = /[A-Za-z0-9!*+/-]/;
const atoms = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+$/;
const asciiDomain =
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/**
 * A header field with free text, folded: `Subject: …\r\n`. Non-ASCII text becomes encoded words.
 * @throws MESSAGE_INVALID for CR, LF or NUL in the text
 */
export function textHeader(field: string, text: string): string {
  const clean = refuseLineBreaks(field, text);
  const start = `${field}: `;
  return `${start}${isPlain(clean) ? foldAtSpaces(clean, start.length) : encodeWords(clean, start.length)}\r\n`;
}

/**
 * A header field with one mailbox: `From: Name <a@b>\r\n`; the name may be ''.
 * @throws MESSAGE_INVALID
 */
export function mailboxHeader(field: string, name: string, addrSpec: string): string {
  const parsed = parseAddress(addrSpec);
  if (!parsed.ok) {
    throw new PullquoteError('MESSAGE_INVALID', `the address for ${field} ${parsed.reason}; correct it`);
  }
  return `${field}: ${phraseBefore(`<${parsed.address.email}>`, field, name)}\r\n`;
}

/** `List-Id: Name <list.example>\r\n` (RFC 2919). @throws MESSAGE_INVALID */
export function listIdHeader(name: string, listId: string): string {
  if (!asciiDomain.test(listId)) {
    throw new PullquoteError(
      'MESSAGE_INVALID',
      `the list id "${listId}" is not of the form list.example.com (RFC 2919)`,
    );
  }
  return `List-Id: ${phraseBefore(`<${listId}>`, 'List-Id', name)}\r\n`;
}

/** `Date: …\r\n` in UTC (RFC 5322 §3.3). */
export function dateHeader(date: Date): string {
  const second = Math.floor(date.getTime() / 1_000);
  if (second !== lastDate.second)
    lastDate = { second, header: `Date: ${date.toUTCString().replace('GMT', '+0000')}\r\n` };
  return lastDate.header;
}

/** Thousands of mails are made in the same second. */
let lastDate = { second: Number.NaN, header: '' };

/** `Message-ID: <…>\r\n`; takes the id with or without its angle brackets. @throws MESSAGE_INVALID */
export function messageIdHeader(id: string): string {
  const bare = id.replace(/^<(.*)>$/, '$1');
  if (!/^[\x21-\x7e]{1,200}$/.test(bare) || !/^[^<>@]+@[^<>@]+$/.test(bare)) {
    throw new PullquoteError('MESSAGE_INVALID', 'the message id is not of the form left@right (RFC 5322)');
  }
  return `Message-ID: <${bare}>\r\n`;
}

/**
 * An absolute http(s) or mailto URL that may stand in a header or a link: ASCII, no spaces, at most 900 characters.
 * @throws MESSAGE_INVALID (without the URL: it holds a token)
 */
export function wireUrl(url: string): string {
  if (url.length > 900 || !/^(https?:\/\/|mailto:)[\x21-\x7e]+$/i.test(url) || /[<>"\\^`{|}]/.test(url)) {
    throw new PullquoteError(
      'MESSAGE_INVALID',
      'a link of the message is not an absolute http(s) URL in ASCII of at most 900 characters',
    );
  }
  return url;
}

/** A person's name as shown: one line, no control or bidi-override characters, no half of a surrogate pair. @throws MESSAGE_INVALID */
export function displayName(name: string): string {
  return refuseLineBreaks('name', name)
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

function refuseLineBreaks(field: string, text: string): string {
  if (lineBreaker.test(text)) {
    throw new PullquoteError(
      'MESSAGE_INVALID',
      `the ${field} holds a line break or NUL; it must be one line`,
    );
  }
  return text.toWellFormed();
}

function phraseBefore(angleAddress: string, field: string, name: string): string {
  const shown = displayName(name);
  if (shown === '') return angleAddress;
  const column = field.length + 2;
  const phrase = phraseOf(shown, column);
  const lastLine = phrase.length - (phrase.lastIndexOf('\n') + 1) + (phrase.includes('\n') ? 0 : column);
  return `${phrase}${lastLine + 1 + angleAddress.length > lineLength ? '\r\n ' : ' '}${angleAddress}`;
}

function phraseOf(name: string, column: number): string {
  if (!isPlain(name) || name.length + column > lineLength - 2) return encodeWords(name, column);
  return atoms.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}

/** ASCII that no reader can take for an encoded word, and that survives folding as it is. */
function isPlain(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && !text.includes('=?') && !/^ | $| {2}|[^ ]{60}/.test(text);
}

function foldAtSpaces(text: string, column: number): string {
  let out = '';
  let used = column;
  for (const word of text.split(' ')) {
    const space = out === '' ? 0 : 1;
    if (used + space + word.length > lineLength && space === 1) {
      out += `\r\n ${word}`;
      used = 1 + word.length;
    } else {
      out += (space === 1 ? ' ' : '') + word;
      used += space + word.length;
    }
  }
  return out;
}

/** Adjacent encoded words, each a whole number of characters and each line ≤ 76 columns; B or Q, whichever is shorter. */
function encodeWords(text: string, column: number): string {
  const characters = [...text];
  const qLength = characters.reduce((sum, character) => sum + qEncode(character).length, 0);
  const encoding = qLength <= Math.ceil(Buffer.byteLength(text) / 3) * 4 ? 'Q' : 'B';
  const frame = `=?UTF-8?${encoding}??=`.length;
  const lengthOf = (word: string) => (encoding === 'Q' ? qEncode(word).length : base64Length(word));

  const words: string[] = [];
  let word = '';
  let room = lineLength - column - frame;
  for (const character of characters) {
    if (word !== '' && lengthOf(word + character) > room) {
      words.push(word);
      word = '';
      room = lineLength - 1 - frame;
    }
    word += character;
  }
  words.push(word);
  return words
    .map((w) => `=?UTF-8?${encoding}?${encoding === 'Q' ? qEncode(w) : Buffer.from(w).toString('base64')}?=`)
    .join('\r\n ');
}

const base64Length = (text: string) => Math.ceil(Buffer.byteLength(text) / 3) * 4;

function qEncode(text: string): string {
  let out = '';
  for (const byte of Buffer.from(text)) {
    const character = String.fromCharCode(byte);
    if (character === ' ') out += '_';
    else if (safeInQ.test(character)) out += character;
    else out += `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return out;
}
