// What an operator does to a campaign. Each is a row in Postgres first and a ring second; a ring that is lost is
// rung again by the sweeper.

import type { App } from '../app.ts';
import type { CardOptions } from '../design/card-options.ts';
import type { Article } from '../domain/article.ts';
import type { Channel, UnknownPolicy } from '../domain/campaign.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { Verdict } from '../domain/verdict.ts';
import {
  approveCampaign,
  cancelCampaign,
  pauseCampaign,
  resumeCampaign,
  retryCampaign,
} from '../store/campaign-moves.ts';
import { type Campaign, createCampaign, type NewCampaign } from '../store/campaigns.ts';
import { requireList } from '../store/lists.ts';
import { assertTheme } from '../themes/load-theme.ts';
import { assertWrites, chooseReaders } from './digest-article.ts';

/** What an operator wants of a campaign, be it of an article at hand or of whatever a feed brings. */
export interface CampaignTerms {
  /** Slug of the list. */
  list: string;
  channels: Channel[];
  unknownPolicy: UnknownPolicy;
  /** Approved unseen. */
  approve: boolean;
  /** A summarizer, with its model after a colon where one is named. */
  engine?: string | undefined;
  /** Of the digest, BCP 47; the article's own where left out. */
  language?: string | undefined;
  theme?: string | undefined;
  /** X and square, in the theme's own colours, where left out. */
  cards?: CardOptions | undefined;
}

export interface Publication extends CampaignTerms {
  article: Article;
  /** Of the operator, on blocks of the article. */
  verdicts?: Verdict[] | undefined;
  /** null = as soon as it is approved. */
  schedule: Schedule | null;
  latenessLimitMs: number;
}

/** @throws LIST_NOT_FOUND, LIST_EMPTY, USAGE; nothing is made then. */
export async function publish(app: App, publication: Publication): Promise<Campaign> {
  const { id: listId } = await requireList(app.store.db, publication.list);
  const campaign = await createCampaign(app.store.db, prepareCampaign(app, listId, publication));
  await app.queues.ring({ stage: 'summarize', payload: { campaignId: campaign.id } });
  return campaign;
}

/** The row that a publication becomes, for whoever makes it in a transaction of his own. @throws USAGE */
export function prepareCampaign(
  app: App,
  listId: string,
  publication: Omit<Publication, 'list'>,
): NewCampaign {
  const { config } = app;
  // An engine or a theme that is not there should fail here, not in a worker a minute later.
  const spec = publication.engine ?? config.summarizer;
  assertWrites(chooseReaders(app, spec).engine, publication.article, publication);
  const theme = publication.theme ?? config.theme;
  assertTheme(theme);
  return {
    article: publication.article,
    listId,
    channels: publication.channels,
    engine: spec,
    language: publication.language ?? null,
    verdicts: publication.verdicts,
    theme,
    cards: publication.cards,
    scheduledAt: publication.schedule?.at ?? null,
    timeZone: publication.schedule?.timeZone ?? null,
    latenessLimitMs: publication.latenessLimitMs,
    unknownPolicy: publication.unknownPolicy,
    approvedAt: publication.approve ? app.now() : null,
  };
}

/** One of the moves that need nothing but the campaign's id. */
export type Move = (app: App, id: string) => Promise<Campaign>;

export const approve: Move = (app, id) => approveCampaign(app.store.db, id, app.now());
export const pause: Move = (app, id) => pauseCampaign(app.store.db, id, app.now());
export const resume: Move = (app, id) => resumeCampaign(app.store.db, id, app.now());
export const cancel: Move = (app, id) => cancelCampaign(app.store.db, id, app.now());

/** Back to the failed stage, which is rung; what was sent and failed in part is due again, and the sweeper rings for it. */
export const retry: Move = async (app, id) => {
  const campaign = await retryCampaign(app.store.db, id, app.now());
  if (campaign.state === 'summarizing')
    await app.queues.ring({ stage: 'summarize', payload: { campaignId: id } });
  if (campaign.state === 'rendering') await app.queues.ring({ stage: 'render', payload: { campaignId: id } });
  return campaign;
};
