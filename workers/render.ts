// Worker of stage render: the digest of a campaign becomes its rendition. What comes next is the approval, and then the
// sweeper starts the sending.
import type { App } from '../src/app.ts';
import { linkPaths } from '../src/mail/links.ts';
import { renderDigest } from '../src/operations/render-digest.ts';
import type { Payload } from '../src/queue/jobs.ts';
import { getArticle } from '../src/store/articles.ts';
import { setRendition } from '../src/store/campaign-moves.ts';
import { getCampaign } from '../src/store/campaigns.ts';
import { getDigest } from '../src/store/digests.ts';
import { readAudience } from '../src/store/sending.ts';
import { finishStage, startStage } from '../src/store/stage-runs.ts';

export async function run(app: App, { campaignId }: Payload<'render'>, signal: AbortSignal): Promise<void> {
  const { config, store } = app;
  const campaign = await getCampaign(store.db, campaignId);
  if (campaign.state !== 'rendering' || campaign.pausedAt || !campaign.digestId) return;
  await startStage(store.db, campaignId, 'render', app.now());
  const article = await getArticle(store.db, campaign.articleId);
  const digest = await getDigest(store.db, campaign.digestId);
  const audience = await readAudience(store.db, campaign.listId);
  const { publicUrl } = config;
  const rendition = await renderDigest(app, article, digest, {
    theme: campaign.theme,
    cards: campaign.cards,
    locales: [...new Set([digest.language, ...audience.locales])],
    cardUrl: publicUrl === null ? null : (sha256) => publicUrl + linkPaths.card(sha256),
    listId: listIdOf(audience.slug, config.brand.sender.email),
    signal,
  });
  if (!(await setRendition(store.db, campaignId, rendition, app.now()))) return;
  await finishStage(store.db, campaignId, 'render', app.now());
}

/** RFC 2919: a slug is a label of a domain but for its underscores and hyphens at the ends. */
function listIdOf(slug: string, sender: string): string {
  const label = slug.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return `${label}.${sender.slice(sender.lastIndexOf('@') + 1)}`;
}
