// Secrets at rest, sealed by AES-256-GCM: nobody reads or changes one without the key, or takes one for another's. Knows nothing of what is sealed.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** 256 bits. */
export type SealKey = Buffer;

/** @param secret of some 256 random bits, however it is written */
export const sealKeyOf = (secret: string): SealKey =>
  Buffer.from(hkdfSync('sha256', secret, '', 'pullquote: credentials at rest', 32));

const version = 'v1';
const nonceBytes = 12;
const tagBytes = 16;

/** @param owner what it belongs to: under another it does not open */
export function seal(key: SealKey, text: string, owner: string): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `${version}.${sealed.toString('base64url')}`;
}

/** Null where the key or the owner is another, or it was changed. */
export function unseal(key: SealKey, sealed: string, owner: string): string | null {
  const [found, body = ''] = sealed.split('.');
  const bytes = Buffer.from(body, 'base64url');
  if (found !== version || bytes.length < nonceBytes + tagBytes) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    })
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(-tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString(
      'utf8',
    );
  } catch {
    return null;
  }
}
