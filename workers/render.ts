// Worker of stage render: the digest of a campaign becomes its rendition. What comes next is the approval, and then the
// sweeper starts the sending.
import type { App } from '../src/app.ts';
import { renderCampaign } from '../src/operations/render-digest.ts';
import type { Payload } from '../src/queue/jobs.ts';
import { getArticle } from '../src/store/articles.ts';
import { setRendition } from '../src/store/campaign-moves.ts';
import { getCampaign } from '../src/store/campaigns.ts';
import { getEdited } from '../src/store/edits.ts';
import { finishStage, startStage } from '../src/store/stage-runs.ts';

export async function run(app: App, { campaignId }: Payload<'render'>, signal: AbortSignal): Promise<void> {
  const { db } = app.store;
  const campaign = await getCampaign(db, campaignId);
  if (campaign.state !== 'rendering' || campaign.pausedAt || !campaign.digestId) return;
  await startStage(db, campaignId, 'render', app.now());
  const article = await getArticle(db, campaign.articleId);
  const { edited } = await getEdited(db, campaign);
  const rendition = await renderCampaign(app, campaign, article, edited, signal);
  if (!(await setRendition(db, campaignId, rendition, app.now()))) return;
  await finishStage(db, campaignId, 'render', app.now());
}
