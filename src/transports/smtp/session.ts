// One SMTP session on nodemailer's connection: opened, logged in, and then one mail after the other. Classifies how each
// ended; never tries again by itself.
import type { NodemailerError } from 'nodemailer/lib/errors';
import SMTPConnection, {
  type SMTPConnectionAuth,
  type SMTPConnectionOptions,
} from 'nodemailer/lib/smtp-connection';
import type { SendOutcome } from '../../domain/delivery.ts';
import type { Mail } from '../types.ts';
import { MessageSource } from './message-source.ts';
import { acceptance, outcomeOf } from './outcome.ts';

export interface SessionOptions {
  connection: SMTPConnectionOptions;
  auth: SMTPConnectionAuth | null;
}

export class Session {
  /** Mails handed to the server so far. */
  sent = 0;
  readonly #connection: SMTPConnection;

  private constructor(connection: SMTPConnection) {
    this.#connection = connection;
  }

  /** Connects, upgrades to TLS where that is offered or demanded, and logs in. @throws nodemailer's error */
  static open({ connection: options, auth }: SessionOptions): Promise<Session> {
    const connection = new SMTPConnection(options);
    return new Promise((resolve, reject) => {
      const fail = (error: NodemailerError) => {
        connection.close();
        reject(error);
      };
      // Stays for good: an 'error' that nobody hears would end the process. Those of a send come to its callback too.
      connection.on('error', fail);
      connection.connect((error) => {
        if (error) return fail(error);
        if (!auth) return resolve(new Session(connection));
        connection.login(auth, (refused) => (refused ? fail(refused) : resolve(new Session(connection))));
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
  send(mail: Mail, before: Buffer | null): Promise<SendOutcome> {
    const message = new MessageSource(mail.raw, before);
    this.sent += 1;
    return new Promise((resolve) => {
      // Closing forgets a send under way without a word to its callback; where there is one it comes right after.
      const onEnd = () =>
        process.nextTick(() => resolve(outcomeOf(new Error('the session was closed'), message.begun)));
      this.#connection.once('end', onEnd);
      this.#connection.send(
        { from: mail.from, to: [mail.to], size: message.size },
        // Of a stream only `pipe` is ever used.
        message as unknown as Buffer,
        (error, info) => {
          this.#connection.removeListener('end', onEnd);
          resolve(error ? outcomeOf(error, message.begun) : acceptance(info?.response ?? ''));
        },
      );
    });
  }

  /** Makes the session ready for the next mail after this outcome. False where it is of no more use, and then closed. */
  async release(outcome: SendOutcome): Promise<boolean> {
    if (outcome.kind === 'accepted') return this.isOpen;
    if (outcome.kind === 'rejected' && outcome.code !== 421 && this.isOpen) {
      const isReset = await new Promise<boolean>((resolve) => {
        const onEnd = () => resolve(false);
        this.#connection.once('end', onEnd);
        this.#connection.reset((error) => {
          this.#connection.removeListener('end', onEnd);
          resolve(!error);
        });
      });
      if (isReset) return true;
    }
    this.close();
    return false;
  }

  /** Says QUIT; whatever the answer, the socket ends. */
  quit(): void {
    if (this.isOpen) this.#connection.quit();
  }

  /** Ends the session at once; a send under way ends as the error it then is. */
  close(): void {
    this.#connection.close();
  }
}
