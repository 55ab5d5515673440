// Worker of stage summarize: the article of a campaign becomes its digest.
import type { App } from '../src/app.ts';
import { digestArticle } from '../src/operations/digest-article.ts';
import type { Payload } from '../src/queue/jobs.ts';
import { getArticle } from '../src/store/articles.ts';
import { setDigest } from '../src/store/campaign-moves.ts';
import { getCampaign } from '../src/store/campaigns.ts';
import { finishStage, startStage } from '../src/store/stage-runs.ts';
import { findSummary, keepSummary } from '../src/store/summaries.ts';

export async function run(
  app: App,
  { campaignId }: Payload<'summarize'>,
  signal: AbortSignal,
): Promise<void> {
  const { db } = app.store;
  const campaign = await getCampaign(db, campaignId);
  if (campaign.state !== 'summarizing' || campaign.pausedAt) return;
  await startStage(db, campaignId, 'summarize', app.now());
  const article = await getArticle(db, campaign.articleId);
  const digest = await digestArticle(app, article, {
    engine: campaign.engine,
    language: campaign.language,
    verdicts: campaign.verdicts,
    speakers: campaign.speakers,
    cache: {
      get: (key) => findSummary(db, key),
      put: (key, output) => keepSummary(db, key, output),
    },
    signal,
  });
  if (!(await setDigest(db, campaignId, digest, app.now()))) return;
  await finishStage(db, campaignId, 'summarize', app.now());
  await app.queues.ring({ stage: 'render', payload: { campaignId } });
}
