// Keeps one child process running: starts it, waits until it is ready, starts it again when it dies, stops it.
// Knows nothing of what the child is.
import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../errors.ts';

export interface Program {
  name: string;
  /** Called for the first start and each restart. May mend what a crash left behind before it spawns. */
  spawn(): Promise<ChildProcess>;
  /** Asked again and again until it says yes. */
  isReady(child: ChildProcess): Promise<boolean>;
  readyWithinMs: number;
  /** Sent one after another to end it, each given its time. */
  stopSignals: readonly { signal: NodeJS.Signals; afterMs: number }[];
}

export interface Supervised {
  stop(): Promise<void>;
}

const pollMs = 10;
const maxBackoffMs = 5_000;
const firstTries = 3;

/** @throws why the last of the first tries failed: what spawn threw, or an Error that the child ended or wasn't ready. */
export async function supervise(program: Program, note: (line: string) => void): Promise<Supervised> {
  const stopping = new AbortController();
  let child = await startFirst(program, note);
  const watch = async () => {
    for (let backoffMs = 100; ; ) {
      const began = Date.now();
      await exitOf(child);
      if (stopping.signal.aborted) return;
      note(`${program.name} ended (${child.signalCode ?? child.exitCode}); starting it again`);
      if (Date.now() - began > 60_000) backoffMs = 100;
      for (;;) {
        await sleep(backoffMs, undefined, { signal: stopping.signal }).catch(() => {});
        backoffMs = Math.min(backoffMs * 2, maxBackoffMs);
        if (stopping.signal.aborted) return;
        try {
          child = await startOnce(program);
          break;
        } catch (error) {
          note(`${program.name}: ${messageOf(error)}`);
        }
      }
      note(`${program.name} runs again`);
    }
  };
  const watching = watch();
  return {
    async stop() {
      stopping.abort();
      await endChild(child, program.stopSignals);
      await watching;
      // A restart that was under way when stop() was called has its own child.
      await endChild(child, program.stopSignals);
    },
  };
}

async function startFirst(program: Program, note: (line: string) => void): Promise<ChildProcess> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await startOnce(program);
    } catch (error) {
      if (tried === firstTries) throw error;
      note(`${program.name}: ${messageOf(error)}; trying again`);
      await sleep(100 * tried);
    }
  }
}

async function startOnce(program: Program): Promise<ChildProcess> {
  const child = await program.spawn();
  const failure = new Promise<Error>((resolve) => child.on('error', resolve));
  const deadline = Date.now() + program.readyWithinMs;
  for (;;) {
    const spawnError = await Promise.race([failure, sleep(pollMs)]);
    if (spawnError instanceof Error) throw spawnError;
    if (hasExited(child))
      throw new Error(`it ended with ${child.signalCode ?? child.exitCode} while starting`);
    if (await program.isReady(child)) return child;
    if (Date.now() > deadline) {
      await endChild(child, [{ signal: 'SIGKILL', afterMs: 0 }]);
      throw new Error(`it was not ready within ${program.readyWithinMs / 1_000} s`);
    }
  }
}

async function endChild(child: ChildProcess, signals: Program['stopSignals']): Promise<void> {
  const exit = exitOf(child);
  for (const { signal, afterMs } of signals) {
    const ended = await Promise.race([exit.then(() => true), sleep(afterMs, false, { ref: false })]);
    if (ended) return;
    child.kill(signal);
  }
  await exit;
}

const hasExited = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

const exitOf = (child: ChildProcess): Promise<void> =>
  hasExited(child) ? Promise.resolve() : new Promise((resolve) => child.once('exit', () => resolve()));
