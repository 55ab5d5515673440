// A body of a message that compile.ts made and splice.ts filled, as its reader sees it. No reader of other people's mail.

/** The text of the part. @throws where the message has no such part */
export function readBody(message: Buffer, mediaType: 'text/plain' | 'text/html'): string {
  const found = partOf(mediaType).exec(message.toString('latin1'));
  if (!found) throw new Error(`the message has no part of ${mediaType}`);
  const [, encoding, body = ''] = found;
  const bytes = encoding === 'base64' ? Buffer.from(body, 'base64') : decodeQuotedPrintable(body);
  return bytes.toString('utf8').replaceAll('\r\n', '\n');
}

/** From its own header to the next boundary, which begins with what no body can hold. */
const partOf = (mediaType: string): RegExp =>
  new RegExp(
    `\r\nContent-Type: ${mediaType}; charset=utf-8\r\nContent-Transfer-Encoding: ([a-z0-9-]+)\r\n\r\n(.*?)\r\n--=_pq`,
    's',
  );

const decodeQuotedPrintable = (body: string): Buffer =>
  Buffer.from(
    body
      .replaceAll('=\r\n', '')
      .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
