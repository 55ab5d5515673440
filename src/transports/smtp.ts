// The SMTP transport: a pool of sessions to one server (SMTP_URL). It reports how each attempt ended and never tries one
// again where the message may have been accepted. https://www.rfc-editor.org/rfc/rfc5321
import { readFileSync } from 'node:fs';
import type { NodemailerError } from 'nodemailer/lib/errors';
import { z } from 'zod';
import type { SendOutcome } from '../domain/delivery.ts';
import { messageOf, PullquoteError } from '../errors.ts';
import { parseAddress } from '../mail/address.ts';
import { openSigner } from './smtp/dkim.ts';
import { outcomeOf } from './smtp/outcome.ts';
import { Session, type SessionOptions } from './smtp/session.ts';
import type { Mail, Mailer, Transport } from './types.ts';

const seconds = (fallback: number) =>
  z.coerce
    .number()
    .positive()
    .default(fallback)
    .transform((value) => value * 1_000);

const settings = z.object({
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'a URL such as smtps://user:password@host:465' }),
  /** auto: STARTTLS where it is offered, and required with a password; required: or not at all; off: never. */
  SMTP_TLS: z.enum(['auto', 'required', 'off']).default('auto'),
  /** The name in EHLO; default: this machine's. */
  SMTP_NAME: z.string().min(1).optional(),
  SMTP_CONNECT_TIMEOUT_S: seconds(30),
  /** Silence of the server: after the final dot RFC 5321 §4.5.3.2.6 asks for 10 minutes. */
  SMTP_SILENCE_TIMEOUT_S: seconds(600),
  SMTP_MAILS_PER_CONNECTION: z.coerce.number().int().positive().default(100),
  /** Set all three to sign with DKIM: the domain of From (or one above it), the selector, and the key or its file. */
  SMTP_DKIM_DOMAIN: z.string().min(1).optional(),
  SMTP_DKIM_SELECTOR: z.string().min(1).optional(),
  /** PEM, or the path of a PEM file. */
  SMTP_DKIM_KEY: z.string().min(1).optional(),
});
type Settings = z.infer<typeof settings>;

const isLoopback = /^(localhost|127\.[\d.]+|::1)$/;
/** A session without work says goodbye before the server loses patience. */
const idleMs = 10_000;

const smtp: Transport<Settings> = {
  name: 'smtp',
  title: 'SMTP',
  settings,
  forOutbox: (url) => ({ SMTP_URL: url }),
  open: (given, { maxConnections }) => openPool(given, maxConnections),
};
export default smtp;

function openPool(given: Settings, maxConnections: number): Mailer {
  const options = sessionOptions(given);
  const sign = signerOf(given);
  const open = new Set<Session>();
  const idle: Session[] = [];
  const waiting: (() => void)[] = [];
  let busy = 0;
  let idleTimer: NodeJS.Timeout | undefined;
  let closed = false;

  /** One of the `maxConnections` places; a caller without one waits in line. */
  const enter = async () => {
    if (busy >= maxConnections) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
  };
  const leave = () => {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  };

  const closeIdle = () => {
    for (const session of idle.splice(0)) {
      open.delete(session);
      session.quit();
    }
  };
  const keep = (session: Session) => {
    if (closed || session.sent >= given.SMTP_MAILS_PER_CONNECTION) {
      open.delete(session);
      session.quit();
      return;
    }
    idle.push(session);
    idleTimer ??= setTimeout(closeIdle, idleMs).unref();
    idleTimer.refresh();
  };
  const openSession = async () => {
    const session = await Session.open(options);
    open.add(session);
    if (closed) session.close();
    return session;
  };

  const sendOnce = async (mail: Mail, signature: Buffer | null): Promise<SendOutcome> => {
    let session = idle.pop();
    while (session && !session.isOpen) {
      open.delete(session);
      session = idle.pop();
    }
    const isFresh = session === undefined;
    try {
      session ??= await openSession();
    } catch (error) {
      return outcomeOf(error as NodemailerError, false);
    }
    const outcome = await session.send(mail, signature);
    if (await session.release(outcome)) keep(session);
    else open.delete(session);
    // The server had ended a session that was idle; DATA had not begun, so a new one may have the mail.
    if (outcome.kind === 'not-begun' && !isFresh && !closed) return sendOnce(mail, signature);
    return outcome;
  };

  return {
    maxConnections,
    async send(mail) {
      const checked: Mail = { raw: mail.raw, from: oneAddress(mail.from), to: oneAddress(mail.to) };
      await enter();
      try {
        return await sendOnce(checked, sign && (await sign(checked.raw)));
      } finally {
        leave();
      }
    },
    async verify() {
      try {
        keep(await openSession());
      } catch (cause) {
        const { hostname, port } = new URL(given.SMTP_URL);
        throw new PullquoteError(
          'TRANSPORT_FAILED',
          `the SMTP server ${hostname}${port ? `:${port}` : ''}: expected a session, got ${messageOf(cause)}; correct SMTP_URL or start it`,
          { cause, retry: 'backoff' },
        );
      }
    },
    async close() {
      closed = true;
      clearTimeout(idleTimer);
      for (const session of open) {
        if (idle.includes(session)) session.quit();
        else session.close();
      }
      idle.length = 0;
      open.clear();
    },
  };
}

/** @throws CONFIG_INVALID where the three variables are not all there, or the key is none */
function signerOf(given: Settings): ((raw: Buffer) => Promise<Buffer>) | null {
  const { SMTP_DKIM_DOMAIN: domain, SMTP_DKIM_SELECTOR: selector, SMTP_DKIM_KEY: key } = given;
  if (!domain && !selector && !key) return null;
  if (!domain || !selector || !key)
    throw new PullquoteError(
      'CONFIG_INVALID',
      'DKIM needs SMTP_DKIM_DOMAIN, SMTP_DKIM_SELECTOR and SMTP_DKIM_KEY: set all three, or none',
    );
  return openSigner({ domain, selector, privateKey: key.includes('-----BEGIN') ? key : readKeyFile(key) });
}

function readKeyFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new PullquoteError(
      'CONFIG_INVALID',
      'SMTP_DKIM_KEY: expected a private key as PEM, or the path of a file with one that can be read',
      { cause },
    );
  }
}

function sessionOptions(given: Settings): SessionOptions {
  const url = new URL(given.SMTP_URL);
  const user = decodeURIComponent(url.username);
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  const isTls = url.protocol === 'smtps:';
  const isSecret = user !== '' && !isLoopback.test(host);
  const requireTLS = given.SMTP_TLS === 'required' || (given.SMTP_TLS === 'auto' && isSecret);
  return {
    connection: {
      host,
      port: url.port === '' ? (isTls ? 465 : 587) : Number(url.port),
      secure: isTls,
      requireTLS: !isTls && requireTLS,
      ignoreTLS: given.SMTP_TLS === 'off',
      name: given.SMTP_NAME,
      connectionTimeout: given.SMTP_CONNECT_TIMEOUT_S,
      greetingTimeout: given.SMTP_CONNECT_TIMEOUT_S,
      socketTimeout: given.SMTP_SILENCE_TIMEOUT_S,
      socketCloseTimeout: 1_000,
    },
    auth: user === '' ? null : { user, pass: decodeURIComponent(url.password) },
  };
}

/** The envelope's address. @throws MESSAGE_INVALID: it is our own row that is wrong, and no server was asked. */
function oneAddress(text: string): string {
  const parsed = parseAddress(text);
  if (parsed.ok) return parsed.address.email;
  throw new PullquoteError('MESSAGE_INVALID', `the envelope's address ${parsed.reason}`);
}
