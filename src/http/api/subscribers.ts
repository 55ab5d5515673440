// The subscribers of a list: found, added, unsubscribed, removed; and all of them as CSV.
import { Readable } from 'node:stream';
import { z } from 'zod';
import {
  addSubscriber,
  addTerms,
  exportSubscribers,
  removeSubscriber,
  searchSubscribers,
  subscriberPageTerms,
  subscriberPageView,
  subscriberView,
  unsubscribeSubscriber,
} from '../../operations/subscribers.ts';
import { actingOn } from './access.ts';
import { file, type Routes, withExample } from './contract.ts';
import { bySlug } from './lists.ts';

const tags = ['subscribers'];

const byAddress = bySlug.extend({ email: z.string().meta({ examples: ['mei@example.com'] }) });

export const subscriberRoutes: Routes = (api, app) => {
  api.get(
    '/lists/:slug/subscribers',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary:
          'The subscribers of a list in the order they came; `query` finds a part of an address or a name, and a page of a long list may then hold fewer than `limit` though more follow',
        params: bySlug,
        querystring: subscriberPageTerms,
        response: { 200: subscriberPageView },
      },
    },
    ({ params, query }) => searchSubscribers(app, { ...query, list: params.slug }),
  );

  api.post(
    '/lists/:slug/subscribers',
    {
      // Twice is once; and no address is to lie among the kept answers.
      config: { needs: 'write', isRepeatable: true },
      schema: {
        tags,
        summary: 'Add one, or change name and locale of one who is there; who unsubscribed stays so',
        params: bySlug,
        body: withExample(addTerms.omit({ list: true }), {
          email: 'mei@example.com',
          name: 'Mei Lin',
          locale: 'zh-TW',
        }),
        response: { 200: subscriberView },
      },
    },
    (request) => addSubscriber(actingOn(app, request), { ...request.body, list: request.params.slug }),
  );

  api.post(
    '/lists/:slug/subscribers/:email/unsubscribe',
    {
      config: { needs: 'write', isRepeatable: true },
      schema: {
        tags,
        summary: 'Mail one no more, who stays on the list as unsubscribed; no import brings them back',
        params: byAddress,
        response: { 200: subscriberView },
      },
    },
    (request) => {
      const { slug: list, email } = request.params;
      return unsubscribeSubscriber(actingOn(app, request), { list, email });
    },
  );

  api.delete(
    '/lists/:slug/subscribers/:email',
    {
      config: { needs: 'write' },
      schema: {
        tags,
        summary: 'Delete one for good; for whoever asked for no more mail, unsubscribe them instead',
        params: byAddress,
        response: { 204: z.null().meta({ description: 'Deleted.' }) },
      },
    },
    async (request, reply) => {
      const { params } = request;
      await removeSubscriber(actingOn(app, request), { list: params.slug, email: params.email });
      return reply.code(204).send(null);
    },
  );

  api.get(
    '/lists/:slug/subscribers/export',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'All of them as CSV, in the form that import takes back',
        params: bySlug,
        response: { 200: file('text/csv') },
      },
    },
    async ({ params }, reply) =>
      reply
        .header('content-disposition', `attachment; filename="${params.slug}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(Readable.from(await exportSubscribers(app, { list: params.slug }))),
  );
};
