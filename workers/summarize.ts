// Worker of stage summarize: the article of a campaign becomes its digest.
import type { App } from '../src/app.ts';
import { chooseSummarizer } from '../src/compose.ts';
import type { Payload } from '../src/queue/jobs.ts';
import { summarizeArticle } from '../src/stages/summarize/index.ts';
import { getArticle } from '../src/store/articles.ts';
import { setDigest } from '../src/store/campaign-moves.ts';
import { getCampaign } from '../src/store/campaigns.ts';
import { finishStage, startStage } from '../src/store/stage-runs.ts';

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
  const engine = chooseSummarizer(app.summarizers, campaign.engine, app.config.env);
  const digest = await summarizeArticle(article, engine, { signal });
  if (!(await setDigest(db, campaignId, digest, app.now()))) return;
  await finishStage(db, campaignId, 'summarize', app.now());
  await app.queues.ring({ stage: 'render', payload: { campaignId } });
}
