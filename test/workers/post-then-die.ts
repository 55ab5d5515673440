// A worker process of the tests: posts the thread and is killed at a given call, before or after it reaches the network.
// Arguments: database URL, X's base, campaign, part, "before" or "after".
import { flushCompileCache } from 'node:module';
import type { App } from '../../src/app.ts';
import x from '../../src/networks/x.ts';
import { openStore } from '../../src/store/index.ts';
import { run } from '../../workers/social.ts';
import { xCredentials } from '../servers/x.ts';

const [databaseUrl = '', base = '', campaignId = '', part = '', when = ''] = process.argv.slice(2);
const account = await x.connect({ ...xCredentials, X_API_BASE: base }, { dataDir: '' });
// Its end leaves no time to write what was compiled.
flushCompileCache();
let calls = 0;
const mortal = {
  ...account,
  async post(given: Parameters<typeof account.post>[0]) {
    calls += 1;
    const isLast = calls === Number(part);
    if (isLast && when === 'before') process.kill(process.pid, 'SIGKILL');
    const outcome = await account.post(given);
    if (isLast) process.kill(process.pid, 'SIGKILL');
    return outcome;
  },
};
const store = await openStore(databaseUrl);
const app = { store, accounts: [mortal], now: () => new Date() } as unknown as App;
await run(app, { campaignId, account: account.id }, new AbortController().signal);
