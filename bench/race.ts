// The race: nodemailer's pooled loop (composing), nodemailer with a prebuilt mail, and Pullquote as it is run, in one process
// and in two: campaign, ledger, queue and workers of its command line, on one sink with a settable latency. Each mail is
// counted. Loopback only; ends what it starts. `--help` tells the options. Prints one JSON line last.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type House, openHouse } from './race/pullquote.ts';
import { raceNodemailer } from './race/rivals.ts';
import { ownSink, postfixSink } from './race/sinks.ts';
import { endAll } from './race/started.ts';
import type { Result } from './race/watch.ts';

const { values: given } = parseArgs({
  options: {
    recipients: { type: 'string', default: '2000' },
    latency: { type: 'string', default: '0,10,50' },
    bodies: { type: 'string', default: 'small,large,bold' },
    languages: { type: 'string', default: 'zh,en' },
    racers: { type: 'string', default: 'nodemailer,raw,one,two' },
    connections: { type: 'string', default: '10' },
    'smtp-sink': { type: 'string' },
    checkout: { type: 'string', default: fileURLToPath(new URL('..', import.meta.url)) },
    help: { type: 'boolean', default: false },
  },
});
if (given.help) {
  console.log(`npm run --silent bench:race -- [options]
  --recipients 2000             mails of each race
  --latency 0,10,50             ms before each reply of the sink
  --bodies small,large,bold     small: cards are linked (30 KB); large: its card travels inside the mail (55 KB in English, 66 KB in
                                Chinese); bold: likewise, with the heavier card of that theme (116 and 123 KB)
  --languages zh,en             of the article, config/samples/
  --racers nodemailer,raw,one,two   one, two: Pullquote's processes that send; who is named again races again
  --connections 10              of nodemailer, and SMTP_CONNECTIONS of each Pullquote process
  --smtp-sink FILE              Postfix's smtp-sink as the sink, at no latency; it counts mails, and not who got them
  --checkout DIR                another checkout of Pullquote, to race an older one`);
  process.exit(0);
}
const list = (text: string) => text.split(',').filter(Boolean);
const recipients = Number(given.recipients);
const connections = Number(given.connections);
const smtpSink = given['smtp-sink'];
const latencies = smtpSink === undefined ? list(given.latency).map(Number) : [0];

const folder = await mkdtemp(join(tmpdir(), 'pullquote-race-'));
const sink = smtpSink === undefined ? await ownSink() : await postfixSink(smtpSink);
const races: (Result & { language: string; body: string; latencyMs: number })[] = [];
let house: House | undefined;
try {
  house = await openHouse(sink, { checkout: resolve(given.checkout), folder, recipients, connections });
  for (const language of list(given.languages))
    for (const body of list(given.bodies)) {
      const content = await house.render(language, body);
      for (const latencyMs of latencies)
        for (const racer of list(given.racers)) {
          const processes = ['one', 'two'].indexOf(racer) + 1;
          const result =
            processes > 0
              ? await house.race({ racer, processes, language, body, latencyMs })
              : await raceNodemailer(sink, { racer, folder, content, recipients, connections, latencyMs });
          races.push({ language, body, latencyMs, ...result });
          console.log(JSON.stringify(races.at(-1)));
        }
    }
  const holds = races.every(({ exactlyOnce }) => exactlyOnce);
  console.log(JSON.stringify({ bench: 'race', recipients, connections, holds, races }));
  process.exitCode = holds ? 0 : 1;
} finally {
  await Promise.all([sink.end(), endAll()]);
  await house?.close();
  await rm(folder, { recursive: true, force: true });
}
