// One item of a feed that somebody wants as a campaign now, whatever the feed's schedule makes of the others: it waits for
// review, and the feed makes no second one of it.
import { z } from 'zod';
import { latenessLimitMs } from '../../config/queues.ts';
import type { App } from '../app.ts';
import type { By } from '../domain/actor.ts';
import type { FeedItem } from '../domain/feed.ts';
import { PullquoteError } from '../errors.ts';
import { fetchFeed } from '../sources/fetch-feed.ts';
import { createCampaignOf, type FeedItemRow, getFeedItem } from '../store/feed-items.ts';
import { type Feed, getFeed } from '../store/feeds.ts';
import { note } from './audit.ts';
import { type CampaignView, campaignView } from './campaign-views.ts';
import { feedReader, readItem } from './feed-look.ts';
import { prepareCampaign } from './publications.ts';
import { type Given, readTerms, text } from './terms.ts';
import { viewOf } from './views.ts';

export const feedItemTerms = z.strictObject({ guid: text('the guid of an item, as its list tells') });

/**
 * @throws FEED_NOT_FOUND, NOT_FOUND where the feed has not shown it, CAMPAIGN_STATE where it has a campaign, LIST_EMPTY, and
 * whatever keeps it from being read
 */
export async function publishItem(
  app: By<App>,
  feedId: string,
  terms: Given<typeof feedItemTerms>,
  signal: AbortSignal,
): Promise<CampaignView> {
  const { guid } = readTerms(feedItemTerms, terms);
  const { db } = app.store;
  const feed = await getFeed(db, feedId);
  const row = await getFeedItem(db, feedId, guid);
  if (!row) throw new PullquoteError('NOT_FOUND', 'the feed has shown no such item; its list names them');
  if (row.campaignId !== null) throw taken(row.campaignId);
  const article = await readItem(app, feed, await itemOf(app, feed, row, signal), signal);
  const given = await prepareCampaign(app, feed.listId, article, {
    channels: feed.channels,
    schedule: null,
    latenessLimitMs,
    unknownPolicy: feed.unknownPolicy,
    // Whoever wants this one looks at it.
    approve: false,
    engine: feed.engine,
    language: feed.language ?? undefined,
    theme: feed.theme,
    cards: feed.cards,
  });
  const campaign = await createCampaignOf(
    db,
    { feedId, guids: [guid], states: ['seen', 'waiting', 'failed'] },
    { ...given, madeBy: app.actor, destination: null },
  );
  if (!campaign) throw taken(null);
  await note(app, {
    ...{ act: 'campaign.made', kind: 'campaign', id: campaign.id },
    after: { feed: feedId, item: row.title, channels: feed.channels, approved: false },
  });
  await app.queues.ring({ stage: 'summarize', payload: { campaignId: campaign.id } });
  return viewOf(campaignView, campaign);
}

const taken = (campaignId: string | null): PullquoteError =>
  new PullquoteError(
    'CAMPAIGN_STATE',
    campaignId === null
      ? 'somebody has made a campaign of this item just now; look at the list again'
      : `campaign ${campaignId} was made of this item already`,
  );

/** What the feed says of it: kept while it waits, else asked for again; of one that the feed has dropped, its address. */
async function itemOf(app: App, feed: Feed, row: FeedItemRow, signal: AbortSignal): Promise<FeedItem> {
  if (row.item) return row.item;
  const { guid, url, title } = row;
  const answer = await fetchFeed(feed.url, { fetch: app.fetch, signal, read: feedReader(app, signal) }).catch(
    (error: unknown) => {
      if (url === null) throw error;
      return null;
    },
  );
  const told = answer?.kind === 'feed' ? answer.feed.items.find((item) => item.guid === guid) : undefined;
  return told ?? { guid, url, title, byline: null, publishedAt: null, content: null, summary: null };
}
