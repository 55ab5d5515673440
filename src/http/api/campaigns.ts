// Campaigns: made, looked at, and moved.
import type { z } from 'zod';
import {
  approvalPreviewView,
  approvalTerms,
  approvalView,
  approve,
  previewApproval,
} from '../../operations/approval.ts';
import { articleTerms, readGivenArticle } from '../../operations/articles.ts';
import { campaignStatusView, campaignView } from '../../operations/campaign-views.ts';
import {
  campaignPageTerms,
  campaignPageView,
  campaignStatus,
  cancel,
  pageOfCampaigns,
  pause,
  resume,
  retry,
  unschedule,
} from '../../operations/campaigns.ts';
import {
  publicationTerms,
  publish,
  publishedView,
  readPublication,
  rehearsalView,
  rehearse,
} from '../../operations/publications.ts';
import { sendTest, testMailView, testTerms } from '../../operations/test-mail.ts';
import { actingOn, requireRight } from './access.ts';
import { byId, type Routes, untilGone, withExample } from './contract.ts';
import { seenIfAny, versionIn } from './if-match.ts';
import { bodyBytes } from './limits.ts';

const tags = ['campaigns'];
const newCampaign = withExample(publicationTerms.extend({ article: articleTerms }), {
  article: {
    text: 'The harbour opens today.\n\n“We waited three years,” said Lin Yi-chun, its director.',
    format: 'text',
  },
  list: 'readers',
  channels: ['email', 'social'],
  at: '2026-12-01T09:00',
  timeZone: 'Asia/Taipei',
});

const moves = {
  unschedule: { run: unschedule, needs: 'pause', summary: 'Back to review, without a time' },
  pause: { run: pause, needs: 'pause', summary: 'Let nothing more of it go out' },
  resume: { run: resume, needs: 'approve', summary: 'Let it go on' },
  cancel: { run: cancel, needs: 'pause', summary: 'Drop it for good' },
  retry: { run: retry, needs: 'approve', summary: 'Try again what failed' },
} as const;

export const campaignRoutes: Routes = (api, app) => {
  api.post(
    '/campaigns',
    {
      config: { needs: 'write' },
      bodyLimit: bodyBytes.article,
      schema: {
        tags,
        summary: 'Make a campaign of an article',
        description:
          'Summarized and rendered at once by the workers, sent when it is approved and due. `approve: true` needs somebody who may approve.',
        body: newCampaign,
        response: { 201: publishedView },
      },
    },
    async (request, reply) => {
      const { article, ...terms } = request.body;
      if (terms.approve) requireRight(request, 'approve');
      const publication = readPublication(terms, app.now());
      const given = await readGivenArticle(app, article, untilGone(reply));
      const published = await publish(actingOn(app, request), given, publication);
      return reply.code(201).header('location', `/api/v1/campaigns/${published.campaign.id}`).send(published);
    },
  );

  api.post(
    '/campaigns/rehearsal',
    {
      config: { needs: 'write', isRepeatable: true },
      bodyLimit: bodyBytes.article,
      schema: {
        tags,
        summary:
          'What a campaign would be: everything is checked, summarized and rendered, and nothing is made',
        body: newCampaign,
        response: { 200: rehearsalView },
      },
    },
    async ({ body: { article, ...terms } }, reply) => {
      const gone = untilGone(reply);
      const publication = readPublication(terms, app.now());
      return rehearse(app, await readGivenArticle(app, article, gone), publication, gone);
    },
  );

  api.get(
    '/campaigns',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'The campaigns, the newest first',
        querystring: campaignPageTerms,
        response: { 200: campaignPageView },
      },
    },
    ({ query }) => pageOfCampaigns(app, query),
  );

  api.get(
    '/campaigns/:id',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'A campaign, with what became of its deliveries and posts',
        params: byId,
        response: { 200: campaignStatusView },
      },
    },
    ({ params }) => campaignStatus(app, params.id),
  );

  api.get(
    '/campaigns/:id/approval',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'What an approval would let happen now: to how many, where to, and what speaks against it',
        params: byId,
        response: { 200: approvalPreviewView },
      },
    },
    ({ params }) => previewApproval(app, params.id),
  );

  api.post(
    '/campaigns/:id/approve',
    {
      config: { needs: 'approve' },
      schema: {
        tags,
        summary: 'Let it go out, byte for byte, at its time or now',
        description:
          'With `at`, at that time instead; of a scheduled one the time is changed. An overdue one goes out at once. `force` waves through what speaks against sending.',
        params: byId,
        headers: seenIfAny,
        body: withExample(approvalTerms, { at: '2026-12-01T09:00', timeZone: 'Asia/Taipei' }),
        response: { 200: approvalView },
      },
    },
    (request) =>
      approve(actingOn(app, request), request.params.id, request.body, {
        version: versionIn(request.headers),
      }),
  );

  api.post(
    '/campaigns/:id/test',
    {
      config: { needs: 'approve' },
      schema: {
        tags,
        summary:
          'Mail it to one address, to look at: the bytes that go out, with [Test] in the subject; `as`: as that subscriber of its list gets it',
        params: byId,
        body: withExample(testTerms, { to: 'me@example.com', as: 'reader@example.org' }),
        response: { 200: testMailView },
      },
    },
    (request) => sendTest(actingOn(app, request), request.params.id, request.body),
  );

  for (const [name, { run, needs, summary }] of Object.entries(moves))
    api.post(
      `/campaigns/:id/${name}`,
      {
        config: { needs },
        schema: { tags, summary, params: byId, response: { 200: campaignView } },
      },
      (request) => run(actingOn(app, request), (request.params as z.output<typeof byId>).id),
    );
};
