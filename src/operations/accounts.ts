// Accounts on social networks: added by their credentials, which a call to the network has proven and which are sealed from then on, checked, and
// removed. No answer and no message has a credential.
import { z } from 'zod';
import {
  type App,
  accountsIn,
  accountsOfEnvironment,
  guardedWay,
  type Records,
  refreshAccounts,
} from '../app.ts';
import { seal, sealKeyOf } from '../domain/seal.ts';
import { ensureSealSecret } from '../engines/seal-key.ts';
import { messageOf } from '../errors.ts';
import { loadNetworks } from '../networks/registry.ts';
import type { Network } from '../networks/types.ts';
import { neededBy, variablesOf } from '../providers/settings.ts';
import {
  type AccountRow,
  accountsAt,
  deleteAccount,
  listAccountRows,
  noteCheck,
  requireAccount,
  upsertAccount,
} from '../store/accounts.ts';
import { type Acting, audited } from './audit.ts';
import { type Given, readTerms, text, wrongTerm } from './terms.ts';
import { moment, viewOf } from './views.ts';

export const accountView = z
  .object({
    /** As campaigns name it: "mastodon:mastodon.social". */
    id: z.string(),
    network: z.string(),
    /** Whose it is, as the network says. */
    name: z.string(),
    /** When the network last took its credentials. */
    checkedAt: moment,
    /** Why it did not, the last time that it was asked; null = it did. */
    failure: z.string().nullable(),
    createdAt: moment,
  })
  .meta({ id: 'Account' });
export type AccountView = z.output<typeof accountView>;

/** Of the environment nothing is kept: what an account of it is, the network is asked. */
export const environmentAccountView = z.object({ id: z.string(), network: z.string() });
export const checkedView = accountView
  .pick({ id: true, network: true, name: true, failure: true })
  .meta({ id: 'CheckedAccount' });

export const networkView = z
  .object({
    name: z.string(),
    title: z.string(),
    /** What an account on it is added by. */
    settings: z.array(z.object({ name: z.string(), required: z.boolean() })),
  })
  .meta({ id: 'Network' });

export const accountTerms = z.strictObject({
  network: text('a network, such as mastodon'),
  settings: z
    .record(z.string(), z.string())
    .meta({ description: 'its settings by name, as /networks lists them' }),
});

type Opened = Acting & Pick<Records, 'store' | 'config'> & Partial<Pick<App, 'accounts' | 'networks'>>;

/** Those that an account can be added on. */
export async function allNetworks(): Promise<z.output<typeof networkView>[]> {
  return (await addable()).map((network) =>
    viewOf(networkView, {
      ...network,
      settings: variablesOf(network).map((name) => ({ name, required: neededBy(network).includes(name) })),
    }),
  );
}

/** Those that were added; the environment's are none of them. */
export async function allAccounts({ store }: Pick<Records, 'store'>): Promise<AccountView[]> {
  return (await listAccountRows(store.db)).map(shown);
}

/** Those that the variables of this process name. */
export async function environmentAccounts({
  config,
  networks,
}: Pick<App, 'config' | 'networks'>): Promise<z.output<typeof environmentAccountView>[]> {
  const accounts = await accountsOfEnvironment(config, networks.values());
  return accounts.map((account) => viewOf(environmentAccountView, account));
}

/** The same account again renews its credentials. @throws USAGE; NETWORK_FAILED where the network does not take them */
export async function addAccount(opened: Opened, terms: Given<typeof accountTerms>): Promise<AccountView> {
  const given = readTerms(accountTerms, terms);
  const network = await requireNetwork(given.network);
  const settings = readCredentials(network, given.settings);
  const { dataDir } = opened.config;
  const account = await network.connect(settings, { dataDir, way: await guardedWay(opened.config) });
  const name = (await account.verify()) ?? account.id;
  const { db } = opened.store;
  const there = await accountsAt(db, account.id);
  const before = there.find((row) => row.name === name);
  const id = before?.id ?? (there.length === 0 ? account.id : `${account.id}/${name}`);
  const key = sealKeyOf(await ensureSealSecret(opened.config));
  const sealed = seal(key, JSON.stringify(given.settings), id);
  const row = await audited(
    opened,
    (tx) => upsertAccount(tx, { id, network: network.name, place: account.id, name, sealed }, opened.now()),
    () => ({
      ...{ act: 'account.added', kind: 'account', id },
      after: { name, renewed: before !== undefined },
    }),
  );
  await renew(opened);
  return shown(row);
}

/** Asks the network, and writes down what it says of one that was added. @throws ACCOUNT_NOT_FOUND */
export async function checkAccount(opened: Opened, id: string): Promise<z.output<typeof checkedView>> {
  const { db } = opened.store;
  const networks = await networksOf(opened);
  const ofEnvironment = (await accountsOfEnvironment(opened.config, networks.values())).find(
    (account) => account.id === id,
  );
  if (ofEnvironment) {
    const failure = await failureOf(() => ofEnvironment.verify());
    return viewOf(checkedView, { ...ofEnvironment, name: id, failure });
  }
  const row = await requireAccount(db, id);
  const [opening] = await accountsIn(opened.config, networks, [row]);
  const failure = opening
    ? await failureOf(() => opening.verify())
    : 'its credentials are sealed with another key than PULLQUOTE_KEY, or the key of the data folder, is here, or lead to a host that PRIVATE_HOSTS does not name';
  await noteCheck(db, id, failure, opened.now());
  return viewOf(checkedView, { ...row, failure });
}

/** Its credentials are gone with it; posts that wait for it wait on. @throws ACCOUNT_NOT_FOUND */
export async function removeAccount(opened: Opened, id: string): Promise<AccountView> {
  const row = await audited(
    opened,
    (tx) => deleteAccount(tx, id),
    ({ name }) => ({ ...{ act: 'account.removed', kind: 'account', id }, before: { name } }),
  );
  await renew(opened);
  return shown(row);
}

async function failureOf(verify: () => Promise<unknown>): Promise<string | null> {
  try {
    await verify();
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/** What is wrong is told by its name; what came is a credential. @throws USAGE */
function readCredentials(network: Network, given: Record<string, string>): unknown {
  const known = variablesOf(network);
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  const parsed = network.settings.safeParse(given);
  const [issue] = parsed.error?.issues ?? [];
  if (parsed.success && unknown === undefined) return parsed.data;
  const wrong = unknown ?? String(issue?.path[0] ?? '');
  const expected = unknown === undefined ? (given[wrong] ? issue?.message : 'it') : 'none of that name';
  throw wrongTerm(`settings.${wrong}`, `expected ${expected}; ${network.title} takes ${known.join(', ')}`);
}

async function requireNetwork(name: string): Promise<Network> {
  const all = await addable();
  const found = all.find((network) => network.name === name);
  if (found) return found;
  throw wrongTerm('network', `expected one of ${all.map((each) => each.name).join(', ')}, but got ${name}`);
}

/** The sandbox needs no account. */
const addable = async (): Promise<Network[]> =>
  [...(await loadNetworks()).values()].filter((network) => neededBy(network).length > 0);

const networksOf = async ({ networks }: Opened) => networks ?? (await loadNetworks());

/** For whoever posts in this process. */
async function renew({ accounts, networks, config, store }: Opened): Promise<void> {
  if (accounts && networks) await refreshAccounts({ accounts, networks, config, store });
}

const shown = (row: AccountRow): AccountView => viewOf(accountView, row);
