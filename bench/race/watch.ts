// Watches one race: mails a second as the sink counts them, and what the watched processes took. It looks seldom, since
// whatever it takes is taken from the racers.
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuMsOf, rssMbOf } from '../processes.ts';
import type { Sink } from './sinks.ts';

export interface Watched {
  kind: string;
  pids(): number[];
}

export interface Result {
  racer: string;
  mailsPerSecond: number;
  /** By process kind. */
  cpuMsPerMail: Record<string, number>;
  peakRssMb: Record<string, number>;
  connections: number;
  mailKb: number;
  /** From the order to send until the first mail has come. */
  firstMailMs: number;
  exactlyOnce: boolean;
}

export interface Run {
  racer: string;
  recipients: number;
  latencyMs: number;
  watched: Watched[];
  /** Gives the order to send; everything stands ready. */
  go(): Promise<void>;
  /** Resolves when the racer itself says that it is done; asked once all mails came. */
  isDone(): Promise<void>;
}

const lookEveryMs = 100;
/** Listing all processes of the machine is much of what a look costs. */
const listEveryMs = 1_000;

export async function watch(sink: Sink, run: Run): Promise<Result> {
  const { racer, recipients, latencyMs } = run;
  const watched = [...run.watched, { kind: 'sink', pids: sink.pids }];
  const giveUpAfterMs = 5 * 60_000 + recipients * 20;
  await sink.ask({ latencyMs });
  const cpu = () => watched.map(({ pids }) => sum(pids().map(cpuMsOf)));
  const before = cpu();
  const peakRssMb: Record<string, number> = {};
  let listed: { kind: string; pids: number[] }[] = [];
  let listedAt = Number.NEGATIVE_INFINITY;
  const look = () => {
    if (performance.now() - listedAt > listEveryMs) {
      listed = watched.map(({ kind, pids }) => ({ kind, pids: pids() }));
      listedAt = performance.now();
    }
    for (const { kind, pids } of listed)
      peakRssMb[kind] = Math.max(peakRssMb[kind] ?? 0, Math.round(sum(pids.map(rssMbOf))));
  };

  const began = Date.now();
  let failure: unknown;
  const going = run.go().catch((error: unknown) => {
    failure = error;
  });
  let count = await sink.ask('count');
  while (count.mails < recipients) {
    if (failure !== undefined) throw failure;
    if (Date.now() - began > giveUpAfterMs) throw new Error(`${racer}: ${count.mails} of ${recipients} came`);
    look();
    await sleep(lookEveryMs);
    count = await sink.ask('count');
  }
  await going;
  if (failure !== undefined) throw failure;
  await run.isDone();
  // What came twice would come now.
  await sleep(300);
  count = await sink.ask('count');
  const after = cpu();
  const cpuMsPerMail = Object.fromEntries(
    watched.map(({ kind }, i) => [kind, round(((after[i] ?? 0) - (before[i] ?? 0)) / recipients)]),
  );
  return {
    racer,
    mailsPerSecond: Math.round((recipients / Math.max(1, count.lastAt - count.firstAt)) * 1_000),
    cpuMsPerMail,
    peakRssMb,
    connections: count.connections,
    mailKb: Math.round(count.bytes / count.mails / 1_024),
    firstMailMs: count.firstAt - began,
    exactlyOnce: [count.mails, count.messageIds, count.recipients].every((n) => n === recipients),
  };
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
const round = (value: number): number => Math.round(value * 1_000) / 1_000;
