// The two content transfer encodings of RFC 2045 (§6.7, §6.8), made so that a value of any length can be spliced
// between pieces that were encoded once.

const maxLine = 76;
const hex = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);

/**
 * Quoted-printable of a piece that starts and ends at the left margin: hard breaks stay CRLF, and a last line that
 * is not complete ends in a soft break, so that pieces can be joined by plain concatenation.
 */
export function encodeQuotedPrintable(text: string): string {
  if (plain.test(text)) return cutPlain(text, true);
  let out = '';
  const lines = text.toWellFormed().split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    if (plain.test(line)) {
      out += cutPlain(line, isLast);
      continue;
    }
    let column = 0;
    let position = 0;
    for (const character of line) {
      position += character.length;
      let token = quote(character, position === line.length && !isLast);
      if (column + token.length > maxLine - 1) {
        out += '=\r\n';
        column = 0;
      }
      // A line that begins with a dot would have to be escaped on its way through DATA (RFC 5321 §4.5.2), byte by byte.
      if (column === 0 && token === '.') token = '=2E';
      out += token;
      column += token.length;
    }
    if (!isLast) out += '\r\n';
    else if (column > 0) out += '=\r\n';
  }
  return out;
}

/** Each character stands for itself: a link, in each mail another. */
const plain = /^[!-<>-~]*$/;

function cutPlain(line: string, isLast: boolean): string {
  let out = '';
  for (let at = 0; at < line.length; ) {
    if (at > 0) out += '=\r\n';
    const hasDot = line[at] === '.';
    const end = at + maxLine - (hasDot ? 3 : 1);
    out += hasDot ? `=2E${line.slice(at + 1, end)}` : line.slice(at, end);
    at = end;
  }
  if (!isLast) return `${out}\r\n`;
  return line === '' ? out : `${out}=\r\n`;
}

/** White space right before a hard break would be stripped on the way (RFC 2045 §6.7 rule 3). */
function quote(character: string, beforeBreak: boolean): string {
  const code = character.charCodeAt(0);
  if (code === 0x20 || code === 0x09) return beforeBreak ? (hex[code] as string) : character;
  if (code > 0x20 && code < 0x7f && code !== 0x3d) return character;
  return code < 0x80 ? (hex[code] as string) : quoteUtf8(character.codePointAt(0) as number);
}

/** RFC 3629 §3. */
function quoteUtf8(point: number): string {
  const last = (shift: number) => hex[0x80 | ((point >> shift) & 0x3f)] as string;
  if (point < 0x800) return hex[0xc0 | (point >> 6)] + last(0);
  if (point < 0x10000) return hex[0xe0 | (point >> 12)] + last(6) + last(0);
  return hex[0xf0 | (point >> 18)] + last(12) + last(6) + last(0);
}

/** Bytes encoded in whole triples, with what is left over: 0 to 2 bytes. */
export interface Base64Piece {
  /** Lines of at most 76 characters, each ended by CRLF. */
  body: Buffer;
  tail: Buffer;
}

/** Base64 of a piece from `skip` bytes on, as far as whole triples go. */
export function encodeBase64(bytes: Buffer, skip = 0): Base64Piece {
  const whole = bytes.length - ((bytes.length - skip) % 3);
  return { body: base64Lines(bytes.subarray(skip, whole)), tail: bytes.subarray(whole) };
}

/** Base64 in lines of at most 76 characters, each ended by CRLF; empty for no bytes. */
export const base64Lines = (bytes: Buffer): Buffer => Buffer.from(base64Text(bytes), 'latin1');

/** The same as text. */
export function base64Text(bytes: Buffer): string {
  const base64 = bytes.toString('base64');
  let out = '';
  for (let at = 0; at < base64.length; at += maxLine) out += `${base64.slice(at, at + maxLine)}\r\n`;
  return out;
}
