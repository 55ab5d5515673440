// Signs messages with DKIM (RFC 6376; Ed25519 by RFC 8463). Canonicalization is relaxed for the header and simple for the
// body: its transfer encoding keeps it as it is on the way, and a hash without rewriting costs a tenth of one with it.
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { PullquoteError } from '../../errors.ts';

export interface DkimOptions {
  domain: string;
  selector: string;
  /** PEM; RSA or Ed25519. */
  privateKey: string;
}

/** RFC 8058 wants both of List-Unsubscribe signed; nodemailer's own list leaves the second out. */
const fields = [
  'from',
  'reply-to',
  'to',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'content-language',
  'list-id',
  'list-unsubscribe',
  'list-unsubscribe-post',
];
/** Named once more than they are there, so that none can be added on the way (RFC 6376 §8.15). */
const sealed = ['from', 'to', 'subject'];

/** Makes the DKIM-Signature field of a message with CRLF lines. @throws CONFIG_INVALID where the key is none */
export function openSigner(options: DkimOptions): (raw: Buffer) => Promise<Buffer> {
  const key = readKey(options.privateKey);
  const isEd25519 = key.asymmetricKeyType === 'ed25519';
  return async (raw) => {
    const end = raw.indexOf('\r\n\r\n');
    if (end === -1) throw new PullquoteError('MESSAGE_INVALID', 'the message has no end of its header');
    const present = readFields(raw.toString('latin1', 0, end));
    const names = fields.filter((name) => present.has(name));
    const signature = foldTags([
      'v=1',
      `a=${isEd25519 ? 'ed25519' : 'rsa'}-sha256`,
      'c=relaxed/simple',
      `d=${options.domain}`,
      `s=${options.selector}`,
      `h=${[...names, ...sealed].join(':')}`,
      `bh=${bodyHash(raw.subarray(end + 4))}`,
      'b=',
    ]);
    const signed = [
      ...names.map((name) => `${name}:${present.get(name)}\r\n`),
      `dkim-signature:${relax(signature)}`,
    ].join('');
    const value = await signData(Buffer.from(signed, 'latin1'), key, isEd25519);
    return Buffer.from(`DKIM-Signature: ${signature}${value.replace(/.{1,72}/g, '\r\n $&')}\r\n`, 'latin1');
  };
}

/** What verifiers look for at the selector (RFC 6376 §3.6.1; of Ed25519 the bare 32 bytes, RFC 8463 §4). @throws CONFIG_INVALID */
export function publicRecord(privateKey: string): string {
  const key = readKey(privateKey);
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const isEd25519 = key.asymmetricKeyType === 'ed25519';
  return `v=DKIM1; k=${isEd25519 ? 'ed25519' : 'rsa'}; p=${(isEd25519 ? der.subarray(-32) : der).toString('base64')}`;
}

function readKey(pem: string): KeyObject {
  let key: KeyObject | null = null;
  try {
    key = createPrivateKey(pem);
  } catch {
    // Said below, without the key.
  }
  if (key?.asymmetricKeyType === 'rsa' || key?.asymmetricKeyType === 'ed25519') return key;
  throw new PullquoteError('CONFIG_INVALID', 'SMTP_DKIM_KEY: expected a private key as PEM, RSA or Ed25519');
}

/** name → value in relaxed form; of several of a name the last one, as verifiers look from below. */
function readFields(header: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const field of header.split(/\r\n(?![ \t])/)) {
    const colon = field.indexOf(':');
    if (colon > 0) found.set(field.slice(0, colon).trim().toLowerCase(), relax(field.slice(colon + 1)));
  }
  return found;
}

/** RFC 6376 §3.4.2. */
const relax = (value: string): string =>
  value
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();

/** RFC 6376 §3.4.3: empty lines at the end count for one. */
function bodyHash(body: Buffer): string {
  let end = body.length;
  while (end >= 2 && body[end - 1] === 0x0a && body[end - 2] === 0x0d) end -= 2;
  return createHash('sha256').update(body.subarray(0, end)).update('\r\n').digest('base64');
}

const foldTags = (tags: string[]): string => tags.join(';\r\n ').replace(/(.{60,70}:)/g, '$1\r\n ');

/** In the thread pool: an RSA signature takes a quarter of a millisecond. */
function signData(data: Buffer, key: KeyObject, isEd25519: boolean): Promise<string> {
  // RFC 8463 §3: Ed25519 signs the hash of the data.
  const [algorithm, input] = isEd25519
    ? [null, createHash('sha256').update(data).digest()]
    : ['sha256', data];
  return new Promise((resolve, reject) => {
    sign(algorithm, input, key, (error, signature) =>
      error ? reject(error) : resolve(signature.toString('base64')),
    );
  });
}
