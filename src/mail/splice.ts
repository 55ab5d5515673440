// Splices a compiled message for one recipient. Nothing but the slots is encoded again, and the bytes depend on nothing else.

import type { MessageSlots } from '../domain/rendition.ts';
import { escapeHtml } from '../markup/escape-html.ts';
import { dateHeader, displayName, mailboxHeader, messageIdHeader, wireUrl } from './headers.ts';
import type { Base64Gap, BodySlot, CompiledMessage } from './message.ts';
import { base64Text, encodeQuotedPrintable } from './transfer-encoding.ts';

/** Bytes, or text of ASCII alone, which is written into its place without a Buffer of its own. */
type Piece = Buffer | string;

/**
 * The whole message for one recipient: CRLF lines, ready for DATA (not dot-stuffed).
 * The envelope's address, and whether it needs SMTPUTF8, tells `parseAddress(slots.to)`.
 * @param room where to write, if it is large enough: the result is then a view of it, good until it is written again.
 * A new Buffer for each mail makes memory most of the cost, so a sender may keep one a connection.
 * @throws MESSAGE_INVALID where a slot cannot stand in a message: no single address, a line break, a broken URL
 */
export function splice(message: CompiledMessage, slots: MessageSlots, room?: Buffer): Buffer {
  const pieces: Piece[] = [];
  for (const step of message.steps) {
    switch (step.kind) {
      case 'static':
        pieces.push(step.bytes);
        break;
      case 'header':
        pieces.push(headerOf(step.slot, message, slots));
        break;
      case 'quoted-printable':
        pieces.push(encodeQuotedPrintable(slotText(step.slot, slots)));
        break;
      case 'base64':
        spliceBase64(step.tail, step.gaps, slots, pieces);
        break;
    }
  }
  return join(pieces, room);
}

function join(pieces: Piece[], room: Buffer | undefined): Buffer {
  let size = 0;
  for (const piece of pieces) size += piece.length;
  const target = room && room.length >= size ? room.subarray(0, size) : Buffer.allocUnsafe(size);
  let at = 0;
  for (const piece of pieces)
    at += typeof piece === 'string' ? target.write(piece, at, 'latin1') : piece.copy(target, at);
  return target;
}

function headerOf(
  slot: 'to' | 'date' | 'messageId' | 'unsubscribe',
  message: CompiledMessage,
  slots: MessageSlots,
): Piece {
  switch (slot) {
    case 'to': {
      // An address may have letters beyond ASCII (RFC 6532).
      const header = mailboxHeader('To', slots.name, slots.to);
      return isAscii(header) ? header : Buffer.from(header);
    }
    case 'date':
      return dateHeader(slots.date);
    case 'messageId':
      return messageIdHeader(slots.messageId);
    case 'unsubscribe':
      return `List-Unsubscribe: <${wireUrl(slots.unsubscribeUrl)}>${message.unsubscribeMailto}\r\n`;
  }
}

/** Bytes carried over from one stretch to the next complete their triple in the gap, so the stretch needs no encoding. */
function spliceBase64(tail: Buffer, gaps: Base64Gap[], slots: MessageSlots, into: Piece[]): void {
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
      into.push(base64Text(Buffer.concat(pieces, length + borrowed)), phase.body);
      carry = phase.tail;
    } else {
      carry = Buffer.concat(pieces, length);
    }
  }
  if (carry.length > 0) into.push(base64Text(carry));
}

function slotText(slot: BodySlot, slots: MessageSlots): string {
  const escaped = slot.context === 'html' ? escapeHtml : (text: string) => text;
  if (slot.slot !== 'name') return escaped(wireUrl(slots[slot.slot]));
  const name = displayName(slots.name);
  return name === '' ? slot.otherwise : slot.before + escaped(name) + slot.after;
}

const isAscii = (text: string): boolean => /^\p{ASCII}*$/u.test(text);
