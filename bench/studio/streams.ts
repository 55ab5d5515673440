// What open pages cost a sending campaign: the race's path in one process, which serves them too, in rounds with and without them,
// by turns.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { cpuMsOf } from '../processes.ts';
import { openHouse } from '../race/pullquote.ts';
import { ownSink } from '../race/sinks.ts';
import { end, keep } from '../race/started.ts';
import type { Result } from '../race/watch.ts';
import { median } from './open.ts';

export async function measureStreams(given: {
  folder: string;
  clients: number;
  recipients: number;
  rounds: number;
  latencyMs: number;
}) {
  const { folder, clients, recipients, rounds, latencyMs } = given;
  await mkdir(folder, { recursive: true });
  const sink = await ownSink();
  const house = await openHouse(sink, {
    checkout: fileURLToPath(new URL('../..', import.meta.url)),
    ...{ folder, recipients, connections: 50 },
  });
  const race = { processes: 1, language: 'zh', body: 'small', latencyMs };
  const without: Result[] = [];
  const beside: Result[] = [];
  let clientsMs = 0;
  const watched = async (url: string, token: string, campaign: string) => {
    const child = keep(
      fork(fileURLToPath(new URL('./clients.ts', import.meta.url)), [url, token, String(clients), campaign]),
    );
    await once(child, 'message');
    return async () => {
      clientsMs += cpuMsOf(child.pid as number);
      await end(child);
    };
  };
  try {
    await house.race({ racer: 'warm', ...race });
    for (let round = 0; round < rounds * 2; round++) {
      // ABBA: whatever grows with time is on both sides.
      const isBeside = [1, 2].includes(round % 4);
      const result = await house.race({
        racer: isBeside ? 'beside' : 'without',
        ...race,
        ...(isBeside && { beside: watched }),
      });
      if (!result.exactlyOnce) throw new Error('a mail was lost or came twice');
      (isBeside ? beside : without).push(result);
      console.error(JSON.stringify(result));
    }
  } finally {
    await house.close();
    await sink.end();
  }
  const ratio = (of: (result: Result) => number) =>
    Math.round((median(beside.map(of)) / median(without.map(of))) * 1_000) / 1_000;
  const cpu = ({ cpuMsPerMail: { node = 0, postgres = 0, redis = 0 } }: Result) => node + postgres + redis;
  return {
    ...{ clients, recipients, rounds, latencyMs },
    mailsPerSecond: {
      without: without.map((one) => one.mailsPerSecond),
      beside: beside.map((one) => one.mailsPerSecond),
    },
    cpuMsPerMail: { without: without.map(cpu), beside: beside.map(cpu) },
    speedRatio: ratio((one) => one.mailsPerSecond),
    cpuRatio: ratio(cpu),
    clientsCpuMsPerMail: clientsMs / rounds / recipients,
    aim: 'within 3 %',
  };
}
