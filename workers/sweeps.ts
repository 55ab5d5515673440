// What the sweeper does in every worker process: starts what is due, takes back lost leases, resolves doubts, names the
// jobs that are due, and closes what is finished.
import { chunkSize } from '../config/queues.ts';
import type { App } from '../src/app.ts';
import { whereTo } from '../src/domain/destination.ts';
import { canSend } from '../src/operations/waits.ts';
import type { Job } from '../src/queue/jobs.ts';
import type { SweepStep } from '../src/queue/sweep.ts';
import { postPartRows } from '../src/stages/social/post-part-rows.ts';
import { finishSending, judgeDead, startSending } from '../src/store/campaign-moves.ts';
import type { Campaign } from '../src/store/campaigns.ts';
import { dueChunks, expireChunks, resendDoubts } from '../src/store/delivery-sweeps.ts';
import { duePostParts, sweepPostParts } from '../src/store/post-parts.ts';
import { getManifest } from '../src/store/renditions.ts';
import { campaignsDueToStart, openCampaigns } from '../src/store/sending.ts';
import { aliveWorkers } from '../src/store/workers.ts';

/** Chunks rung for at a time in one campaign: more than is sent between two sweeps, and few enough that the next campaign has its turn. */
const mostChunks = 20;

export function sweepSteps(app: App, options: { leaseMs: number }): SweepStep[] {
  return [
    { name: 'early stages', run: () => dueEarlyStages(app) },
    { name: 'starts', run: () => startDue(app) },
    { name: 'leases', run: expireLeases(app, options.leaseMs) },
    { name: 'doubts', run: () => resolveDoubts(app) },
    { name: 'deliveries', run: () => dueDeliveries(app) },
    { name: 'dead addresses', run: () => judgeDeadOnes(app) },
    { name: 'ends', run: () => finishDone(app) },
  ];
}

async function dueEarlyStages({ store: { db } }: App): Promise<Job[]> {
  const campaigns = await openCampaigns(db, ['summarizing', 'rendering']);
  return campaigns.map(({ id, state }) => ({
    stage: state === 'summarizing' ? 'summarize' : 'render',
    payload: { campaignId: id },
  }));
}

async function startDue(app: App): Promise<Job[]> {
  const { store, config, log } = app;
  for (const campaign of await campaignsDueToStart(store.db, app.now())) {
    const sender = campaign.destination?.sender ?? config.brand.sender.email;
    if (campaign.destination && !(await isToBegin(app, campaign))) continue;
    const started = await startSending(store.db, campaign.id, {
      senderDomain: sender.slice(sender.lastIndexOf('@') + 1),
      chunkSize,
      postParts: await postPartsOf(app, campaign),
      now: app.now(),
    });
    if (started === 'started') log.info({ campaign: campaign.id }, 'sending begins');
    if (started === 'overdue')
      log.warn({ campaign: campaign.id }, 'too late to send by itself; approve it, or cancel it');
  }
  return [];
}

/** Begun only where somebody sends it to where it was approved to go; but late is late, and the operator is asked. */
async function isToBegin({ store: { db }, log, now }: App, campaign: Campaign): Promise<boolean> {
  const { scheduledAt, latenessLimitMs, destination, channels } = campaign;
  if (scheduledAt && now().getTime() - scheduledAt.getTime() > latenessLimitMs) return true;
  const can = canSend(campaign, await aliveWorkers(db));
  if (!can && destination && !refused.has(campaign.id)) {
    refused.add(campaign.id);
    log.warn(
      { campaign: campaign.id, approvedFor: whereTo(destination, channels) },
      'a campaign waits: no worker that runs sends to where it was approved to go',
    );
  }
  return can;
}

/** Told once a process. */
const refused = new Set<string>();

async function postPartsOf({ store, accounts }: App, campaign: Campaign) {
  if (!campaign.channels.includes('social') || !campaign.renditionId) return [];
  const { posts } = await getManifest(store.db, campaign.renditionId);
  return postPartRows(campaign.id, posts, campaign.destination?.accounts ?? accounts);
}

/**
 * After Postgres was away its workers could not renew for just as long: they get the time of a lease to do so before
 * anything of theirs is taken for lost.
 */
function expireLeases({ store: { db }, log, now }: App, leaseMs: number): () => Promise<Job[]> {
  let notBefore = 0;
  return async () => {
    if (performance.now() < notBefore) return [];
    try {
      const { returned, doubtful } = await expireChunks(db, now());
      const posts = await sweepPostParts(db);
      if (returned + doubtful + posts > 0)
        log.warn({ returned, doubtful, posts }, 'a worker was lost; what it had not begun is due again');
    } catch (error) {
      notBefore = performance.now() + leaseMs;
      throw error;
    }
    return [];
  };
}

async function resolveDoubts({ store: { db }, log, now }: App): Promise<Job[]> {
  const resent = await resendDoubts(db, now());
  if (resent > 0)
    log.warn({ rows: resent }, 'mails whose fate is unknown are sent once more, with the same Message-ID');
  return [];
}

async function dueDeliveries({ store: { db }, now }: App): Promise<Job[]> {
  const chunks = await dueChunks(db, now(), mostChunks);
  const threads = await duePostParts(db);
  return [
    ...chunks.map((payload) => ({ stage: 'email' as const, payload })),
    ...threads.map((payload) => ({ stage: 'social' as const, payload })),
  ];
}

async function judgeDeadOnes({ store: { db }, log, now }: App): Promise<Job[]> {
  const addresses = await judgeDead(db, now());
  if (addresses > 0) log.info({ addresses }, 'addresses that servers call dead are suppressed');
  return [];
}

async function finishDone({ store: { db }, log, now }: App): Promise<Job[]> {
  for (const { id } of await openCampaigns(db, ['sending']))
    if (await finishSending(db, id, now())) log.info({ campaign: id }, 'everything is settled');
  return [];
}
