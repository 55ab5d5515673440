// Worker of stage social: one thread of a campaign, on one account. Loads what the stage needs and writes what it decides.
import { leaseMs, lookAfterMs, maxPostAttempts } from '../config/queues.ts';
import type { App } from '../src/app.ts';
import { newId } from '../src/domain/id.ts';
import type { RenditionManifest } from '../src/domain/rendition.ts';
import { PullquoteError } from '../src/errors.ts';
import type { Payload } from '../src/queue/jobs.ts';
import { postThread, type ThreadLedger } from '../src/stages/social/index.ts';
import { getBlob } from '../src/store/blobs.ts';
import { finishSending } from '../src/store/campaign-moves.ts';
import { getCampaign } from '../src/store/campaigns.ts';
import { getEdited } from '../src/store/edits.ts';
import type { Db } from '../src/store/index.ts';
import {
  claimNextPart,
  markPartInflight,
  releasePart,
  renewPartLease,
  savePartMemo,
  settlePart,
} from '../src/store/post-parts.ts';
import { getManifest } from '../src/store/renditions.ts';

/** Ends quietly where nothing is due: the sweeper rings again when a part that waits becomes due. */
export async function run(app: App, payload: Payload<'social'>, signal: AbortSignal): Promise<void> {
  const { db } = app.store;
  const campaign = await getCampaign(db, payload.campaignId);
  if (!campaign.renditionId || !campaign.digestId || campaign.state !== 'sending' || campaign.pausedAt)
    return;
  const manifest = await getManifest(db, campaign.renditionId);
  const { language } = (await getEdited(db, campaign)).edited.digest;
  const account = app.accounts.find(({ id }) => id === payload.account);
  const ledger = openLedger(db, payload);
  // Named at approval and not configured here: whoever has it posts, and status says what it waits for.
  if (!account && campaign.destination) return;
  if (!account) await failThread(ledger, payload.account);
  else
    await postThread(
      account,
      {
        campaignId: payload.campaignId,
        language,
        parts: manifest.posts[account.network] ?? [],
        loadImage: (file) => loadCard(db, manifest, file),
      },
      ledger,
      { signal, maxAttempts: maxPostAttempts, lookAfterMs, renewEveryMs: leaseMs / 3 },
    );
  // The sweeper would close it too, some seconds later.
  await finishSending(db, payload.campaignId, app.now());
}

function openLedger(db: Db, thread: Payload<'social'>): ThreadLedger {
  const owner = newId();
  return {
    claimNext: () => claimNextPart(db, { ...thread, owner, leaseMs }),
    markInflight: (claim) => markPartInflight(db, claim, leaseMs),
    renewLease: (claim) => renewPartLease(db, claim, leaseMs),
    saveMemo: (claim, memo) => savePartMemo(db, claim, memo),
    release: (claim) => releasePart(db, claim),
    settle: (claim, settlement) => settlePart(db, claim, settlement),
  };
}

/** The account was configured when the sending began and is not now; `retry` posts once it is there again. */
async function failThread(ledger: ThreadLedger, account: string): Promise<void> {
  const claim = await ledger.claimNext();
  if (!claim) return;
  const reason = `the account ${account} is not configured here; set its variables, then retry`;
  await ledger.settle(
    claim,
    claim.state === 'unknown' ? { state: 'unknown', afterMs: null, reason } : { state: 'failed', reason },
  );
}

async function loadCard(db: Db, manifest: RenditionManifest, file: string): Promise<Buffer> {
  const card = manifest.cards.find((one) => one.file === file);
  const blob = card && (await getBlob(db, card.sha256));
  if (!blob) throw new PullquoteError('INTERNAL', `the rendition lacks the card ${file}`);
  return blob.body;
}
