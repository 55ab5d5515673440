// Hands one message to nodemailer's connection and remembers whether that has begun: the line between "safe to try
// again" and "may have been accepted". Its bytes go out as they are where they may.
import type { Readable } from 'node:stream';

/** What would be altered on its way through DATA: a lone CR or LF, a line that begins with a dot. */
const needsEscaping = /\r(?!\n)|\n\.|(?<!\r)\n/;

/**
 * nodemailer asks a message for `pipe` once the server has answered DATA with a yes, and never before. What it pipes into
 * is a Transform that escapes dots and line ends byte by byte, most of the cost of a mail; bytes that need none of it
 * are pushed to its readable side instead, past the transforming.
 */
export class MessageSource {
  /** Whether any of it may have been sent. */
  begun = false;
  readonly #raw: Buffer;
  readonly #before: Buffer | null;
  readonly #mayBegin: () => boolean;

  /**
   * @param before header fields in front of the message, ready for the wire
   * @param mayBegin asked right before the first byte; where it says no, none is sent
   */
  constructor(raw: Buffer, before: Buffer | null = null, mayBegin: () => boolean = () => true) {
    this.#raw = raw;
    this.#before = before;
    this.#mayBegin = mayBegin;
  }

  get size(): number {
    return this.#raw.length + (this.#before?.length ?? 0);
  }

  pipe(escaper: Readable & NodeJS.WritableStream): void {
    if (!this.#mayBegin()) return;
    this.begun = true;
    if (this.#before) escaper.push(this.#before);
    if (!isWireReady(this.#raw)) {
      escaper.end(this.#raw);
      return;
    }
    escaper.push(this.#raw);
    escaper.push('.\r\n');
    escaper.push(null);
  }
}

/** Whether DATA takes the bytes as they are (RFC 5321 §2.3.8, §4.5.2). A latin1 string is scanned faster than bytes. */
export function isWireReady(raw: Buffer): boolean {
  const text = raw.toString('latin1');
  return !text.startsWith('.') && text.endsWith('\r\n') && !needsEscaping.test(text);
}
