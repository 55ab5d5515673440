// Where mails and posts go from here, from the workers that run, and so of a campaign that is approved here.
import type { Config } from '../../config/env.ts';
import { type App, baseUrlOf, connectAccounts } from '../app.ts';
import type { Channel } from '../domain/campaign.ts';
import { type Destination, difference, objections, sendsThere } from '../domain/destination.ts';
import { PullquoteError } from '../errors.ts';
import { loadNetworks } from '../networks/registry.ts';
import { chooseConfigured } from '../providers/settings.ts';
import type { Db, Store } from '../store/index.ts';
import { aliveWorkers, type WorkerRow } from '../store/workers.ts';
import { loadTransports } from '../transports/registry.ts';

export { isLocal } from '../domain/destination.ts';

/** Where this process sends. */
export const destinationOf = ({
  config,
  relay,
  accounts,
}: Pick<App, 'config' | 'relay' | 'accounts'>): Destination => ({
  relay,
  ...(relay !== null && relay === config.mailCatcher ? { isCatcher: true } : {}),
  sender: config.brand.sender.email,
  links: baseUrlOf(config),
  accounts: accounts.map(({ id, network }) => ({ id, network })),
  sample: config.sample,
});

/** The same where nothing is open. @throws CONFIG_INVALID */
export async function destinationHere(config: Config, db: Db): Promise<Destination> {
  const [transports, networks] = await Promise.all([loadTransports(), loadNetworks()]);
  const chosen = chooseConfigured(transports.values(), config.env);
  const relay = chosen?.provider.place(chosen.settings) ?? null;
  return destinationOf({ config, relay, accounts: await connectAccounts(config, networks, db) });
}

export interface Aim {
  /** Where a campaign that is approved here goes. */
  destination: Destination;
  /** The workers that are alive. */
  workers: WorkerRow[];
  /** How the workers that run differ from what is configured here; each a sentence. */
  warnings: string[];
}

/**
 * Where a campaign goes that is approved here. What is configured here counts; of what is not (no SMTP_URL, no account)
 * the workers that run decide where they agree: they are who sends it.
 * @throws CONFIG_INVALID
 */
export async function aim(
  { config, store }: { config: Config; store: Pick<Store, 'db'> },
  channels: readonly Channel[],
): Promise<Aim> {
  const here = await destinationHere(config, store.db);
  const workers = await aliveWorkers(store.db);
  const destination = { ...here };
  const warnings: string[] = [];
  for (const channel of channels) {
    const senders = workers.filter(({ stages }) => stages.includes(channel)).map((each) => each.destination);
    const [first] = senders;
    const other = senders.find((each) => !sendsThere(here, each, channel));
    if (!first || !other) continue;
    const isUnsaid = channel === 'email' ? here.relay === null : !here.accounts.some(isReal);
    if (isUnsaid && senders.every((each) => sendsThere(first, each, channel))) {
      if (channel === 'social') destination.accounts = first.accounts;
      else Object.assign(destination, { ...first, accounts: destination.accounts });
      warnings.push(
        `the workers that run are configured otherwise than this shell, and they decide: ${difference(here, first, channel)}`,
      );
    } else
      warnings.push(
        `the workers that run are configured otherwise than this shell: ${difference(here, other, channel)}`,
      );
  }
  return { destination, workers, warnings };
}

const isReal = ({ network }: { network: string }): boolean => network !== 'sandbox';

/**
 * The destination as it is approved.
 * @param force waves objections through; they are recorded with it. impossible: nobody is there to do so
 * @throws CONFIG_INVALID naming them
 */
export function approved(
  destination: Destination,
  channels: readonly Channel[],
  force: boolean | 'impossible',
): Destination {
  const forced = objections(destination, channels);
  if (forced.length === 0) return destination;
  if (force === true) return { ...destination, forced };
  throw new PullquoteError(
    'CONFIG_INVALID',
    `nothing is sent: ${forced.join('. And ')}${force === 'impossible' ? '' : '. To a server for tests it goes with --force'}`,
  );
}
