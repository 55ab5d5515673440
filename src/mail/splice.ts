// A compiled message: the email of one campaign in one locale, its headers, parts and transfer encodings built once,
// with typed slots that are spliced per recipient. Nothing but the slots is encoded again, and the bytes depend on
// nothing else. Made by compile-message.ts; kept as one blob.

import type { MessageSlots } from '../domain/rendition.ts';
import { PullquoteError } from '../errors.ts';
import { escapeHtml } from '../markup/escape-html.ts';
import { dateHeader, displayName, mailboxHeader, messageIdHeader, wireUrl } from './headers.ts';
import { base64Lines, encodeQuotedPrintable } from './transfer-encoding.ts';

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

/**
 * The whole message for one recipient: CRLF lines, ready for DATA (not dot-stuffed).
 * The envelope's address, and whether it needs SMTPUTF8, tells `parseAddress(slots.to)`.
 * @param room where to write, if it is large enough: the result is then a view of it, good until it is written again.
 * A new Buffer for each mail makes memory most of the cost, so a sender may keep one a connection.
 * @throws MESSAGE_INVALID where a slot cannot stand in a message: no single address, a line break, a broken URL
 */
export function splice(message: CompiledMessage, slots: MessageSlots, room?: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (const step of message.steps) {
    switch (step.kind) {
      case 'static':
        chunks.push(step.bytes);
        break;
      case 'header':
        chunks.push(Buffer.from(headerOf(step.slot, message, slots)));
        break;
      case 'quoted-printable':
        chunks.push(Buffer.from(encodeQuotedPrintable(slotText(step.slot, slots)), 'latin1'));
        break;
      case 'base64':
        spliceBase64(step.tail, step.gaps, slots, chunks);
        break;
    }
  }
  return join(chunks, room);
}

function join(chunks: Buffer[], room: Buffer | undefined): Buffer {
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const target = room && room.length >= size ? room.subarray(0, size) : Buffer.allocUnsafe(size);
  let at = 0;
  for (const chunk of chunks) at += chunk.copy(target, at);
  return target;
}

function headerOf(
  slot: 'to' | 'date' | 'messageId' | 'unsubscribe',
  message: CompiledMessage,
  slots: MessageSlots,
): string {
  switch (slot) {
    case 'to':
      return mailboxHeader('To', slots.name, slots.to);
    case 'date':
      return dateHeader(slots.date);
    case 'messageId':
      return messageIdHeader(slots.messageId);
    case 'unsubscribe':
      return `List-Unsubscribe: <${wireUrl(slots.unsubscribeUrl)}>${message.unsubscribeMailto}\r\n`;
  }
}

/** Bytes carried over from one stretch to the next complete their triple in the gap, so the stretch needs no encoding. */
function spliceBase64(tail: Buffer, gaps: Base64Gap[], slots: MessageSlots, chunks: Buffer[]): void {
  let carry = tail;
  for (const gap of gaps) {
    const pieces = [carry];
    let length = carry.length;
    for (const piece of gap.pieces) {
      const bytes = Buffer.isBuffer(piece) ? piece : Buffer.from(slotText(piece, slots));
      pieces.push(bytes);
      length += bytes.length;
    }
    if (gap.next) {
      const borrowed = (3 - (length % 3)) % 3;
      pieces.push(gap.next.head.subarray(0, borrowed));
      const phase = gap.next.phases[borrowed] as { body: Buffer; tail: Buffer };
      chunks.push(base64Lines(Buffer.concat(pieces)), phase.body);
      carry = phase.tail;
    } else {
      carry = Buffer.concat(pieces);
    }
  }
  if (carry.length > 0) chunks.push(base64Lines(carry));
}

function slotText(slot: BodySlot, slots: MessageSlots): string {
  const escaped = slot.context === 'html' ? escapeHtml : (text: string) => text;
  if (slot.slot !== 'name') return escaped(wireUrl(slots[slot.slot]));
  const name = displayName(slots.name);
  return name === '' ? slot.otherwise : slot.before + escaped(name) + slot.after;
}
