// Reads how an attempt ended from an answer of the server, or from nodemailer's error while a session was opened. Pure.
// The rule: an attempt whose message was begun is unknown, unless a whole reply of 2xx, 4xx or 5xx to the message itself says more.
import type { NodemailerError } from 'nodemailer/lib/errors';
import type { RejectedAt, SendOutcome } from '../../domain/delivery.ts';
import type { Silence } from './conversation.ts';
import type { Reply } from './replies.ts';

/** Makes a reply fit to be kept: one line, bounded, without addresses and without our password. */
export type Shown = (reply: string) => string;

export const isYes = ({ code }: Reply | Silence): boolean => code !== null && code >= 200 && code < 300;
export const isRefusal = (answer: Reply | Silence): answer is Reply =>
  answer.code !== null && answer.code >= 400 && answer.code < 600;

export const refusal = ({ code, text }: Reply, at: RejectedAt, shown: Shown): SendOutcome => ({
  kind: 'rejected',
  code,
  enhanced: enhancedCode(text),
  at,
  reply: shown(text),
});

/** RFC 3463, of the first line of a reply. */
export const enhancedCode = (text: string): string | null =>
  /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1] ?? null;

/** Refused before a byte was sent: by the SIZE that the server told (RFC 1870 §6.1). */
export const tooLarge = (size: number, limit: number): SendOutcome => ({
  kind: 'rejected',
  code: 552,
  enhanced: '5.3.4',
  at: 'data',
  reply: `552 5.3.4 not sent: the message has ${size} bytes, and the server takes ${limit}`,
});

/** The server never said that it takes such an address (RFC 6531); sent all the same it would arrive nowhere, or garbled. */
export const noSmtpUtf8 = (at: 'sender' | 'recipient'): SendOutcome => ({
  kind: 'rejected',
  code: 553,
  enhanced: '5.6.7',
  at,
  reply: '553 5.6.7 not sent: the server takes no address with letters beyond ASCII (it offers no SMTPUTF8)',
});

/** OpenSSL's and Node's words for a certificate or a handshake that is no good. */
const tlsCodes = /CERT|SELF_SIGNED|UNABLE_TO_|SSL|TLS|^EPROTO$/;

/** Of a session that never stood: no message was begun. */
export function openingOutcome(error: NodemailerError, shown: Shown): SendOutcome {
  const text = error.response ?? error.message;
  const at = stepOf(error);
  const answer: Reply = { code: error.responseCode ?? 0, text };
  // Of a reply that nobody waited for nobody knows what it answers.
  if (isRefusal(answer) && !error.message.startsWith('Unexpected Response'))
    return refusal(answer, at, shown);
  return { kind: 'not-begun', at, reply: shown(text) };
}

function stepOf(error: NodemailerError): RejectedAt {
  const { command = '', code = '' } = error;
  const { originalCode = '' } = error as { originalCode?: string };
  if (command.startsWith('AUTH') || code === 'EAUTH') return 'login';
  return command === 'STARTTLS' || code === 'ETLS' || tlsCodes.test(originalCode) ? 'tls' : 'connection';
}
