// The race: nodemailer's pooled loop (composing), nodemailer with a prebuilt mail, and Pullquote as it is run, in one process
// and in two: campaign, ledger, queue and workers of its command line, on one sink with a settable latency. Each mail is
// counted. Loopback only; ends what it starts. `--help` tells the options. Prints one JSON line last.
import { type ChildProcess, execFile, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { startEngines } from '../src/engines/index.ts';
import { freePort } from '../src/engines/port.ts';
import { openLog } from '../src/log.ts';
import { cpuMsOf, listProcesses, rssMbOf, treeOf } from './processes.ts';
import type { Content } from './race-nodemailer.ts';
import type { Count, Order } from './race-sink.ts';
import { SmtpSink } from './race-smtp-sink.ts';

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
  --racers nodemailer,raw,one,two   one, two: Pullquote's processes that send
  --connections 10              of nodemailer, and SMTP_CONNECTIONS of each Pullquote process
  --smtp-sink FILE              Postfix's smtp-sink as the sink, at no latency; it counts mails, and not who got them
  --checkout DIR                another checkout of Pullquote, to race an older one`);
  process.exit(0);
}
const list = (text: string) => text.split(',').filter(Boolean);
const recipients = Number(given.recipients);
const connections = Number(given.connections);
const checkout = resolve(given.checkout);
const giveUpAfterMs = 5 * 60_000 + recipients * 20;
const publicUrl = 'https://news.example';

const folder = await mkdtemp(join(tmpdir(), 'pullquote-race-'));
const started = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of started) child.kill('SIGKILL');
});
// Otherwise a signal would end this process without that; the engines leave by themselves.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit');
    child.kill('SIGTERM');
    await exit;
  }
  started.delete(child);
}

interface Sink {
  port: number;
  end(): Promise<void>;
  ask(order: Order): Promise<Count>;
}
const smtpSink = given['smtp-sink'];
const sink = smtpSink === undefined ? await ownSink() : await postfixSink(smtpSink);
const latencies = smtpSink === undefined ? list(given.latency).map(Number) : [0];

async function ownSink(): Promise<Sink> {
  const child = fork(fileURLToPath(new URL('./race-sink.ts', import.meta.url)));
  started.add(child);
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const ask = async (order: Order): Promise<Count> => {
    const answer = once(child, 'message');
    child.send(order);
    return (await answer)[0] as Count;
  };
  return { port, ask, end: () => end(child) };
}

async function postfixSink(program: string): Promise<Sink> {
  const port = await freePort(undefined);
  const server = new SmtpSink(program, port);
  process.on('exit', () => server.kill());
  const ask = async (order: Order): Promise<Count> => {
    if (order !== 'count') await server.restart();
    return server.count();
  };
  return { port, ask, end: () => server.end() };
}

const engines = await startEngines(
  { dataDir: join(folder, 'engines'), databaseUrl: null, redisUrl: null },
  openLog('silent'),
  { postgres: true, redis: true },
);

const http = await freePort(undefined);
function envFor(body: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NO_COLOR: '1',
    LOG_LEVEL: 'warn',
    DATABASE_URL: engines.databaseUrl ?? '',
    REDIS_URL: engines.redisUrl ?? '',
    SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
    SMTP_TLS: 'off',
    SMTP_CONNECTIONS: String(connections),
    PULLQUOTE_DATA_DIR: join(folder, 'data'),
    PULLQUOTE_BRAND: join(folder, 'brand.json'),
    // In every process: where there is no PUBLIC_URL the links are made of it.
    PORT: String(http),
    ...(body === 'small' && { PUBLIC_URL: publicUrl }),
    ...(body === 'bold' && { THEME: 'bold' }),
  };
}

const entry = join(checkout, 'bin/pullquote.js');
const run = promisify(execFile);
const pullquote = async (args: string[], env: NodeJS.ProcessEnv): Promise<string> =>
  (await run(process.execPath, [entry, ...args], { env, cwd: checkout, maxBuffer: 1e9 })).stdout;

const addressOf = (i: number) => `reader${i}@d${i % 40}.example`;

/** A sender of its own, so that no approval takes it for the sample. */
async function prepare(): Promise<void> {
  const brand = JSON.parse(await readFile(join(checkout, 'config/brand.json'), 'utf8'));
  brand.sender.email = 'editor@news.example';
  brand.postalAddress = '1 Harbour Street, Newport';
  await writeFile(join(folder, 'brand.json'), JSON.stringify(brand));
  const rows = Array.from({ length: recipients }, (_, i) => `${addressOf(i)},Reader ${i}`);
  await writeFile(join(folder, 'readers.csv'), `email,name\n${rows.join('\n')}\n`);
  await pullquote(
    ['subscribers', 'import', join(folder, 'readers.csv'), '--list', 'readers', '--create'],
    envFor('small'),
  );
}

const articles: Record<string, string> = {
  zh: fileURLToPath(new URL('../config/samples/article.txt', import.meta.url)),
  en: fileURLToPath(new URL('../config/samples/article-en.txt', import.meta.url)),
};

interface Watched {
  kind: string;
  pids(): number[];
}

interface Result {
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

const postmaster =
  listProcesses().find(({ command }) => command.includes(join(folder, 'engines/postgres')))?.pid ?? 0;
const postgres: Watched = { kind: 'postgres', pids: () => treeOf(postmaster).map(({ pid }) => pid) };

/** Runs a race and tells what it took. The order is given once everything stands ready. */
async function race(
  racer: string,
  latencyMs: number,
  watched: Watched[],
  go: () => Promise<void>,
): Promise<Result> {
  await sink.ask({ latencyMs });
  const cpu = () => watched.map(({ pids }) => pids().reduce((sum, pid) => sum + cpuMsOf(pid), 0));
  const before = cpu();
  const peakRssMb: Record<string, number> = {};
  const began = Date.now();
  let failure: unknown;
  const going = go().catch((error: unknown) => {
    failure = error;
  });
  let count = await sink.ask('count');
  while (count.mails < recipients) {
    if (failure !== undefined) throw failure;
    if (Date.now() - began > giveUpAfterMs) throw new Error(`${racer}: ${count.mails} of ${recipients} came`);
    for (const { kind, pids } of watched)
      peakRssMb[kind] = Math.max(
        peakRssMb[kind] ?? 0,
        Math.round(pids().reduce((sum, pid) => sum + rssMbOf(pid), 0)),
      );
    await sleep(50);
    count = await sink.ask('count');
  }
  await going;
  if (failure !== undefined) throw failure;
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

const round = (value: number): number => Math.round(value * 1_000) / 1_000;

/** The email as Pullquote renders it, for those who have no renderer; its card travels inside where Pullquote's does. */
async function renderFor(language: string, body: string): Promise<Content> {
  const out = join(folder, `out-${language}-${body}`);
  await pullquote(['compose', articles[language] as string, '--out', out], envFor(body));
  const html = await readFile(join(out, 'email.html'), 'utf8');
  const text = await readFile(join(out, 'email.txt'), 'utf8');
  const [, card] = /src="(cards\/[^"]+)"/.exec(html) ?? [];
  const attachments =
    body !== 'small' && card
      ? [
          {
            filename: 'card.png',
            cid: 'card',
            encoding: 'base64',
            content: await readFile(join(out, card), 'base64'),
          },
        ]
      : [];
  return {
    html: card ? html.replaceAll(card, attachments.length > 0 ? 'cid:card' : `${publicUrl}/${card}`) : html,
    text,
    subject: 'The race',
    attachments,
  };
}

async function raceNodemailer(racer: string, latencyMs: number, content: Content): Promise<Result> {
  const work = join(folder, 'nodemailer.json');
  await writeFile(
    work,
    JSON.stringify({ content, recipients, connections, port: sink.port, raw: racer === 'raw' }),
  );
  const child = fork(fileURLToPath(new URL('./race-nodemailer.ts', import.meta.url)), [work]);
  started.add(child);
  await once(child, 'message');
  const self = { kind: 'node', pids: () => [child.pid as number] };
  try {
    return await race(racer, latencyMs, [self], async () => {
      child.send('go');
      await once(child, 'message');
    });
  } finally {
    await end(child);
  }
}

async function racePullquote(
  racer: string,
  latencyMs: number,
  language: string,
  body: string,
): Promise<Result> {
  const env = envFor(body);
  const commands = [['start'], ...(racer === 'two' ? [['worker', 'email']] : [])];
  const children = commands.map((args) => {
    const child = spawn(process.execPath, [entry, ...args], {
      env,
      cwd: checkout,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    started.add(child);
    return child;
  });
  try {
    while (
      !(await fetch(`http://127.0.0.1:${http}/healthz`).then(
        ({ ok }) => ok,
        () => false,
      ))
    )
      await sleep(50);
    if (racer === 'two') await sleep(2_000);
    const made = await pullquote(
      ['publish', articles[language] as string, '--list', 'readers', '--channels', 'email', '--json'],
      env,
    );
    const { id } = JSON.parse(made) as { id: string };
    const product = {
      kind: 'node',
      pids: () => children.flatMap(({ pid }) => treeOf(pid as number)).map(({ pid }) => pid),
    };
    const redis = {
      kind: 'redis',
      pids: () =>
        listProcesses()
          .filter(
            ({ command }) =>
              /(redis|valkey)-server/.test(command) &&
              command.includes(new URL(engines.redisUrl ?? 'redis://none:1').port),
          )
          .map(({ pid }) => pid),
    };
    return await race(racer, latencyMs, [product, postgres, redis], async () => {
      await pullquote(['approve', id, '--json', ...force], env);
      const isOver = async () =>
        (JSON.parse(await pullquote(['status', id, '--json'], env)) as { state: string }).state === 'sent';
      while (!(await isOver())) await sleep(250);
    });
  } finally {
    await Promise.all(children.map(end));
  }
}

/** To approve links to this machine, where the checkout asks for that. */
let force: string[] = [];
const races: (Result & { language: string; body: string; latencyMs: number })[] = [];
try {
  await prepare();
  force = (await pullquote(['approve', '--help'], envFor('small'))).includes('--force') ? ['--force'] : [];
  for (const language of list(given.languages))
    for (const body of list(given.bodies)) {
      const content = await renderFor(language, body);
      for (const latencyMs of latencies)
        for (const racer of list(given.racers)) {
          const result =
            racer === 'one' || racer === 'two'
              ? await racePullquote(racer, latencyMs, language, body)
              : await raceNodemailer(racer, latencyMs, content);
          races.push({ language, body, latencyMs, ...result });
          console.log(JSON.stringify(races.at(-1)));
        }
    }
  const holds = races.every(({ exactlyOnce }) => exactlyOnce);
  console.log(JSON.stringify({ bench: 'race', recipients, connections, holds, races }));
  process.exitCode = holds ? 0 : 1;
} finally {
  await Promise.all([sink.end(), ...[...started].map(end)]);
  await engines[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
}
