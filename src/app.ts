// The one composition root: everything with an effect is opened here, once, and handed on. Disposing closes it all.
// What is heavy is imported when it is opened: a command that only looks at rows loads no queue, renderer or provider.
import type { Config } from '../config/env.ts';
import { maxConnections } from '../config/queues.ts';
import { type Engines, startEngines } from './engines/index.ts';
import { PullquoteError } from './errors.ts';
import type { GuardedFetch } from './fetch.ts';
import { type Logger, openLog } from './log.ts';
import type { Account, Network } from './networks/types.ts';
import { readSettings } from './providers/settings.ts';
import type { Queues } from './queue/index.ts';
import type { Renderer } from './stages/render/index.ts';
import type { Store } from './store/index.ts';
import type { Summarizer } from './summarizers/types.ts';
import type { Mailer } from './transports/types.ts';

/** What every opening has. */
interface Base extends AsyncDisposable {
  config: Config;
  log: Logger;
  now(): Date;
}

/** What Postgres knows, and nothing else: for whoever looks something up, or changes a row that the sweeper acts on. */
export interface Records extends Base {
  store: Store;
}

/** What summarize and render need: no database, no queue. `compose` runs on this alone. */
export interface Stages extends Base {
  fetch: GuardedFetch;
  summarizers: Map<string, Summarizer>;
  networks: Map<string, Network>;
  /** Its processes start with the first rendering. */
  renderer: Renderer;
}

export interface App extends Stages, Records {
  engines: Engines;
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

const baseOf = (config: Config, overrides: Overrides) => ({
  config,
  log: overrides.log ?? openLog(config.logLevel),
  now: overrides.now ?? (() => new Date()),
});

export async function openStages(config: Config, overrides: Overrides = {}): Promise<Stages> {
  const [{ loadSummarizers }, { loadNetworks }, { openRenderer }, { guardedFetch }] = await Promise.all([
    import('./summarizers/registry.ts'),
    import('./networks/registry.ts'),
    import('./stages/render/index.ts'),
    import('./fetch.ts'),
  ]);
  const [summarizers, networks] = await Promise.all([loadSummarizers(), loadNetworks()]);
  const renderer = openRenderer({ processes: 2 });
  return {
    ...baseOf(config, overrides),
    fetch: overrides.fetch ?? guardedFetch,
    summarizers,
    networks,
    renderer,
    [Symbol.asyncDispose]: () => renderer.close(),
  };
}

/** Needs no Redis, no SMTP and no provider. @throws POSTGRES_UNREACHABLE, ENGINE_UNAVAILABLE */
export async function openRecords(config: Config, overrides: Overrides = {}): Promise<Records> {
  await using opened = new AsyncDisposableStack();
  const base = baseOf(config, overrides);
  const engines = opened.use(await startEngines(config, base.log, { postgres: true }));
  const { openStore } = await import('./store/index.ts');
  const store = await openStore(postgresOf(engines));
  opened.defer(() => store.close());
  const closing = opened.move();
  return { ...base, store, [Symbol.asyncDispose]: () => closing.disposeAsync() };
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
  const databaseUrl = postgresOf(engines);
  const { openStore } = await import('./store/index.ts');
  const store = await openStore(databaseUrl);
  opened.defer(() => store.close());
  const { openQueues } = await import('./queue/index.ts');
  const queues = await openQueues(
    {
      backend: engines.redisUrl === null ? 'postgres' : 'redis',
      redisUrl: engines.redisUrl,
      databaseUrl,
      prefix: config.queuePrefix,
    },
    stages.log,
  );
  opened.defer(() => queues.close());
  const mailer = await openMailer(config, engines);
  opened.defer(() => mailer.close());
  const accounts = await connectAccounts(config, stages.networks);
  const { linkSecret } = await import('./store/secrets.ts');
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

function postgresOf({ databaseUrl }: Engines): string {
  if (databaseUrl === null) throw new PullquoteError('ENGINE_UNAVAILABLE', 'no Postgres was started');
  return databaseUrl;
}

async function openMailer(config: Config, engines: Engines): Promise<Mailer> {
  const { loadTransports } = await import('./transports/registry.ts');
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
