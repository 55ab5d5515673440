// The rivals in the race: nodemailer's pooled loop in a process of its own, with the mail as Pullquote renders it.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Content } from './nodemailer.ts';
import type { Sink } from './sinks.ts';
import { end, keep } from './started.ts';
import { type Result, watch } from './watch.ts';

export interface RivalRace {
  racer: string;
  folder: string;
  content: Content;
  recipients: number;
  connections: number;
  latencyMs: number;
}

export async function raceNodemailer(sink: Sink, given: RivalRace): Promise<Result> {
  const { racer, folder, content, recipients, connections, latencyMs } = given;
  const work = join(folder, 'nodemailer.json');
  await writeFile(
    work,
    JSON.stringify({ content, recipients, connections, port: sink.port, raw: racer === 'raw' }),
  );
  const child = keep(fork(fileURLToPath(new URL('./nodemailer.ts', import.meta.url)), [work]));
  await once(child, 'message');
  const done = once(child, 'message');
  const self = { kind: 'node', pids: () => [child.pid as number] };
  try {
    return await watch(sink, {
      racer,
      recipients,
      latencyMs,
      watched: [self],
      go: async () => void child.send('go'),
      isDone: async () => void (await done),
    });
  } finally {
    await end(child);
  }
}
