// HMAC-SHA-256 (RFC 2104) for the links of each mail, on Node's one-shot hash: an Hmac object for each link, which the garbage
// collector must then end, costs more than all else that a mail is made of. Pure.
import { hash } from 'node:crypto';

const blockBytes = 64;
const hashBytes = 32;
/** Longer texts are not what this is for. */
export const longestMacText = 300;

/**
 * @param key UTF-8, as is the text
 * @returns a function of a text of at most 300 characters: the MAC's 32 bytes, as latin1
 */
export function openMac(key: string): (text: string) => string {
  const bytes = Buffer.from(key);
  const block = Buffer.alloc(blockBytes);
  block.write(
    bytes.length > blockBytes ? hash('sha256', bytes, 'binary') : bytes.toString('latin1'),
    'latin1',
  );
  const inner = Buffer.alloc(blockBytes + 3 * longestMacText);
  const outer = Buffer.alloc(blockBytes + hashBytes);
  for (const [index, byte] of block.entries()) {
    inner[index] = byte ^ 0x36;
    outer[index] = byte ^ 0x5c;
  }
  return (text) => {
    if (text.length > longestMacText)
      throw new RangeError(`a MAC of ${text.length} characters was asked for, more than ${longestMacText}`);
    const end = blockBytes + inner.write(text, blockBytes);
    outer.write(hash('sha256', inner.subarray(0, end), 'binary'), blockBytes, 'latin1');
    return hash('sha256', outer, 'binary');
  };
}
