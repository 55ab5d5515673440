// Commands and replies over the socket of an open session: writes them, one or several at once, and gives each command its
// reply in the order in which they were asked (RFC 2920 §3.1). A reply that nobody asked for ends it. It must not know mail.
import type { Socket } from 'node:net';
import { type Reply, ReplyReader } from './replies.ts';

/** No reply came, and none will: the conversation is over, and why. */
export interface Silence {
  code: null;
  text: string;
}

export class Conversation {
  readonly #socket: Socket;
  readonly #reader = new ReplyReader();
  /** Who waits for a reply, in order. */
  readonly #waiting: ((answer: Reply | Silence) => void)[] = [];
  #end: string | null = null;

  /** @param silenceMs how long nothing may come before it is over */
  constructor(socket: Socket, silenceMs: number) {
    this.#socket = socket;
    socket.setTimeout(silenceMs);
    // The last piece of a message must not wait until what went before is acknowledged.
    socket.setNoDelay(true);
    socket.on('data', (bytes: Buffer) => this.#hear(bytes));
    socket.on('timeout', () => this.close(`nothing came for ${silenceMs} ms`));
    // Stays for good: an 'error' that nobody hears would end the process.
    socket.on('error', (error) => this.close(error.message));
    socket.on('end', () => this.close('the server closed the connection'));
    socket.on('close', () => this.close('the connection was closed'));
  }

  get isOpen(): boolean {
    return this.#end === null;
  }

  /** Bytes of ours that the system has not taken yet. */
  get unsent(): number {
    return this.#socket.writableLength;
  }

  /** Writes all of it at once, and waits for so many replies. Each promise resolves, with Silence where none comes. */
  ask(pieces: readonly (string | Buffer)[], replies: number): Promise<Reply | Silence>[] {
    const asked = Array.from(
      { length: replies },
      () => new Promise<Reply | Silence>((resolve) => this.#await(resolve)),
    );
    this.#write(pieces);
    return asked;
  }

  /** The same, for who needs them all: one promise, since a mail has few other costs. */
  askForAll(pieces: readonly (string | Buffer)[], replies: number): Promise<(Reply | Silence)[]> {
    return new Promise((resolve) => {
      const answers: (Reply | Silence)[] = [];
      const hear = (answer: Reply | Silence) => {
        if (answers.push(answer) === replies) resolve(answers);
      };
      for (let reply = 0; reply < replies; reply += 1) this.#await(hear);
      this.#write(pieces);
    });
  }

  #await(hear: (answer: Reply | Silence) => void): void {
    if (this.#end === null) this.#waiting.push(hear);
    else hear({ code: null, text: this.#end });
  }

  #write(pieces: readonly (string | Buffer)[]): void {
    if (this.#end !== null) return;
    this.#socket.cork();
    for (const piece of pieces) this.#socket.write(piece);
    this.#socket.uncork();
  }

  /** Ends it at once; whoever waits hears why. */
  close(why = 'the session was closed'): void {
    if (this.#end !== null) return;
    const { half } = this.#reader;
    this.#end = half === '' ? why : `${why} after ${half}`;
    this.#socket.destroy();
    for (const resolve of this.#waiting.splice(0)) resolve({ code: null, text: this.#end });
  }

  #hear(bytes: Buffer): void {
    for (const reply of this.#reader.read(bytes)) {
      const resolve = this.#waiting.shift();
      // Of what comes after it nobody knows any more what it answers.
      if (!resolve) {
        this.close(`out of step: nobody asked for ${reply.text}`);
        return;
      }
      resolve(reply);
    }
    if (this.#reader.isTooLong) this.close('the reply has no end');
  }
}
