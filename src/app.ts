// The one composition root: everything with an effect is opened here, once, and handed on. Disposing closes it all.
import type { Config } from '../config/env.ts';
import { maxConnections } from '../config/queues.ts';
import { type Engines, startEngines } from './engines/index.ts';
import { PullquoteError } from './errors.ts';
import { type GuardedFetch, guardedFetch } from './fetch.ts';
import { type Logger, openLog } from './log.ts';
import { loadNetworks } from './networks/registry.ts';
import type { Account, Network } from './networks/types.ts';
import { readSettings } from './providers/settings.ts';
import { openQueues, type Queues } from './queue/index.ts';
import { openRenderer, type Renderer } from './stages/render/index.ts';
import { openStore, type Store } from './store/index.ts';
import { linkSecret } from './store/secrets.ts';
import { loadSummarizers } from './summarizers/registry.ts';
import type { Summarizer } from './summarizers/types.ts';
import { loadTransports } from './transports/registry.ts';
import type { Mailer } from './transports/types.ts';

/** What summarize and render need: no database, no queue. `compose` runs on this alone. */
export interface Stages extends AsyncDisposable {
  config: Config;
  log: Logger;
  now(): Date;
  fetch: GuardedFetch;
  summarizers: Map<string, Summarizer>;
  networks: Map<string, Network>;
  /** Its processes start with the first rendering. */
  renderer: Renderer;
}

export interface App extends Stages {
  engines: Engines;
  store: Store;
  queues: Queues;
  /** Its connections open with the first mail. */
  mailer: Mailer;
  /** The configured accounts, or else the sandbox. */
  accounts: Account[];
  linkSecret: string;
  /** Base of the links in mails, without a trailing slash. */
  baseUrl: string;
}

/** Replaced in tests: the clock, the log, and the way out to the network. */
export type Overrides = Partial<Pick<Stages, 'log' | 'now' | 'fetch'>>;

export async function openStages(config: Config, overrides: Overrides = {}): Promise<Stages> {
  const [summarizers, networks] = await Promise.all([loadSummarizers(), loadNetworks()]);
  const renderer = openRenderer({ processes: 2 });
  return {
    config,
    log: overrides.log ?? openLog(config.logLevel),
    now: overrides.now ?? (() => new Date()),
    fetch: overrides.fetch ?? guardedFetch,
    summarizers,
    networks,
    renderer,
    [Symbol.asyncDispose]: () => renderer.close(),
  };
}

/** @throws POSTGRES_UNREACHABLE, REDIS_UNREACHABLE, ENGINE_UNAVAILABLE, CONFIG_INVALID; what was opened is closed again. */
export async function open(config: Config, overrides: Overrides = {}): Promise<App> {
  await using opened = new AsyncDisposableStack();
  const stages = opened.use(await openStages(config, overrides));
  const engines = opened.use(
    await startEngines(config, stages.log, {
      postgres: true,
      redis: config.queueBackend === 'redis',
      smtp: true,
    }),
  );
  if (engines.databaseUrl === null) throw new PullquoteError('ENGINE_UNAVAILABLE', 'no Postgres was started');
  const store = await openStore(engines.databaseUrl);
  opened.defer(() => store.close());
  const queues = await openQueues(
    {
      backend: engines.redisUrl === null ? 'postgres' : 'redis',
      redisUrl: engines.redisUrl,
      databaseUrl: engines.databaseUrl,
      prefix: config.queuePrefix,
    },
    stages.log,
  );
  opened.defer(() => queues.close());
  const mailer = await openMailer(config, engines);
  opened.defer(() => mailer.close());
  const accounts = await connectAccounts(config, stages.networks);
  const secret = config.secret ?? (await linkSecret(store.db));
  const closing = opened.move();
  return {
    ...stages,
    engines,
    store,
    queues,
    mailer,
    accounts,
    linkSecret: secret,
    baseUrl: config.publicUrl ?? `http://${config.host}:${config.port}`,
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

async function openMailer(config: Config, engines: Engines): Promise<Mailer> {
  const transport = (await loadTransports()).get('smtp');
  if (!transport) throw new Error('the transport "smtp" is missing');
  return transport.open(transport.settings.parse({ ...config.env, SMTP_URL: engines.smtpUrl }), {
    maxConnections,
  });
}

/** Every network whose variables are set, or the sandbox where none is. @throws CONFIG_INVALID for a half configured one */
async function connectAccounts(config: Config, networks: Map<string, Network>): Promise<Account[]> {
  const accounts: Account[] = [];
  for (const network of networks.values()) {
    const settings = network.name === 'sandbox' ? null : readSettings(network, config.env);
    if (settings !== null) accounts.push(await network.connect(settings, { dataDir: config.dataDir }));
  }
  const sandbox = networks.get('sandbox');
  if (accounts.length === 0 && sandbox) accounts.push(await sandbox.connect({}, { dataDir: config.dataDir }));
  return accounts;
}
