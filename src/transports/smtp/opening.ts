// Opens a connection with nodemailer's, which knows the TLS, the logins and the oddities of the servers of this world, and
// takes its socket for a conversation of our own once it stands. It must not send mail.
import type { Socket } from 'node:net';
import type { NodemailerError } from 'nodemailer/lib/errors';
import SMTPConnection, {
  type SMTPConnectionAuth,
  type SMTPConnectionOptions,
} from 'nodemailer/lib/smtp-connection';
import { Conversation } from './conversation.ts';

/** What the server says that it can do (RFC 5321 §4.1.1.1). */
export interface Abilities {
  /** RFC 6531. */
  smtpUtf8: boolean;
  /** RFC 2920. */
  pipelining: boolean;
  /** RFC 3030. */
  chunking: boolean;
  /** RFC 1870. Bytes of a message, null = it says none; undefined = it doesn't know of sizes. */
  size?: number | null;
}

export interface Opening {
  connection: SMTPConnectionOptions;
  auth: SMTPConnectionAuth | null;
  /** From connecting to the end of the login, in all. */
  openLimitMs: number;
}

/** Connects, upgrades to TLS where that is offered or demanded, and logs in. @throws nodemailer's error */
export function openConversation({
  connection: options,
  auth,
  openLimitMs,
}: Opening): Promise<{ conversation: Conversation; abilities: Abilities }> {
  const connection = new SMTPConnection(options);
  return new Promise((resolve, reject) => {
    let opened: Conversation | undefined;
    const fail = (error: NodemailerError) => {
      clearTimeout(timer);
      // Of a reply too many nodemailer hears a moment later, when the envelope may have been written: the message may not.
      opened?.close(`out of step: ${error.message}`);
      connection.close();
      reject(error);
    };
    const timer = setTimeout(() => fail(new Error(`not open after ${openLimitMs} ms`)), openLimitMs);
    const done = (ehlo: string) => {
      clearTimeout(timer);
      opened = new Conversation(takeSocket(connection), options.socketTimeout ?? openLimitMs);
      resolve({ conversation: opened, abilities: abilitiesOf(ehlo) });
    };
    connection.on('error', fail);
    connection.connect((error) => {
      if (error) return fail(error);
      // The last reply is the one to EHLO.
      const ehlo = String(connection.lastServerResponse);
      if (!auth) return done(ehlo);
      connection.login(auth, (refused) => (refused ? fail(refused) : done(ehlo)));
    });
  });
}

/** nodemailer has no word for it: after STARTTLS its socket is no more the one that it could have been given. */
function takeSocket(connection: SMTPConnection): Socket {
  const socket = (connection as unknown as { _socket: Socket })._socket;
  for (const event of ['data', 'end', 'close', 'timeout', 'error']) socket.removeAllListeners(event);
  return socket;
}

export function abilitiesOf(ehlo: string): Abilities {
  const offers = (extension: string) => new RegExp(`^250[ -]${extension}\\b`, 'im').test(ehlo);
  const size = /^250[ -]SIZE(?: (\d+))?/im.exec(ehlo);
  return {
    smtpUtf8: offers('SMTPUTF8'),
    pipelining: offers('PIPELINING'),
    chunking: offers('CHUNKING'),
    ...(size && { size: Number(size[1] ?? 0) || null }),
  };
}
