// Accounts on social networks: proven by a call before they are kept, several on one server, sealed, and told to nobody; against local
// servers that speak the networks' protocols.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { accountsIn, refreshAccounts } from '../../../src/app.ts';
import { accountSweep } from '../../../src/operations/account-sweep.ts';
import { removeAccount } from '../../../src/operations/accounts.ts';
import { listAccountRows } from '../../../src/store/accounts.ts';
import bluesky from '../../servers/bluesky.ts';
import type { NetworkServer } from '../../servers/faults.ts';
import mastodon from '../../servers/mastodon.ts';
import x from '../../servers/x.ts';
import { byTester } from '../../setup/actor.ts';
import { addDueCampaign } from '../../workers/campaign.ts';
import { type ApiServer, openApiServer } from './api-server.ts';
import { type SomeoneIn, someone } from './people.ts';

const setups = { bluesky, mastodon, x };
let server: ApiServer;
let owner: SomeoneIn;

beforeAll(async () => {
  server = await openApiServer({ env: { PRIVATE_HOSTS: 'social.intern.example, 127.0.0.1' } });
  owner = await someone(server, 'owner');
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const add = (network: string, settings: Record<string, string>) =>
  server.ask('POST', '/accounts', { as: owner, body: { network, settings } });
const idOf = (id: string) => encodeURIComponent(id);

test.each(['bluesky', 'mastodon', 'x'] as const)(
  'an account on %s is proven, sealed, checked and removed',
  async (network) => {
    const setup = setups[network];
    await using remote: NetworkServer = await setup.start();
    const right = setup.credentials(remote);

    const wrong = await add(network, { ...right, ...setup.wrong });
    expect([wrong.status, wrong.body.code]).toEqual([502, 'NETWORK_FAILED']);
    for (const secret of setup.secrets) expect(wrong.text).not.toContain(secret);
    expect((await server.ask('GET', '/accounts', { as: owner })).body.items).toEqual([]);

    const added = await add(network, right);
    expect(added.body).toMatchObject({ network, name: expect.stringMatching(/^reader/), failure: null });
    const again = await add(network, right);
    expect(again.body.id).toBe(added.body.id);
    const { body, text } = await server.ask('GET', '/accounts', { as: 'read' });
    expect(body.items).toHaveLength(1);
    expect(body.accounts).toEqual([{ id: added.body.id, network }]);

    const { rows } = await server.app.store.db.execute(sql`select * from accounts`);
    const kept = JSON.stringify(rows);
    for (const secret of setup.secrets) expect(kept + text + added.text).not.toContain(secret);

    const { id } = added.body;
    const acts = await server.ask('GET', `/audit?kind=account&id=${idOf(id)}`, { as: owner });
    expect(acts.body.items).toMatchObject([
      { act: 'account.added', after: { renewed: true } },
      { act: 'account.added' },
    ]);
    expect(acts.text).not.toContain(setup.secrets[0]);
    expect((await server.ask('POST', `/accounts/${idOf(id)}/check`, { as: owner })).body.failure).toBeNull();
    await remote[Symbol.asyncDispose]();
    const failing = await server.ask('POST', `/accounts/${idOf(id)}/check`, { as: owner });
    expect(failing.body.failure).toEqual(expect.any(String));
    expect((await server.ask('DELETE', `/accounts/${idOf(id)}`, { as: owner })).body.id).toBe(id);
    expect((await server.ask('GET', '/accounts', { as: owner })).body).toMatchObject({
      items: [],
      accounts: [{ network: 'sandbox' }],
    });
  },
);

test('none leads to this machine or its network where PRIVATE_HOSTS does not name the host', async () => {
  await using strict = await openApiServer();
  const as = await someone(strict, 'owner');
  for (const network of ['bluesky', 'mastodon', 'x'] as const) {
    const setup = setups[network];
    await using remote: NetworkServer = await setup.start();
    const settings = setup.credentials(remote);
    const refused = await strict.ask('POST', '/accounts', { as, body: { network, settings } });
    expect(refused.status).toBe(network === 'x' ? 400 : 502);
    expect(refused.body.detail).toMatch(/expected (https|a host that PRIVATE_HOSTS names)/);
    for (const secret of setup.secrets) expect(refused.text).not.toContain(secret);
    // A name for the same machine, and one that is kept already, are asked no more than it is.
    const elsewhere = JSON.stringify(settings).replaceAll('http://127.0.0.1', 'https://localhost');
    const body = { network, settings: JSON.parse(elsewhere) };
    expect((await strict.ask('POST', '/accounts', { as, body })).status).toBe(refused.status);
    await add(network, settings);
    const { items } = (await server.ask('GET', '/accounts', { as: owner })).body;
    const rows = await listAccountRows(server.app.store.db);
    const config = { ...server.app.config, privateHosts: [] };
    const before = remote.calls.length;
    for (const account of await accountsIn(config, server.app.networks, rows))
      await expect(account.verify()).rejects.toThrow('expected https');
    expect(remote.calls).toHaveLength(before);
    await removeAccount(byTester(server.app), items[0].id);
  }
});

test('of the environment are told as such, can be checked, and are not removed here', async () => {
  await using remote = await mastodon.start();
  const credentials = mastodon.credentials(remote);
  await using named = await openApiServer({ env: credentials });
  const as = await someone(named, 'owner');
  const { body, text } = await named.ask('GET', '/accounts', { as });
  const [account] = body.ofEnvironment;
  expect(body).toMatchObject({ items: [], ofEnvironment: [{ network: 'mastodon' }], accounts: [account] });
  for (const secret of mastodon.secrets) expect(text).not.toContain(secret);
  const check = () => named.ask('POST', `/accounts/${idOf(account.id)}/check`, { as });
  expect((await check()).body).toMatchObject({ id: account.id, failure: null });
  await remote[Symbol.asyncDispose]();
  expect((await check()).body.failure).toEqual(expect.any(String));
  const { status, body: problem } = await named.ask('DELETE', `/accounts/${idOf(account.id)}`, { as });
  expect([status, problem.code]).toEqual([404, 'ACCOUNT_NOT_FOUND']);
});

test('a login that was lost is found without anybody asking, and a server that is away has refused nobody', async () => {
  const remote = await mastodon.start();
  const { id } = (await add('mastodon', mastodon.credentials(remote))).body;
  let now = Date.now();
  const sweep = () =>
    accountSweep({ ...server.app, now: () => new Date(now) }, new AbortController().signal).run();
  const failure = async () =>
    (await server.ask('GET', '/accounts', { as: owner })).body.items.find(
      (account: { id: string }) => account.id === id,
    ).failure;
  await sweep();
  expect(remote.calls).toHaveLength(1);
  now += 7 * 3_600_000;
  await sweep();
  expect(remote.calls).toHaveLength(2);
  await remote[Symbol.asyncDispose]();
  now += 7 * 3_600_000;
  await sweep();
  expect(await failure()).toBeNull();
  // The same server again, which has forgotten the token.
  const forgetful = createServer((_request, response) => {
    response.writeHead(401, { 'content-type': 'application/json' }).end('{"error":"The token was revoked"}');
  });
  await new Promise<void>((done) =>
    forgetful.listen(Number(new URL(remote.url).port), '127.0.0.1', () => done()),
  );
  try {
    await sweep();
    expect(await failure()).toContain('The token was revoked');
  } finally {
    forgetful.closeAllConnections();
    await new Promise((done) => forgetful.close(done));
  }
  await removeAccount(byTester(server.app), id);
});

test('an approval says on which of them a campaign is posted, which holds for another time too', async () => {
  await using one = await mastodon.start();
  await using other = await bluesky.start();
  const first = (await add('mastodon', mastodon.credentials(one))).body.id;
  const second = (await add('bluesky', bluesky.credentials(other))).body.id;
  const campaign = await addDueCampaign(server.app.store.db, 1, {
    channels: ['social'],
    approvedAt: null,
    scheduledAt: null,
  });
  const at = { at: '2030-01-01T09:00', timeZone: 'UTC' };
  const approve = async (body: object) => {
    const answer = await server.ask('POST', `/campaigns/${campaign}/approve`, { as: owner, body });
    return answer.status === 200
      ? answer.body.campaign.destination.accounts.map(({ id }: { id: string }) => id).sort()
      : [answer.status, answer.body.detail];
  };
  expect(await approve({ ...at, accounts: ['x:nobody'] })).toEqual([
    400,
    expect.stringMatching(/accounts: expected one or more of .*, but got x:nobody/),
  ]);
  expect(await approve({ ...at, accounts: [] })).toEqual([400, expect.stringContaining('accounts')]);
  expect(await approve({ ...at, accounts: [first] })).toEqual([first]);
  expect(await approve({ ...at, timeZone: 'Asia/Taipei' })).toEqual([first]);
  expect(await approve({ accounts: `${first},${second}`, ...at })).toEqual([first, second].sort());
  await server.ask('POST', `/campaigns/${campaign}/cancel`, { as: owner });
  const publish = (body: object) =>
    server.ask('POST', '/campaigns', {
      as: owner,
      body: {
        article: { text: 'The harbour opens today.\n\nThe first ship came on Monday morning.' },
        ...{ list: 'readers-1', channels: ['social'], accounts: [second], ...at, ...body },
      },
    });
  expect((await publish({})).body).toMatchObject({
    code: 'USAGE',
    detail: expect.stringMatching(/^accounts: /),
  });
  const made = (await publish({ approve: true })).body.campaign.id;
  const { destination } = (await server.ask('GET', `/campaigns/${made}`, { as: owner })).body;
  expect(destination).toMatchObject({ accounts: [{ id: second }], areChosen: true });
  await server.ask('POST', `/campaigns/${made}/cancel`, { as: owner });
  for (const id of [first, second]) await removeAccount(byTester(server.app), id);
});

test('the key is in a file that its owner alone reads, and another key opens nothing', async () => {
  await using remote = await mastodon.start();
  const { id } = (await add('mastodon', mastodon.credentials(remote))).body;
  const file = join(server.app.config.dataDir, 'key');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await readFile(file, 'utf8')).trim()).toHaveLength(43);
  const elsewhere = {
    ...server.app,
    accounts: [],
    config: { ...server.app.config, key: 'another key than that of the first machine' },
  };
  await refreshAccounts(elsewhere);
  expect(elsewhere.accounts).toMatchObject([{ network: 'sandbox' }]);
  await removeAccount(byTester(server.app), id);
});

test('what another process added is taken in, and an account that stays keeps its login', async () => {
  await using remote = await mastodon.start();
  const other = { ...server.app, accounts: [...server.app.accounts] };
  const { id } = (await add('mastodon', mastodon.credentials(remote))).body;
  await refreshAccounts(other);
  const [taken] = other.accounts;
  expect(taken?.id).toBe(id);
  await refreshAccounts(other);
  expect(other.accounts[0]).toBe(taken);
  await removeAccount(byTester(server.app), id);
  await refreshAccounts(other);
  expect(other.accounts).toMatchObject([{ network: 'sandbox' }]);
});

test.each([
  ['nothere', {}, /^network: expected one of bluesky, mastodon, x, but got nothere/],
  [
    'mastodon',
    { MASTODON_URL: 'https://social.example' },
    /^settings\.MASTODON_TOKEN: expected it; Mastodon takes/,
  ],
  [
    'mastodon',
    { MASTODON_URL: 'hunter2', MASTODON_TOKEN: 'hunter2' },
    /^settings\.MASTODON_URL: expected the server/,
  ],
  [
    'mastodon',
    { MASTODON_URL: 'https://a.example', MASTODON_TOKEN: 'x', OTHER: 'hunter2' },
    /^settings\.OTHER: expected none/,
  ],
])('%s with %j is refused, and what came is not repeated', async (network, settings, detail) => {
  const { status, body, text } = await add(network, settings as Record<string, string>);
  expect([status, body.detail]).toEqual([400, expect.stringMatching(detail)]);
  expect(body.detail.startsWith(`${body.term}: `)).toBe(true);
  expect(text).not.toContain('hunter2');
});
