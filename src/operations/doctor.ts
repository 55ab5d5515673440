// What is configured, reachable and missing. Changes nothing, sends nothing, tells no secret.
import { access, constants, mkdir } from 'node:fs/promises';
import type { Config } from '../../config/env.ts';
import { type App, open, openRecords } from '../app.ts';
import { channels } from '../domain/campaign.ts';
import { objections } from '../domain/destination.ts';
import { messageOf } from '../errors.ts';
import { redact } from '../log.ts';
import { loadNetworks } from '../networks/registry.ts';
import { neededBy, readSettings } from '../providers/settings.ts';
import { loadSummarizers } from '../summarizers/registry.ts';
import { aim, destinationHere } from './destination.ts';
import { within } from './within.ts';

/** ok: works. off: not configured, and need not be. bad: configured or needed, and does not work. */
export interface Finding {
  name: string;
  state: 'ok' | 'off' | 'bad';
  detail: string;
}

/** Looks at the settings and at everything they name. */
export const examine = async (config: Config): Promise<Finding[]> => [
  runtime(),
  await dataFolder(config),
  ...(await services(config)),
  ...(await sending(config)),
  ...(await providers(config)),
];

function runtime(): Finding {
  return { name: 'Node', state: 'ok', detail: process.version };
}

async function dataFolder({ dataDir }: Config): Promise<Finding> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK);
    return { name: 'data folder', state: 'ok', detail: dataDir };
  } catch {
    return {
      name: 'data folder',
      state: 'bad',
      detail: `${dataDir} is not writable; set PULLQUOTE_DATA_DIR to a folder that is`,
    };
  }
}

/** Opens the app as every command does; what fails first is what any command would meet. */
async function services(config: Config): Promise<Finding[]> {
  try {
    await using app = await open(config);
    return [
      { name: 'Postgres', state: 'ok', detail: config.databaseUrl ? 'DATABASE_URL' : 'embedded' },
      await probe('queue', () => app.queues.ping(), queueDetail(app)),
      await probe(
        'email',
        () => app.mailer.verify(),
        app.relay
          ? `${app.transport} ${app.relay}`
          : `outbox ${app.engines.outboxDir} (set SMTP_URL to send)`,
      ),
      ...(await Promise.all(
        app.accounts.map((account) =>
          probe(
            `social ${account.network}`,
            () => account.verify(),
            account.network === 'sandbox' ? 'sandbox (set the variables of an account to post)' : account.id,
          ),
        ),
      )),
      {
        name: 'links',
        state: config.publicUrl ? 'ok' : 'off',
        detail:
          config.publicUrl ??
          `${app.baseUrl} works on this machine only; set PUBLIC_URL before mailing readers`,
      },
    ];
  } catch (error) {
    return [{ name: 'services', state: 'bad', detail: redact(messageOf(error)) }];
  }
}

/** What speaks against sending so, and whether the workers that run would send elsewhere. */
async function sending(config: Config): Promise<Finding[]> {
  const name = 'sending';
  try {
    await using records = await openRecords(config);
    const here = await destinationHere(config, records.store.db);
    const wrong = objections(here, ['email']).map((detail) => ({ name, state: 'bad' as const, detail }));
    const { workers, warnings } = await aim(records, channels);
    return [
      ...wrong,
      ...warnings.map((detail) => ({ name, state: 'bad' as const, detail })),
      workers.length > 0
        ? {
            name: 'workers',
            state: 'ok',
            detail: workers.map((each) => `${each.stages.join(', ')} (${each.place})`).join('; '),
          }
        : {
            name: 'workers',
            state: 'off',
            detail:
              'none is running; publish and approve work by themselves where no DATABASE_URL is set, else: npm start',
          },
    ];
  } catch {
    // What does not open is told above.
    return [];
  }
}

const queueDetail = ({ config, engines }: App): string => {
  if (engines.redisUrl === null) return 'on Postgres';
  return config.redisUrl ? 'REDIS_URL' : 'embedded Redis';
};

/** A server that takes the connection and says nothing must not hold up the rest. */
const probeMs = 10_000;

async function probe(name: string, check: () => Promise<unknown>, detail: string): Promise<Finding> {
  try {
    await within(probeMs, check());
    return { name, state: 'ok', detail };
  } catch (error) {
    return { name, state: 'bad', detail: redact(messageOf(error)) };
  }
}

/** What the settings name a summarizer for, or ''. */
function usesOf(name: string, { summarizer, secondReader }: Config): string {
  const isIn = (spec: string | null) => spec?.split(':')[0] === name;
  return [isIn(summarizer) ? 'in use' : '', isIn(secondReader) ? 'second reader' : '']
    .filter(Boolean)
    .join(', ');
}

/** Engines and networks that could be used, and the first variable that each lacks. */
async function providers(config: Config): Promise<Finding[]> {
  const [summarizers, networks] = await Promise.all([loadSummarizers(), loadNetworks()]);
  const known = [
    ...[...summarizers.values()].map((provider) => ({ kind: 'summarizer', provider })),
    ...[...networks.values()]
      .filter(({ name }) => name !== 'sandbox')
      .map((provider) => ({ kind: 'network', provider })),
  ];
  return known.map(({ kind, provider }) => {
    const name = `${kind} ${provider.name}`;
    const uses = kind === 'summarizer' ? usesOf(provider.name, config) : '';
    const chosen = uses !== '';
    try {
      if (readSettings(provider, config.env) !== null)
        return { name, state: 'ok', detail: uses || 'configured' };
      return { name, state: chosen ? 'bad' : 'off', detail: `set ${neededBy(provider).join(', ')}` };
    } catch (error) {
      return { name, state: 'bad', detail: messageOf(error) };
    }
  });
}
