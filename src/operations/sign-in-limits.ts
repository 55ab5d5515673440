// How often somebody may try to sign in, from one address and to one account, whether there is such an account or not. An account
// that is guessed at takes no password for a while; who is signed in stays in, and a passkey still lets its owner in.
import type { Records } from '../app.ts';
import { sha256 } from '../domain/id.ts';
import { sameEmail } from '../domain/operator.ts';
import { PullquoteError } from '../errors.ts';
import { countAttempt, forgetAttempts, giveAttemptBack } from '../store/sign-in-attempts.ts';

const windowMs = 15 * 60_000;
const most = { account: 10, address: 50 };

export interface Attempt {
  address: string;
  /** Null where it is not told whose account is meant. */
  email: string | null;
}

/**
 * Counts an attempt, and runs it unless there were too many: what it throws was a failure, and what it returns was none.
 * @throws RATE_LIMITED; what `attempt` throws
 */
export async function limitAttempts<T>(
  { store, now }: Pick<Records, 'store' | 'now'>,
  { address, email }: Attempt,
  attempt: () => Promise<T>,
): Promise<T> {
  const { db } = store;
  const ofAddress = sha256(`address ${address}`);
  const ofAccount = email === null ? null : sha256(`account ${sameEmail(email)}`);
  for (const [key, limit] of [
    [ofAddress, most.address],
    [ofAccount, most.account],
  ] as const) {
    if (key === null) continue;
    const { count, until } = await countAttempt(db, key, { now: now(), windowMs });
    if (count > limit) throw tooMany(until, now());
  }
  const answer = await attempt();
  await forgetAttempts(db, ofAccount === null ? [] : [ofAccount], now());
  await giveAttemptBack(db, ofAddress);
  return answer;
}

function tooMany(until: Date, now: Date): PullquoteError {
  const afterMs = Math.max(1_000, until.getTime() - now.getTime());
  return new PullquoteError(
    'RATE_LIMITED',
    `too many attempts to sign in; try again in ${Math.ceil(afterMs / 60_000)} min`,
    { retry: { afterMs } },
  );
}
