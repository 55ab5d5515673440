// Postfix's smtp-sink as the race's sink: a server that others wrote, in C, that offers PIPELINING and no CHUNKING. It tells
// only how many mails came, and waits whole seconds or not at all. Debian: apt-get install postfix.
import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Count } from './sink.ts';
import { end, keep } from './started.ts';

export class SmtpSink {
  readonly #program: string;
  readonly #port: number;
  #child: ChildProcess | null = null;
  #mails = 0;
  #firstAt = 0;
  #lastAt = 0;

  constructor(program: string, port: number) {
    this.#program = program;
    this.#port = port;
  }

  /** Counts from zero: a process of its own for each race. */
  async restart(): Promise<void> {
    await this.end();
    [this.#mails, this.#firstAt, this.#lastAt] = [0, 0, 0];
    const asNobody = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
    const args = ['-c', ...asNobody, `127.0.0.1:${this.#port}`, '256'];
    const child = spawn(this.#program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#child = keep(child);
    child.stdout?.setEncoding('utf8').on('data', (text: string) => this.#read(text));
    while (!(await answers(this.#port))) {
      if (child.exitCode !== null) throw new Error(`${this.#program} ended with ${child.exitCode}`);
      await sleep(20);
    }
  }

  /** What it cannot tell is taken from the number of mails: message IDs, recipients; bytes and connections are 0. */
  count(): Count {
    const mails = this.#mails;
    const [firstAt, lastAt] = [this.#firstAt, this.#lastAt];
    return { mails, messageIds: mails, recipients: mails, bytes: 0, connections: 0, firstAt, lastAt };
  }

  async end(): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child) await end(child);
  }

  pids(): number[] {
    return this.#child?.pid === undefined ? [] : [this.#child.pid];
  }

  /** Running counters, over and over: sess=12 quit=2 mesg=4711. */
  #read(text: string): void {
    const mails = Number(/mesg=(\d+)(?!.*mesg=)/s.exec(text)?.[1] ?? 0);
    if (mails <= this.#mails) return;
    this.#mails = mails;
    this.#lastAt = Date.now();
    this.#firstAt ||= this.#lastAt;
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
