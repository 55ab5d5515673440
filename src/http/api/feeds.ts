// Feeds that lists follow: looked at before, kept, changed, looked at now, and followed no longer; and a campaign of one item.
import { z } from 'zod';
import { campaignView } from '../../operations/campaign-views.ts';
import { changeFeed, feedChanges } from '../../operations/change-feed.ts';
import { feedItemTerms, publishItem } from '../../operations/feed-item.ts';
import { lookView } from '../../operations/feed-look.ts';
import {
  allFeeds,
  feedItemView,
  feedSummaryView,
  feedView,
  itemsOf,
  pauseFeed,
  removeFeed,
  resumeFeed,
  showFeed,
} from '../../operations/feeds.ts';
import {
  feedAddressTerms,
  followFeed,
  followTerms,
  foundFeedView,
  lookAtAddress,
  runFeed,
  runPreviewView,
  tellRun,
} from '../../operations/follow-feed.ts';
import { actingOn, requireRight } from './access.ts';
import { byId, type Routes, untilGone, withExample } from './contract.ts';
import { seenFeedIfAny, versionIn } from './if-match.ts';

const tags = ['feeds'];
/** What it has now is seen, and no more than its newest title told of it. */
const followedView = z.object({
  feed: feedView,
  /** Items that it holds now. */
  found: z.number().int(),
  newest: z.string().nullable(),
  look: lookView.nullable(),
});
const resumeTerms = z.strictObject({ skip: z.boolean().default(false) });

export const feedRoutes: Routes = (api, app) => {
  api.get(
    '/feeds',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'The feeds that lists follow, with what became of their items',
        response: { 200: z.object({ items: z.array(feedSummaryView) }) },
      },
    },
    async () => ({ items: await allFeeds(app) }),
  );

  api.post(
    '/feeds',
    {
      config: { needs: 'write' },
      schema: {
        tags,
        summary: 'Follow a feed: what comes from now on becomes campaigns',
        description: '`approve: true` lets its campaigns go out unseen, and needs a token that may approve.',
        body: withExample(followTerms, {
          url: 'https://example.com/feed.xml',
          list: 'readers',
          every: '0 9 * * MON',
          timeZone: 'Asia/Taipei',
          roundupSize: 5,
        }),
        response: { 201: followedView },
      },
    },
    async (request, reply) => {
      if (request.body.approve) requireRight(request, 'approve');
      return reply.code(201).send(await followFeed(actingOn(app, request), request.body, untilGone(reply)));
    },
  );

  api.get(
    '/feeds/:id',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'A feed, with what became of its items',
        params: byId,
        response: { 200: feedSummaryView },
      },
    },
    async ({ params }, reply) => {
      const feed = await showFeed(app, params.id);
      return reply.header('etag', `"${feed.version}"`).send(feed);
    },
  );

  api.patch(
    '/feeds/:id',
    {
      config: { needs: 'write' },
      schema: {
        tags,
        summary: 'Change for whom, when and how it makes campaigns, for what comes from now on',
        description:
          'What is left out stays. Its address stays too, and what it has seen. Of a feed whose campaigns go out unseen, or are to, whoever changes it must be one who may approve.',
        params: byId,
        headers: seenFeedIfAny,
        body: withExample(feedChanges, { every: '0 8 * * FRI', roundupSize: 7, language: null }),
        response: { 200: feedView },
      },
    },
    async (request, reply) => {
      const { params, body, headers, caller } = request;
      const feed = await changeFeed(actingOn(app, request), params.id, body, {
        seen: versionIn(headers),
        mayApprove: caller?.may.includes('approve') ?? false,
      });
      return reply.header('etag', `"${feed.version}"`).send(feed);
    },
  );

  api.post(
    '/feeds/look',
    {
      config: { needs: 'write', isRepeatable: true },
      schema: {
        tags,
        summary: 'What is at an address: a feed, or a page that names one; nothing is kept',
        body: withExample(feedAddressTerms, { url: 'https://example.com/' }),
        response: { 200: foundFeedView },
      },
    },
    (request, reply) => lookAtAddress(app, request.body, untilGone(reply)),
  );

  api.get(
    '/feeds/:id/run',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'What a run would make campaigns of now, the items of each; nothing is made',
        params: byId,
        response: { 200: runPreviewView },
      },
    },
    ({ params }, reply) => tellRun(app, params.id, untilGone(reply)),
  );

  api.post(
    '/feeds/:id/items/publish',
    {
      config: { needs: 'write' },
      schema: {
        tags,
        summary:
          'Make a campaign of one item now; it waits for review, and the feed makes no second one of it',
        params: byId,
        body: withExample(feedItemTerms, { guid: 'https://example.com/harbour' }),
        response: { 201: campaignView },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await publishItem(actingOn(app, request), request.params.id, request.body, untilGone(reply))),
  );

  api.get(
    '/feeds/:id/items',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'The latest items that it has shown, and what became of each',
        params: byId,
        response: { 200: z.object({ items: z.array(feedItemView) }) },
      },
    },
    async ({ params }) => ({ items: await itemsOf(app, params.id) }),
  );

  api.post(
    '/feeds/:id/run',
    {
      config: { needs: 'approve' },
      schema: {
        tags,
        summary: 'Look at it now, whatever its schedule says, and make campaigns of what is new',
        params: byId,
        response: { 200: lookView },
      },
    },
    (request, reply) => runFeed(actingOn(app, request), request.params.id, untilGone(reply)),
  );

  api.post(
    '/feeds/:id/pause',
    {
      config: { needs: 'write' },
      schema: { tags, summary: 'Look at it no more', params: byId, response: { 200: feedView } },
    },
    (request) => pauseFeed(actingOn(app, request), request.params.id),
  );

  api.post(
    '/feeds/:id/resume',
    {
      config: { needs: 'approve' },
      schema: {
        tags,
        summary: 'Look at it again from its next time on; `skip` sends nothing of what waits',
        params: byId,
        body: withExample(resumeTerms, { skip: true }),
        response: { 200: feedView },
      },
    },
    (request) => resumeFeed(actingOn(app, request), request.params.id, request.body),
  );

  api.delete(
    '/feeds/:id',
    {
      config: { needs: 'write' },
      schema: {
        tags,
        summary: 'Follow it no longer; its campaigns stay',
        params: byId,
        response: { 200: feedView },
      },
    },
    (request) => removeFeed(actingOn(app, request), request.params.id),
  );
};
