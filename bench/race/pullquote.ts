// Pullquote in the race, as it is run: engines, a list and a brand of its own, and then campaign, ledger, queue and workers by
// the command line of a checkout.
import { execFile, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startEngines } from '../../src/engines/index.ts';
import { freePort } from '../../src/engines/port.ts';
import { openLog } from '../../src/log.ts';
import { listProcesses, treeOf } from '../processes.ts';
import type { Content } from './nodemailer.ts';
import type { Sink } from './sinks.ts';
import { end, keep } from './started.ts';
import { type Result, type Watched, watch } from './watch.ts';

export interface House {
  /** The email as Pullquote renders it, for those who have no renderer; its card travels inside where Pullquote's does. */
  render(language: string, body: string): Promise<Content>;
  race(given: {
    racer: string;
    /** Processes that send. */
    processes: number;
    language: string;
    body: string;
    latencyMs: number;
    /** Opens what is to run beside it, by the API, and says how to end that. */
    beside?: (url: string, token: string, campaignId: string) => Promise<() => Promise<void>>;
  }): Promise<Result>;
  close(): Promise<void>;
}

export interface HouseOptions {
  checkout: string;
  folder: string;
  recipients: number;
  connections: number;
}

const publicUrl = 'https://news.example';
const articles: Record<string, string> = {
  zh: fileURLToPath(new URL('../../config/samples/article.txt', import.meta.url)),
  en: fileURLToPath(new URL('../../config/samples/article-en.txt', import.meta.url)),
};
const run = promisify(execFile);

export async function openHouse(
  sink: Sink,
  { checkout, folder, recipients, connections }: HouseOptions,
): Promise<House> {
  const entry = join(checkout, 'bin/pullquote.js');
  const engines = await startEngines(
    { dataDir: join(folder, 'engines'), databaseUrl: null, redisUrl: null },
    openLog('silent'),
    { postgres: true, redis: true },
  );
  const http = await freePort(undefined);
  const envFor = (body: string): NodeJS.ProcessEnv => ({
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
  });
  const pullquote = async (args: string[], env: NodeJS.ProcessEnv): Promise<string> =>
    (await run(process.execPath, [entry, ...args], { env, cwd: checkout, maxBuffer: 1e9 })).stdout;
  const isHealthy = () =>
    fetch(`http://127.0.0.1:${http}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );

  await prepare({ checkout, folder, recipients });
  await pullquote(
    ['subscribers', 'import', join(folder, 'readers.csv'), '--list', 'readers', '--create'],
    envFor('small'),
  );
  // To approve links to this machine, where the checkout asks for that.
  const help = await pullquote(['approve', '--help'], envFor('small'));
  const force = help.includes('--force') ? ['--force'] : [];
  const services = [postgresIn(folder), redisAt(engines.redisUrl)];

  return {
    async render(language, body) {
      const out = join(folder, `out-${language}-${body}`);
      await pullquote(['compose', articles[language] as string, '--out', out], envFor(body));
      return contentOf(out, body);
    },
    async race({ racer, processes, language, body, latencyMs, beside }) {
      const env = envFor(body);
      const more = Array.from({ length: processes - 1 }, () => ['worker', 'email']);
      const children = [['start'], ...more].map((args) =>
        keep(
          spawn(process.execPath, [entry, ...args], {
            env,
            cwd: checkout,
            stdio: ['ignore', 'ignore', 'inherit'],
          }),
        ),
      );
      const pids = () => children.flatMap(({ pid }) => treeOf(pid as number)).map(({ pid }) => pid);
      try {
        while (!(await isHealthy())) await sleep(50);
        if (processes > 1) await sleep(2_000);
        const made = await pullquote(
          ['publish', articles[language] as string, '--list', 'readers', '--channels', 'email', '--json'],
          env,
        );
        const { id } = JSON.parse(made) as { id: string };
        const isOver = async () =>
          (JSON.parse(await pullquote(['status', id, '--json'], env)) as { state: string }).state === 'sent';
        const addToken = ['tokens', 'add', `beside ${id}`, '--scope', 'read', '--json'];
        const endBeside = beside
          ? await beside(`http://127.0.0.1:${http}`, JSON.parse(await pullquote(addToken, env)).token, id)
          : async () => {};
        const result = await watch(sink, {
          racer,
          recipients,
          latencyMs,
          watched: [{ kind: 'node', pids }, ...services],
          go: async () => void (await pullquote(['approve', id, '--json', ...force], env)),
          // Not before: each question is a process that would take its time from the sending.
          isDone: async () => {
            while (!(await isOver())) await sleep(250);
          },
        });
        await endBeside();
        return result;
      } finally {
        await Promise.all(children.map(end));
      }
    },
    close: async () => void (await engines[Symbol.asyncDispose]()),
  };
}

const addressOf = (i: number) => `reader${i}@d${i % 40}.example`;

/** A sender of its own, so that no approval takes it for the sample; and readers. */
async function prepare({ checkout, folder, recipients }: Omit<HouseOptions, 'connections'>): Promise<void> {
  const brand = JSON.parse(await readFile(join(checkout, 'config/brand.json'), 'utf8'));
  brand.sender.email = 'editor@news.example';
  brand.postalAddress = '1 Harbour Street, Newport';
  await writeFile(join(folder, 'brand.json'), JSON.stringify(brand));
  const rows = Array.from({ length: recipients }, (_, i) => `${addressOf(i)},Reader ${i}`);
  await writeFile(join(folder, 'readers.csv'), `email,name\n${rows.join('\n')}\n`);
}

/** @param out the folder that `compose` wrote */
async function contentOf(out: string, body: string): Promise<Content> {
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

function postgresIn(folder: string): Watched {
  const postmaster =
    listProcesses().find(({ command }) => command.includes(join(folder, 'engines/postgres')))?.pid ?? 0;
  return { kind: 'postgres', pids: () => treeOf(postmaster).map(({ pid }) => pid) };
}

function redisAt(url: string | null): Watched {
  const { port } = new URL(url ?? 'redis://none:1');
  const isIt = (command: string) => /(redis|valkey)-server/.test(command) && command.includes(port);
  const pids = listProcesses()
    .filter(({ command }) => isIt(command))
    .map(({ pid }) => pid);
  return { kind: 'redis', pids: () => pids };
}
