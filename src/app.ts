// The one composition root: everything with an effect is opened here, once, and handed on. Disposing closes it all.
// What is heavy is imported when it is opened: a command that only looks at rows loads no queue, renderer or provider.
import { type Config, sampleOf } from '../config/env.ts';
import { maxConnections } from '../config/queues.ts';
import { type Brand, brandSchema } from './design/brand.ts';
import { type Engines, startEngines } from './engines/index.ts';
import { PullquoteError } from './errors.ts';
import type { GuardedFetch } from './fetch.ts';
import { type Logger, openLog } from './log.ts';
import type { Account, Network, Way } from './networks/types.ts';
import { chooseConfigured, neededBy, readSettings } from './providers/settings.ts';
import type { Queues } from './queue/index.ts';
import { openReading, type Reading } from './reading/index.ts';
import type { Renderer } from './stages/render/index.ts';
import type { AccountRow } from './store/accounts.ts';
import type { Db, Store } from './store/index.ts';
import type { Summarizer } from './summarizers/types.ts';
import type { Mailer, Transport } from './transports/types.ts';

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
  /** Its processes start with the first text. */
  reading: Reading;
  /** Its processes start with the first rendering. */
  renderer: Renderer;
}

export interface App extends Stages, Records {
  engines: Engines;
  queues: Queues;
  /** Its connections open with the first mail. */
  mailer: Mailer;
  /** Title of the transport that takes the mail; null = the outbox does. */
  transport: string | null;
  /** Where that hands mail over: host and port; null = the outbox keeps it. */
  relay: string | null;
  /** The configured accounts, or else the sandbox. */
  accounts: Account[];
  linkSecret: string;
  /** Base of the links in mails, without a trailing slash. */
  baseUrl: string;
}

/** Replaced in tests: the clock, the log, and the way out to the network. Whoever opened `reading` or `renderer` closes it. */
export type Overrides = Partial<Pick<Stages, 'log' | 'now' | 'fetch' | 'reading' | 'renderer'>>;

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
  const reading = overrides.reading ?? openReading();
  const renderer = overrides.renderer ?? openRenderer({ processes: config.renderProcesses });
  return {
    ...baseOf(config, overrides),
    fetch: overrides.fetch ?? guardedFetch,
    summarizers,
    networks,
    reading,
    renderer,
    async [Symbol.asyncDispose]() {
      await Promise.all([
        overrides.renderer ? undefined : renderer.close(),
        overrides.reading ? undefined : reading.close(),
      ]);
    },
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
  await refreshBrand({ config: base.config, store });
  const closing = opened.move();
  return { ...base, store, [Symbol.asyncDispose]: () => closing.disposeAsync() };
}

/** @throws POSTGRES_UNREACHABLE, REDIS_UNREACHABLE, ENGINE_UNAVAILABLE, CONFIG_INVALID; what was opened is closed again. */
export async function open(config: Config, overrides: Overrides = {}): Promise<App> {
  await using opened = new AsyncDisposableStack();
  const stages = opened.use(await openStages(config, overrides));
  const { loadTransports } = await import('./transports/registry.ts');
  const transports = await loadTransports();
  // Before anything is started: a wrong variable is told at once.
  const chosen = chooseConfigured(transports.values(), config.env);
  const engines = opened.use(
    await startEngines(config, stages.log, {
      postgres: true,
      redis: config.queueBackend === 'redis',
      outbox: chosen === null,
    }),
  );
  const databaseUrl = postgresOf(engines);
  const { openStore } = await import('./store/index.ts');
  const store = await openStore(databaseUrl);
  opened.defer(() => store.close());
  await refreshBrand({ config, store });
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
  const mailer = openMailer(chosen, transports, config, engines);
  opened.defer(() => mailer.close());
  const accounts = await connectAccounts(config, stages.networks, store.db);
  const { linkSecret } = await import('./store/secrets.ts');
  const closing = opened.move();
  return {
    ...stages,
    engines,
    store,
    queues,
    mailer,
    transport: chosen?.provider.title ?? null,
    relay: chosen?.provider.place(chosen.settings) ?? null,
    accounts,
    linkSecret: await linkSecret(store.db, config.secret),
    baseUrl: baseUrlOf(config),
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}

/** The brand that is kept in Postgres; null where the file's counts. */
export async function storedBrand(db: Db): Promise<Brand | null> {
  const { getSetting } = await import('./store/settings.ts');
  const stored = await getSetting(db, 'brand');
  return stored === null ? null : brandSchema.parse(stored);
}

/** The file's own, of each configuration that was read. */
const ofFile = new WeakMap<Config, Brand>();

/** Takes in what was changed since, whoever did it, for all that hold this configuration, or the brand of it. */
export async function refreshBrand({
  config,
  store,
}: {
  config: Config;
  store: Pick<Store, 'db'>;
}): Promise<void> {
  const file = ofFile.get(config) ?? { ...config.brand };
  ofFile.set(config, file);
  const brand = (await storedBrand(store.db)) ?? file;
  for (const name of Object.keys(config.brand) as (keyof Brand)[])
    delete (config.brand as Partial<Brand>)[name];
  Object.assign(config.brand, brand);
  config.sample = sampleOf(config.brand);
}

export const baseUrlOf = ({ publicUrl, host, port }: Config): string => publicUrl ?? `http://${host}:${port}`;

function postgresOf({ databaseUrl }: Engines): string {
  if (databaseUrl === null) throw new PullquoteError('ENGINE_UNAVAILABLE', 'no Postgres was started');
  return databaseUrl;
}

/** The transport that is configured, or else the one that the outbox understands. */
function openMailer(
  chosen: { provider: Transport; settings: unknown } | null,
  transports: Map<string, Transport>,
  { env }: Config,
  { outboxUrl }: Engines,
): Mailer {
  if (chosen) return chosen.provider.open(chosen.settings, { maxConnections });
  const toOutbox = [...transports.values()].find(({ forOutbox }) => forOutbox);
  if (!toOutbox?.forOutbox || outboxUrl === null) throw new Error('no transport can reach the outbox');
  const settings = readSettings(toOutbox, { ...env, ...toOutbox.forOutbox(outboxUrl) });
  return toOutbox.open(settings, { maxConnections });
}

/**
 * Every network whose variables are set, and the accounts that were added; or the one that needs none (the sandbox) where
 * that is nobody.
 * @throws CONFIG_INVALID for a half configured one
 */
export async function connectAccounts(
  config: Pick<Config, 'dataDir' | 'env' | 'key' | 'privateHosts'>,
  networks: Map<string, Network>,
  db: Db,
): Promise<Account[]> {
  const ofEnvironment = await accountsOfEnvironment(config, networks.values());
  const { listAccountRows } = await import('./store/accounts.ts');
  const rows = await listAccountRows(db);
  // The environment's own: what is added as well would be posted twice.
  const further = rows.filter(({ place }) => ofEnvironment.every(({ id }) => id !== place));
  const connected = [...ofEnvironment, ...(await accountsIn(config, networks, further))];
  return connected.length > 0 ? connected : connectSet(config, [...networks.values()].filter(needsNothing));
}

/** Those that the environment's variables name. @throws CONFIG_INVALID for a half configured one */
export const accountsOfEnvironment = (
  config: Pick<Config, 'dataDir' | 'env'>,
  networks: Iterable<Network>,
): Promise<Account[]> =>
  connectSet(
    config,
    [...networks].filter((network) => !needsNothing(network)),
  );

const needsNothing = (network: Network): boolean => neededBy(network).length === 0;

async function connectSet(
  { dataDir, env }: Pick<Config, 'dataDir' | 'env'>,
  networks: readonly Network[],
): Promise<Account[]> {
  const connecting = networks.map(async (network) => {
    const settings = readSettings(network, env);
    return settings === null ? [] : [await network.connect(settings, { dataDir })];
  });
  return (await Promise.all(connecting)).flat();
}

/** For accounts that somebody typed in: the environment's own may be anywhere. */
export async function guardedWay({ privateHosts }: Pick<Config, 'privateHosts'>): Promise<Way> {
  const { openPublicFetch } = await import('./fetch/public-fetch.ts');
  return { fetch: await openPublicFetch({ trusted: privateHosts }), trusted: privateHosts };
}

/** Those whose seal the key of this process opens, and whose settings lead where this process may go. */
export async function accountsIn(
  config: Pick<Config, 'dataDir' | 'key' | 'privateHosts'>,
  networks: Map<string, Network>,
  rows: readonly AccountRow[],
): Promise<Account[]> {
  if (rows.length === 0) return [];
  const [{ sealKeyOf, unseal }, { readSealSecret }] = await Promise.all([
    import('./domain/seal.ts'),
    import('./engines/seal-key.ts'),
  ]);
  const secret = await readSealSecret(config);
  if (secret === null) return [];
  const key = sealKeyOf(secret);
  const way = await guardedWay(config);
  const opening = rows.map(async ({ id, network: name, sealed }): Promise<Account[]> => {
    const network = networks.get(name);
    const settings = unseal(key, sealed, id);
    if (!network || settings === null) return [];
    try {
      const given = network.settings.parse(JSON.parse(settings));
      const account = await network.connect(given, { dataDir: config.dataDir, way });
      return [{ ...account, id }];
    } catch (error) {
      if (error instanceof PullquoteError && error.code === 'USAGE') return [];
      throw error;
    }
  });
  return (await Promise.all(opening)).flat();
}

/** Which rows stand behind the accounts of an app. */
const taken = new WeakMap<Account[], string>();

/** Takes in what was added, renewed or removed since, whoever did it, for all that hold this app. One that stays keeps its login. */
export async function refreshAccounts({
  accounts,
  config,
  networks,
  store,
}: Pick<App, 'config' | 'networks' | 'store' | 'accounts'>): Promise<void> {
  const { listAccountRows } = await import('./store/accounts.ts');
  const rows = await listAccountRows(store.db);
  const standing = rows.map(({ id, changedAt }) => `${id} ${changedAt.getTime()}`).join('\n');
  if (standing === (taken.get(accounts) ?? '')) return;
  accounts.splice(0, accounts.length, ...(await connectAccounts(config, networks, store.db)));
  taken.set(accounts, standing);
}
