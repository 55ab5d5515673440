// One SMTP session: opened, logged in, and then one mail after the other, in as few round trips as the server takes. It
// never tries a mail again by itself.
import type { SendOutcome } from '../../domain/delivery.ts';
import { wireBytes } from '../../mail/wire.ts';
import type { Mail } from '../types.ts';
import type { Conversation } from './conversation.ts';
import { type Abilities, type Opening, openConversation } from './opening.ts';
import { isYes, noSmtpUtf8, type Shown, tooLarge } from './outcome.ts';
import type { Relay } from './relay.ts';
import { sendByChunk, sendByData } from './transaction.ts';

export interface SessionOptions extends Opening {
  /** For each step of a mail: its envelope, and the message with its answer. */
  stepLimitMs: number;
  shown: Shown;
}

/** For the answer to QUIT, which nobody needs. */
const quitMs = 5_000;
/**
 * Mails by DATA before a session takes to BDAT: the 354 of the second one proves that there were as many answers to the
 * first as there should be. After BDAT nothing would.
 */
const provingMails = 2;

export class Session {
  /** Mails handed to the server so far. */
  sent = 0;
  /** Whether it answered so that nothing may be written to it in advance, and the mail is worth another try without. */
  isOdd = false;
  readonly #conversation: Conversation;
  readonly #abilities: Abilities;
  readonly #options: SessionOptions;
  readonly #relay: Relay;

  private constructor(
    conversation: Conversation,
    abilities: Abilities,
    options: SessionOptions,
    relay: Relay,
  ) {
    this.#conversation = conversation;
    this.#abilities = abilities;
    this.#options = options;
    this.#relay = relay;
  }

  /** Connects, upgrades to TLS where that is offered or demanded, and logs in. @throws nodemailer's error */
  static async open(options: SessionOptions, relay: Relay): Promise<Session> {
    const { conversation, abilities } = await openConversation(options);
    return new Session(conversation, abilities, options, relay);
  }

  get isOpen(): boolean {
    return this.#conversation.isOpen;
  }

  /**
   * Sends one mail. Afterwards `release` tells whether the session takes another.
   * @param before header fields in front of the message
   */
  async send(mail: Mail, before: Buffer | null): Promise<SendOutcome> {
    const { smtpUtf8, size: limit, pipelining, chunking } = this.#abilities;
    const isUtf8 = !isAscii(mail.from) || !isAscii(mail.to);
    if (isUtf8 && !smtpUtf8) return noSmtpUtf8(isAscii(mail.from) ? 'recipient' : 'sender');
    const isGroup = pipelining && this.#relay.isInStep;
    const isChunk = isGroup && chunking && this.sent >= provingMails;
    const body = mail.isWireReady ? mail.raw : wireBytes(mail.raw, !isChunk);
    const message = before ? [before, body] : [body];
    const size = message.reduce((sum, piece) => sum + piece.length, 0);
    if (limit && size > limit) return tooLarge(size, limit);

    this.sent += 1;
    const { stepLimitMs, shown } = this.#options;
    const parameters = `${limit === undefined ? '' : ` SIZE=${size}`}${isUtf8 ? ' SMTPUTF8' : ''}`;
    const transaction = {
      conversation: this.#conversation,
      stepLimitMs,
      shown,
      mailFrom: `MAIL FROM:<${mail.from}>${parameters}\r\n`,
      rcptTo: `RCPT TO:<${mail.to}>\r\n`,
      message,
    };
    const { outcome, isOdd } = await (isChunk ? sendByChunk(transaction) : sendByData(transaction, isGroup));
    // Silent from its first mail on it may not take a group at all; later it may have had its share, or been idle too long.
    const isDeaf = isGroup && outcome.kind === 'not-begun' && this.sent === 1;
    this.isOdd = isOdd || isDeaf;
    if (this.isOdd) this.#relay.noteOdd();
    return outcome;
  }

  /** Makes the session ready for the next mail after this outcome. False where it is of no more use, and then closed. */
  async release(outcome: SendOutcome): Promise<boolean> {
    if (outcome.kind === 'accepted') {
      // A reply that came along and that nobody waits for ends the session here, before it answers the next mail.
      await new Promise(setImmediate);
      return this.isOpen;
    }
    if (outcome.kind === 'rejected' && outcome.code !== 421 && this.isOpen && (await this.#reset()))
      return true;
    this.close();
    return false;
  }

  async #reset(): Promise<boolean> {
    const { stepLimitMs } = this.#options;
    const timer = setTimeout(() => this.#conversation.close(`no whole answer to RSET`), stepLimitMs);
    const [answer] = await Promise.all(this.#conversation.ask(['RSET\r\n'], 1));
    clearTimeout(timer);
    return answer !== undefined && isYes(answer);
  }

  /** Says QUIT; whatever the answer, the socket ends. */
  quit(): void {
    const [bye] = this.#conversation.ask(['QUIT\r\n'], 1);
    bye?.then(() => this.close());
    setTimeout(() => this.close(), quitMs).unref();
  }

  /** Ends the session at once; a send under way ends as the error it then is. */
  close(): void {
    this.#conversation.close();
  }
}

const isAscii = (text: string): boolean => /^\p{ASCII}*$/u.test(text);
