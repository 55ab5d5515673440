// The SMTP transport: its settings, and a pool of sessions to one server (SMTP_URL). It reports how each attempt ended
// and never tries one again where the message may have been accepted. https://www.rfc-editor.org/rfc/rfc5321
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { openDomainGroups } from '../domain/domain-groups.ts';
import { foreignText } from '../domain/foreign-text.ts';
import { openRedactor } from '../domain/redact-secrets.ts';
import { messageOf, PullquoteError } from '../errors.ts';
import { parseAddress } from '../mail/address.ts';
import { type DkimOptions, openSigner, publicRecord } from './smtp/dkim.ts';
import { domainGroups } from './smtp/domain-groups.ts';
import type { Shown } from './smtp/outcome.ts';
import { openPool } from './smtp/pool.ts';
import type { SessionOptions } from './smtp/session.ts';
import { shownSettings } from './smtp/shown-settings.ts';
import type { Mail, Mailer, Transport } from './types.ts';

const seconds = (fallback: number) =>
  z.coerce
    .number()
    .positive()
    .default(fallback)
    .transform((value) => value * 1_000);

const urlForm =
  'expected a URL such as smtps://host:465, with user:password@ in front of the host, where % is written %25, # %23, / %2F, ? %3F, @ %40 and : %3A';

/** Whether nothing of a password was taken for something else: a path, a fragment, the beginning of an encoded byte. */
function isWhole(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { username, password, pathname, search, hash, hostname } = new URL(text);
  try {
    decodeURIComponent(username + password);
  } catch {
    return false;
  }
  return hostname !== '' && ['', '/'].includes(pathname) && search === '' && hash === '';
}

const settings = z.object({
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: urlForm }).refine(isWhole, { error: urlForm }),
  /** auto: STARTTLS where it is offered, and required with a password; required: or not at all; off: never. */
  SMTP_TLS: z.enum(['auto', 'required', 'off']).default('auto'),
  /** The name in EHLO; default: this machine's. */
  SMTP_NAME: z.string().min(1).optional(),
  SMTP_CONNECT_TIMEOUT_S: seconds(30),
  /** Of the server, and for each step in all: after the final dot RFC 5321 §4.5.3.2.6 asks for 10 minutes. */
  SMTP_SILENCE_TIMEOUT_S: seconds(600),
  /** At most, in each process (default: config/queues.ts): how many pay is found out, from 2 up. */
  SMTP_CONNECTIONS: z.coerce.number().int().positive().max(100).optional(),
  SMTP_MAILS_PER_CONNECTION: z.coerce.number().int().positive().default(100),
  /** Domains that are one receiver, and how many connections carry mail to it at once, in each process. */
  SMTP_DOMAIN_GROUPS: domainGroups,
  /** Set all three to sign with DKIM: the domain of From (or one above it), the selector, and the key or its file. */
  SMTP_DKIM_DOMAIN: z.string().min(1).optional(),
  SMTP_DKIM_SELECTOR: z.string().min(1).optional(),
  /** PEM, or the path of a PEM file. */
  SMTP_DKIM_KEY: z.string().min(1).optional(),
});
type Settings = z.infer<typeof settings>;

const isLoopback = /^(localhost|127\.[\d.]+|::1)$/;

const smtp: Transport<Settings> = {
  name: 'smtp',
  title: 'SMTP',
  settings,
  forOutbox: (url) => ({ SMTP_URL: url }),
  place: ({ SMTP_URL }) => {
    const { protocol, hostname, port } = new URL(SMTP_URL);
    return `${hostname}:${port || (protocol === 'smtps:' ? 465 : 587)}`;
  },
  shows: shownSettings,
  signature(given) {
    const dkim = dkimOf(given);
    return dkim && { domain: dkim.domain, selector: dkim.selector, record: publicRecord(dkim.privateKey) };
  },
  open: (given, { maxConnections }) => openMailer(given, maxConnections),
};
export default smtp;

function openMailer(given: Settings, most: number): Mailer {
  const shown = shownWithout(given);
  const maxConnections = given.SMTP_CONNECTIONS ?? most;
  const pool = openPool({
    session: sessionOptions(given, shown),
    maxConnections,
    mailsPerSession: given.SMTP_MAILS_PER_CONNECTION,
  });
  const sign = signerOf(given);

  return {
    maxConnections,
    groups: openDomainGroups(given.SMTP_DOMAIN_GROUPS),
    get connections() {
      return pool.connections;
    },
    async send(mail) {
      const checked: Mail = { ...mail, from: oneAddress(mail.from), to: oneAddress(mail.to) };
      return pool.send(checked, sign && (await sign(checked.raw)));
    },
    async verify() {
      try {
        await pool.probe();
      } catch (cause) {
        const { hostname, port } = new URL(given.SMTP_URL);
        throw new PullquoteError(
          'TRANSPORT_FAILED',
          `the SMTP server ${hostname}${port ? `:${port}` : ''}: expected a session, got ${shown(messageOf(cause))}; correct SMTP_URL or start it`,
          { retry: 'backoff' },
        );
      }
    },
    async close() {
      pool.close();
    },
  };
}

const maxReplyLength = 400;

/** What a server says may repeat what it was sent: our password, and the reader's address. */
function shownWithout({ SMTP_URL }: Settings): Shown {
  const { username, password } = new URL(SMTP_URL);
  const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)];
  const redact = openRedactor(pass === '' ? [] : [pass, `\0${user}\0${pass}`]);
  return (reply) =>
    foreignText(redact(reply).replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…'), maxReplyLength);
}

function signerOf(given: Settings): ((raw: Buffer) => Promise<Buffer>) | null {
  const options = dkimOf(given);
  return options && openSigner(options);
}

/** @throws CONFIG_INVALID where the three variables are not all there, or the key is none */
function dkimOf(given: Settings): DkimOptions | null {
  const { SMTP_DKIM_DOMAIN: domain, SMTP_DKIM_SELECTOR: selector, SMTP_DKIM_KEY: key } = given;
  if (!domain && !selector && !key) return null;
  if (!domain || !selector || !key)
    throw new PullquoteError(
      'CONFIG_INVALID',
      'DKIM needs SMTP_DKIM_DOMAIN, SMTP_DKIM_SELECTOR and SMTP_DKIM_KEY: set all three, or none',
    );
  return { domain, selector, privateKey: key.includes('-----BEGIN') ? key : readKeyFile(key) };
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

function sessionOptions(given: Settings, shown: Shown): SessionOptions {
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
    // Twice: a server may take its time for the greeting, and then for the login.
    openLimitMs: 2 * given.SMTP_CONNECT_TIMEOUT_S,
    stepLimitMs: given.SMTP_SILENCE_TIMEOUT_S,
    shown,
  };
}

/** The envelope's address. @throws MESSAGE_INVALID: it is our own row that is wrong, and no server was asked. */
function oneAddress(text: string): string {
  const parsed = parseAddress(text);
  if (parsed.ok) return parsed.address.email;
  throw new PullquoteError('MESSAGE_INVALID', `the envelope's address ${parsed.reason}`);
}
