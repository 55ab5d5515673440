// Stage social: posts the thread of one campaign on one account, part by part, each by a row that is written first. A part
// that may be there is looked for before it is posted, so that none is posted twice. It knows no network and no table.
import type {
  ClaimedPart,
  FindOutcome,
  PartSettlement,
  PartToPost,
  PostOutcome,
} from '../../domain/post-part.ts';
import type { PostPartContent } from '../../domain/rendition.ts';
import { PullquoteError } from '../../errors.ts';
import { settleDoubt, settlementOf } from './settlement.ts';

/** What the stage needs of an account. */
export interface PostingAccount {
  post(part: PartToPost): Promise<PostOutcome>;
  find(part: PartToPost): Promise<FindOutcome>;
}

/** The rows of one thread. Each change is refused (false) where the claim is another worker's by now. */
export interface ThreadLedger {
  /** The first part that is not posted, if it is due. */
  claimNext(): Promise<ClaimedPart | null>;
  markInflight(claim: ClaimedPart): Promise<boolean>;
  renewLease(claim: ClaimedPart): Promise<boolean>;
  saveMemo(claim: ClaimedPart, memo: unknown): Promise<boolean>;
  /** Gives back what was not begun. */
  release(claim: ClaimedPart): Promise<boolean>;
  settle(claim: ClaimedPart, settlement: PartSettlement): Promise<boolean>;
}

export interface Thread {
  campaignId: string;
  /** BCP 47. */
  language: string;
  parts: readonly PostPartContent[];
  /** The bytes of a card, by its file name. */
  loadImage(file: string): Promise<Buffer>;
}

export interface PostThreadOptions {
  /** Aborted: no further part is begun; the call under way is waited for. */
  signal: AbortSignal;
  /** Calls for one part before its failure stands, or its doubt is left to the operator. */
  maxAttempts: number;
  /** How long after a doubt the network is asked; what it took may take a while to show. */
  lookAfterMs: number;
  renewEveryMs: number;
}

/**
 * Posts what is due of a thread, in order, and returns: when all is posted, or a part waits, failed or is in doubt, or
 * another worker has it.
 * @throws what is not an answer of the network (the store, a missing image); the part is then as it was, or in doubt
 */
export async function postThread(
  account: PostingAccount,
  thread: Thread,
  ledger: ThreadLedger,
  options: PostThreadOptions,
): Promise<void> {
  while (!options.signal.aborted) {
    const claim = await ledger.claimNext();
    if (!claim) return;
    const settlement = await holding(claim, ledger, options.renewEveryMs, () =>
      attempt(account, thread, ledger, claim, options),
    );
    if (!settlement || !(await ledger.settle(claim, settlement)) || settlement.state !== 'posted') return;
  }
}

/** Looks and posts as the claim's state demands; null where the part was given back or is another worker's. */
async function attempt(
  account: PostingAccount,
  thread: Thread,
  ledger: ThreadLedger,
  claim: ClaimedPart,
  options: PostThreadOptions,
): Promise<PartSettlement | null> {
  const part = await toPost(thread, ledger, claim);
  if (claim.state === 'unknown') {
    const found = await account.find(part);
    if (found.kind === 'found') return { state: 'posted', post: found.post };
    if (found.kind === 'unanswered')
      return settleDoubt(found.reason, found.afterMs, claim.attempts + 1, options);
  }
  if (options.signal.aborted) {
    await ledger.release(claim);
    return null;
  }
  if (!(await ledger.markInflight(claim))) return null;
  return settlementOf(await account.post(part), claim.attempts + 1, options);
}

async function toPost(thread: Thread, ledger: ThreadLedger, claim: ClaimedPart): Promise<PartToPost> {
  const content = thread.parts[claim.part - 1];
  if (!content) throw new PullquoteError('INTERNAL', `the rendition has no part ${claim.part} for this row`);
  const images = await Promise.all(
    content.images.map(async ({ file, alt }) => ({ png: await thread.loadImage(file), alt })),
  );
  return {
    text: content.text,
    language: thread.language,
    images,
    thread: thread.campaignId,
    replyTo: claim.replyTo,
    idempotencyKey: claim.idempotencyKey,
    memo: claim.memo,
    async remember(memo) {
      if (!(await ledger.saveMemo(claim, memo)))
        throw new PullquoteError('NETWORK_FAILED', `part ${claim.part} is another worker's by now`, {
          retry: 'backoff',
        });
    },
  };
}

/** Renews the lease as long as the work takes, and gives the part back where the work throws before it began to post. */
async function holding<Result>(
  claim: ClaimedPart,
  ledger: ThreadLedger,
  everyMs: number,
  work: () => Promise<Result>,
): Promise<Result> {
  // A renewal that fails is made up for by the next; one that comes too late is what the fence is for.
  const timer = setInterval(() => void ledger.renewLease(claim).catch(() => undefined), everyMs);
  try {
    return await work();
  } catch (error) {
    await ledger.release(claim);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
