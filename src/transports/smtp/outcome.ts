// Reads how an attempt ended from an answer of the server or an error of nodemailer's connection. Pure. The rule: an
// attempt whose message was begun is unknown, unless a whole reply of 2xx, 4xx or 5xx to the message itself says more.
import type { NodemailerError } from 'nodemailer/lib/errors';
import type { RejectedAt, SendOutcome } from '../../domain/delivery.ts';

/** Makes a reply fit to be kept: one line, bounded, without addresses and without our password. */
export type Shown = (reply: string) => string;

const steps: Record<string, RejectedAt> = {
  STARTTLS: 'tls',
  'MAIL FROM': 'sender',
  'RCPT TO': 'recipient',
  DATA: 'data',
};
/** OpenSSL's and Node's words for a certificate or a handshake that is no good. */
const tlsCodes = /CERT|SELF_SIGNED|UNABLE_TO_|SSL|TLS|^EPROTO$/;

/** @param begun whether any of the message may have been sent */
export function outcomeOf(error: NodemailerError, begun: boolean, shown: Shown): SendOutcome {
  const reply = error.response ?? error.message;
  const at = stepOf(error);
  const code = error.responseCode ?? 0;
  // Of a reply that nobody waited for, or a code in half a reply, nobody knows what it answers.
  const isAnswer = code >= 400 && code < 600 && error.message.startsWith('Unexpected Response') === false;
  if (isAnswer && (!begun || at === 'data')) return rejection(code, reply, at, shown);
  // Refused before a byte was sent: by the SIZE that the server told (RFC 1870).
  if (!begun && error.code === 'EMESSAGE') return rejection(552, `552 5.3.4 ${error.message}`, 'data', shown);
  return begun ? { kind: 'unknown', reply: shown(reply) } : { kind: 'not-begun', at, reply: shown(reply) };
}

/** Of the reply to a message that nodemailer took for a yes. */
export function acceptance(response: string, shown: Shown): SendOutcome {
  return { kind: /^2\d\d(?:[ -]|$)/m.test(response) ? 'accepted' : 'unknown', reply: shown(response) };
}

/** The server never said that it takes such an address (RFC 6531); sent all the same it would arrive nowhere, or garbled. */
export const noSmtpUtf8 = (at: 'sender' | 'recipient'): SendOutcome => ({
  kind: 'rejected',
  code: 553,
  enhanced: '5.6.7',
  at,
  reply: '553 5.6.7 not sent: the server takes no address with letters beyond ASCII (it offers no SMTPUTF8)',
});

function stepOf(error: NodemailerError): RejectedAt {
  const { command = '', code = '' } = error;
  const { originalCode = '' } = error as { originalCode?: string };
  const step = steps[command];
  if (step) return step;
  if (command.startsWith('AUTH') || code === 'EAUTH') return 'login';
  return code === 'ETLS' || tlsCodes.test(originalCode) ? 'tls' : 'connection';
}

function rejection(code: number, reply: string, at: RejectedAt, shown: Shown): SendOutcome {
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(reply)?.[1] ?? null;
  return { kind: 'rejected', code, enhanced, at, reply: shown(reply) };
}
