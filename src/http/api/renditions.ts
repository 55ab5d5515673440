// Renditions: what goes out of a campaign, and its mail, cards and posts to look at.
import { z } from 'zod';
import { campaignStatusView } from '../../operations/campaign-views.ts';
import { campaignStatus } from '../../operations/campaigns.ts';
import {
  cardOf,
  type EmailForm,
  emailOf,
  emailTerms,
  renditionOf,
  renditionView,
} from '../../operations/renditions.ts';
import { byId, file, type Routes } from './contract.ts';

const emails: { form: EmailForm; type: string; summary: string }[] = [
  { form: 'html', type: 'text/html', summary: 'The mail as a page, beside its cards/' },
  { form: 'txt', type: 'text/plain', summary: 'The mail as plain text' },
  {
    form: 'eml',
    type: 'message/rfc822',
    summary: 'The mail as the message that a reader named "Reader" would get',
  },
];

/**
 * A mail is written by whoever wrote the article: no script runs in it, no form, and nothing is asked of others. It keeps its
 * origin, since a browser sends the cookie for its cards only then; a page of ours alone may frame it, sandboxed too.
 */
export const mailHeaders = {
  'content-security-policy':
    "sandbox allow-same-origin; default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
};

const postsView = z.object({ items: campaignStatusView.shape.posts });

export const renditionRoutes: Routes = (api, app) => {
  api.get(
    '/campaigns/:id/rendition',
    {
      config: { needs: 'read' },
      schema: {
        tags: ['renditions'],
        summary: 'What goes out: the subject, the cards with their alt texts, the posts by network',
        params: byId,
        response: { 200: renditionView },
      },
    },
    ({ params }) => renditionOf(app, params.id),
  );

  for (const { form, type, summary } of emails)
    api.get(
      `/campaigns/:id/email.${form}`,
      {
        config: { needs: 'read' },
        schema: {
          tags: ['renditions'],
          summary,
          description:
            '`as`, the address of a subscriber of its list: in their language, with their name, and with links that do nothing.',
          params: byId,
          querystring: emailTerms,
          response: { 200: file(type) },
        },
      },
      async ({ params, query }, reply) => {
        const { id } = params as z.output<typeof byId>;
        const email = await emailOf(app, id, form, query as z.output<typeof emailTerms>);
        return reply.headers(mailHeaders).type(`${type}; charset=utf-8`).send(email);
      },
    );

  api.get(
    '/campaigns/:id/cards/:file',
    {
      config: { needs: 'read' },
      schema: {
        tags: ['renditions'],
        summary: 'The image of a card, by its file name in the rendition',
        params: byId.extend({ file: z.string().meta({ examples: ['quote-1-1200x675-0a1b2c3d.png'] }) }),
        response: { 200: file('image/png') },
      },
    },
    async ({ params }, reply) =>
      reply
        // Its name holds its hash: a mail that is shown anew after an edit asks for the cards that changed.
        .header('cache-control', 'private, max-age=86400, immutable')
        .type('image/png')
        .send(await cardOf(app, params)),
  );

  api.get(
    '/campaigns/:id/posts',
    {
      config: { needs: 'read' },
      schema: {
        tags: ['posts'],
        summary: 'What became of each post on each account; none before the sending',
        params: byId,
        response: { 200: postsView },
      },
    },
    async ({ params }) => ({ items: (await campaignStatus(app, params.id)).posts }),
  );
};
