// The two content transfer encodings of RFC 2045 (§6.7, §6.8), made so that a value of any length can be spliced
// between pieces that were encoded once.

const maxLine = 76;
const hex = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`);

/**
 * Quoted-printable of a piece that starts and ends at the left margin: hard breaks stay CRLF, and a last line that
 * is not complete ends in a soft break, so that pieces can be joined by plain concatenation.
 */
export function encodeQuotedPrintable(text: string): string {
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
  if (code < 0x80) return hex[code] as string;
  let out = '';
  for (const byte of Buffer.from(character)) out += hex[byte];
  return out;
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
export function base64Lines(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('base64').replace(/.{1,76}/g, '$&\r\n'), 'latin1');
}
