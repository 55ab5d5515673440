// Splices a compiled message for one recipient. Nothing but the slots is encoded again, and the bytes depend on nothing else.

import type { MessageSlots } from '../domain/rendition.ts';
import { escapeHtml } from '../markup/escape-html.ts';
import { dateHeader, displayName, mailboxHeader, messageIdHeader, wireUrl } from './headers.ts';
import type { Base64Gap, BodySlot, CompiledMessage } from './message.ts';
import { base64Lines, encodeQuotedPrintable } from './transfer-encoding.ts';

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
