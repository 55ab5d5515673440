// Asks networks now and then whether they still let our accounts in, so that a lost login is seen before a post needs it. Of a worker process;
// a network that does not answer has refused nobody.
import { type App, accountsIn } from '../app.ts';
import { messageOf, PullquoteError } from '../errors.ts';
import type { SweepStep } from '../queue/sweep.ts';
import { accountsCheckedBefore, noteCheck } from '../store/accounts.ts';

const hourMs = 3_600_000;
/** One that lets us in is asked again after so long, by whichever process comes first. */
const holdsForMs = 6 * hourMs;
/** One that does not, or does not answer, by each process. */
const askAgainMs = hourMs;
const lookEveryMs = 60_000;

export function accountSweep(app: App, signal: AbortSignal): SweepStep {
  const askedAt = new Map<string, number>();
  let lookAt = 0;
  const run = async () => {
    if (performance.now() < lookAt) return [];
    lookAt = performance.now() + lookEveryMs;
    const now = app.now().getTime();
    const due = (await accountsCheckedBefore(app.store.db, new Date(now - holdsForMs))).filter(
      ({ id }) => now - (askedAt.get(id) ?? -Infinity) >= askAgainMs,
    );
    // Those that this process can open; of others another one knows more.
    for (const account of await accountsIn(app.config, app.networks, due)) {
      if (signal.aborted) break;
      askedAt.set(account.id, now);
      const said = await ask(account);
      if (said !== 'nothing') await noteCheck(app.store.db, account.id, said.failure, app.now());
      if (said !== 'nothing' && said.failure !== null)
        app.log.warn({ account: account.id }, 'the network does not let us in: %s', said.failure);
    }
    return [];
  };
  return { name: 'accounts', run };
}

async function ask({
  verify,
}: {
  verify(): Promise<unknown>;
}): Promise<'nothing' | { failure: string | null }> {
  try {
    await verify();
    return { failure: null };
  } catch (error) {
    const isRefused = error instanceof PullquoteError && error.retry === 'never';
    return isRefused ? { failure: messageOf(error) } : 'nothing';
  }
}
