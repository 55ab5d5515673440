// A campaign's digest and rendition as they lie in Postgres: what was approved, byte for byte.

import { standsAs } from '../domain/campaign.ts';
import type { RenditionManifest } from '../domain/rendition.ts';
import { PullquoteError } from '../errors.ts';
import { getArticle } from '../store/articles.ts';
import { getBlob } from '../store/blobs.ts';
import { type Campaign, getCampaign } from '../store/campaigns.ts';
import { getEdited } from '../store/edits.ts';
import type { Db } from '../store/index.ts';
import { getManifest } from '../store/renditions.ts';
import type { Composition } from './composition.ts';

/** What goes out, by its hashes. @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where it is not rendered yet */
export async function loadManifest(
  db: Db,
  campaignId: string,
): Promise<{ id: string; campaign: Campaign; manifest: RenditionManifest }> {
  const campaign = await getCampaign(db, campaignId);
  const { renditionId: id, digestId, state } = campaign;
  if (digestId === null || id === null)
    throw new PullquoteError(
      'CAMPAIGN_STATE',
      `campaign ${campaignId} ${standsAs[state]}: expected one that is rendered; look: pullquote status ${campaignId}`,
    );
  return { id, campaign, manifest: await getManifest(db, id) };
}

/** @throws as {@link loadManifest} */
export async function loadComposition(db: Db, campaignId: string): Promise<Composition> {
  const { campaign, manifest } = await loadManifest(db, campaignId);
  const [article, { edited }] = await Promise.all([
    getArticle(db, campaign.articleId),
    getEdited(db, campaign),
  ]);
  const hashes = [
    ...manifest.cards.map((card) => card.sha256),
    manifest.html,
    manifest.text,
    ...Object.values(manifest.messages),
  ];
  const blobs = new Map<string, { mediaType: string; body: Buffer }>();
  for (const hash of new Set(hashes)) {
    const blob = await getBlob(db, hash);
    if (!blob) throw new Error(`campaign ${campaignId} lacks its blob ${hash}`);
    blobs.set(hash, blob);
  }
  return { article, digest: edited.digest, rendition: { manifest, blobs } };
}
