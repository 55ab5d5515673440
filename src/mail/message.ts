// A compiled message: the email of one campaign in one locale, its headers, parts and transfer encodings built once
// (compile.ts), with typed slots that are filled per recipient (splice.ts). Kept as one blob.

import { PullquoteError } from '../errors.ts';

/** A slot inside a body, with the language it is spoken in: `html` fits element text and quoted attributes alike. */
export type BodySlot = { context: 'html' | 'text' } & (
  | { slot: 'unsubscribeUrl' | 'viewUrl' | 'preferencesUrl' }
  /** before + name + after, or `otherwise` for someone without a name; all three already in the slot's context. */
  | { slot: 'name'; before: string; after: string; otherwise: string }
);

/** What stands between two encoded stretches of a base64 part, and the next stretch in its three alignments. */
export interface Base64Gap {
  pieces: (Buffer | BodySlot)[];
  /** First two bytes of the next stretch; `phases[n]` is that stretch without its first n bytes. */
  next: { head: Buffer; phases: { body: Buffer; tail: Buffer }[] } | null;
}

export type MessageStep =
  | { kind: 'static'; bytes: Buffer }
  | { kind: 'header'; slot: 'to' | 'date' | 'messageId' | 'unsubscribe' }
  | { kind: 'quoted-printable'; slot: BodySlot }
  /** `tail`: the 0 to 2 bytes that the static stretch before the first gap left over. */
  | { kind: 'base64'; tail: Buffer; gaps: Base64Gap[] };

export interface CompiledMessage {
  /** `, <mailto:…>` behind the recipient's own link in List-Unsubscribe, or ''. */
  unsubscribeMailto: string;
  steps: MessageStep[];
}

/** Blob layout: magic and version, length of the index, the index as JSON, then all bytes it refers to. */
const magic = Buffer.from('PQMSG\x00\x00\x01', 'latin1');

/** The message as one blob. Same message, same bytes. */
export function encodeCompiledMessage(message: CompiledMessage): Buffer {
  const bodies: Buffer[] = [];
  let offset = 0;
  const index = Buffer.from(
    JSON.stringify(message, function (this: Record<string, unknown>, key: string, value: unknown) {
      // Buffer.toJSON has already run on `value`; the holder still has the Buffer.
      const original = this[key];
      if (!Buffer.isBuffer(original)) return value;
      bodies.push(original);
      offset += original.length;
      return { at: offset - original.length, bytes: original.length };
    }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32BE(index.length);
  return Buffer.concat([magic, length, index, ...bodies]);
}

/**
 * Views into the blob, without copying it.
 * @throws RENDER_FAILED where the bytes are not a compiled message of this version
 */
export function decodeCompiledMessage(blob: Buffer): CompiledMessage {
  const start = magic.length + 4;
  if (blob.length < start || !blob.subarray(0, magic.length).equals(magic)) {
    throw new PullquoteError(
      'RENDER_FAILED',
      'the stored message is not a compiled message of this version; render the campaign again',
    );
  }
  const bodiesAt = start + blob.readUInt32BE(magic.length);
  return JSON.parse(blob.toString('utf8', start, bodiesAt), (_key, value: unknown) => {
    if (value === null || typeof value !== 'object' || !('at' in value) || !('bytes' in value)) return value;
    const at = bodiesAt + Number(value.at);
    return blob.subarray(at, at + Number(value.bytes));
  }) as CompiledMessage;
}
