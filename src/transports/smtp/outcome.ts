// Reads from an error of nodemailer's connection how the attempt ended. Pure. The rule: without a reply to the command
// itself, an attempt whose message was begun is unknown.
import type { NodemailerError } from 'nodemailer/lib/errors';
import type { RejectedAt, SendOutcome } from '../../domain/delivery.ts';

const stepOf: Record<string, RejectedAt> = { 'MAIL FROM': 'sender', 'RCPT TO': 'recipient', DATA: 'data' };
const maxReplyLength = 400;

/** @param begun whether any of the message may have been sent */
export function outcomeOf(error: NodemailerError, begun: boolean): SendOutcome {
  const reply = error.response ?? error.message;
  const step = stepOf[error.command ?? ''];
  // A code in half a reply, or in one that answers no command of ours, does not say what became of the message.
  const isAnswer = error.responseCode !== undefined && (!begun || step === 'data');
  if (isAnswer) return rejection(error.responseCode as number, reply, step ?? 'connection');
  // Refused before a byte was sent: by the SIZE that the server told (RFC 1870).
  if (!begun && error.code === 'EMESSAGE') return rejection(552, `552 5.3.4 ${error.message}`, 'data');
  return { kind: begun ? 'unknown' : 'not-begun', reply: shown(reply) };
}

export const acceptance = (response: string): SendOutcome => ({ kind: 'accepted', reply: shown(response) });

function rejection(code: number, reply: string, at: RejectedAt): SendOutcome {
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(reply)?.[1] ?? null;
  return { kind: 'rejected', code, enhanced, at, reply: shown(reply) };
}

/** One line, without addresses: it is kept and shown. */
export function shown(reply: string): string {
  return reply
    .replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, maxReplyLength);
}
