// One SMTP session on nodemailer's connection: opened, logged in, and then one mail after the other, each step within
// its time. Classifies how each ended; never tries again by itself.
import type { NodemailerError } from 'nodemailer/lib/errors';
import SMTPConnection, {
  type SMTPConnectionAuth,
  type SMTPConnectionOptions,
} from 'nodemailer/lib/smtp-connection';
import type { SendOutcome } from '../../domain/delivery.ts';
import type { Mail } from '../types.ts';
import { MessageSource } from './message-source.ts';
import { acceptance, noSmtpUtf8, outcomeOf, type Shown } from './outcome.ts';

export interface SessionOptions {
  connection: SMTPConnectionOptions;
  auth: SMTPConnectionAuth | null;
  /** From connecting to the end of the login, in all. */
  openLimitMs: number;
  /** For each step of a mail: its envelope, the message with its answer, and making ready for the next. */
  stepLimitMs: number;
  shown: Shown;
}

/** For the answer to QUIT, which nobody needs. */
const quitMs = 5_000;

export class Session {
  /** Mails handed to the server so far. */
  sent = 0;
  readonly #connection: SMTPConnection;
  readonly #options: SessionOptions;
  readonly #takesUtf8: boolean;
  /** Why it was ended from here. */
  #ended = 'the session was closed';

  private constructor(connection: SMTPConnection, options: SessionOptions, takesUtf8: boolean) {
    this.#connection = connection;
    this.#options = options;
    this.#takesUtf8 = takesUtf8;
  }

  /** Connects, upgrades to TLS where that is offered or demanded, and logs in. @throws nodemailer's error */
  static open(options: SessionOptions): Promise<Session> {
    const { auth, openLimitMs } = options;
    const connection = new SMTPConnection(options.connection);
    return new Promise((resolve, reject) => {
      const fail = (error: NodemailerError) => {
        clearTimeout(timer);
        connection.close();
        reject(error);
      };
      const timer = setTimeout(() => fail(new Error(`not open after ${openLimitMs} ms`)), openLimitMs);
      const done = (takesUtf8: boolean) => {
        clearTimeout(timer);
        resolve(new Session(connection, options, takesUtf8));
      };
      // Stays for good: an 'error' that nobody hears would end the process. Those of a send come to its callback too.
      connection.on('error', fail);
      connection.connect((error) => {
        if (error) return fail(error);
        // The last reply is the one to EHLO.
        const takesUtf8 = /^250[ -]SMTPUTF8\b/im.test(String(connection.lastServerResponse));
        if (!auth) return done(takesUtf8);
        connection.login(auth, (refused) => (refused ? fail(refused) : done(takesUtf8)));
      });
    });
  }

  get isOpen(): boolean {
    return !this.#connection.destroyed;
  }

  /**
   * Sends one mail. Afterwards `release` tells whether the session takes another.
   * @param before header fields in front of the message
   */
  async send(mail: Mail, before: Buffer | null): Promise<SendOutcome> {
    if (!this.#takesUtf8 && !isAscii(mail.from)) return noSmtpUtf8('sender');
    if (!this.#takesUtf8 && !isAscii(mail.to)) return noSmtpUtf8('recipient');
    const { shown } = this.#options;
    const connection = this.#connection;
    let timer = this.#limit('the envelope');
    const message = new MessageSource(mail.raw, before, () => {
      clearTimeout(timer);
      // Anything but 354 answers another command: the replies have come out of step (RFC 5321 §4.3.2).
      if (!/^354/.test(String(connection.lastServerResponse))) {
        this.#ended = `out of step: DATA was answered with ${connection.lastServerResponse}`;
        connection.close();
        return false;
      }
      timer = this.#limit('the message');
      return true;
    });
    this.sent += 1;
    const outcome = await new Promise<SendOutcome>((resolve) => {
      // Closing forgets a send under way without a word to its callback; where there is one it comes right after.
      const onEnd = () =>
        process.nextTick(() => resolve(outcomeOf(new Error(this.#ended), message.begun, shown)));
      connection.once('end', onEnd);
      connection.send(
        { from: mail.from, to: [mail.to], size: message.size },
        // Of a stream only `pipe` is ever used.
        message as unknown as Buffer,
        (error, info) => {
          connection.removeListener('end', onEnd);
          resolve(error ? outcomeOf(error, message.begun, shown) : acceptance(info?.response ?? '', shown));
        },
      );
    });
    clearTimeout(timer);
    return outcome;
  }

  /** Makes the session ready for the next mail after this outcome. False where it is of no more use, and then closed. */
  async release(outcome: SendOutcome): Promise<boolean> {
    if (outcome.kind === 'accepted') {
      // A reply that came along and that nobody waits for ends the session here, before it answers the next mail.
      await new Promise(setImmediate);
      return this.isOpen;
    }
    if (outcome.kind === 'rejected' && outcome.code !== 421 && this.isOpen) {
      const timer = this.#limit('RSET');
      const isReset = await new Promise<boolean>((resolve) => {
        const onEnd = () => resolve(false);
        this.#connection.once('end', onEnd);
        this.#connection.reset((error) => {
          this.#connection.removeListener('end', onEnd);
          resolve(!error);
        });
      });
      clearTimeout(timer);
      if (isReset) return true;
    }
    this.close();
    return false;
  }

  /** Says QUIT; whatever the answer, the socket ends. */
  quit(): void {
    if (!this.isOpen) return;
    this.#connection.quit();
    setTimeout(() => this.close(), quitMs).unref();
  }

  /** Ends the session at once; a send under way ends as the error it then is. */
  close(): void {
    this.#connection.close();
  }

  /** Silence has its own limit; this one is for a server that goes on saying a little. */
  #limit(step: string): NodeJS.Timeout {
    const { stepLimitMs } = this.#options;
    return setTimeout(() => {
      this.#ended = `no whole answer to ${step} after ${stepLimitMs} ms`;
      this.#connection.close();
    }, stepLimitMs);
  }
}

const isAscii = (text: string): boolean => /^\p{ASCII}*$/u.test(text);
