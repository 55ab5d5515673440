// Lists of subscribers: made, looked at and renamed.
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import {
  allLists,
  createList,
  type ListView,
  listChanges,
  listTerms,
  listView,
  renameList,
  showList,
} from '../../operations/lists.ts';
import { actingOn } from './access.ts';
import { type Routes, withExample } from './contract.ts';
import { seenListIfAny, versionIn } from './if-match.ts';

const tags = ['lists'];
export const bySlug = z.strictObject({ slug: z.string().meta({ examples: ['readers'] }) });

const answer = (reply: FastifyReply, view: ListView) => reply.header('etag', `"${view.version}"`).send(view);

export const listRoutes: Routes = (api, app) => {
  api.get(
    '/lists',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'All lists, with their subscribers counted',
        response: { 200: z.object({ items: z.array(listView) }) },
      },
    },
    async () => ({ items: await allLists(app) }),
  );

  api.post(
    '/lists',
    {
      config: { needs: 'write' },
      schema: {
        tags,
        summary: 'Make a list; one that is there stays as it is',
        body: withExample(listTerms, { slug: 'readers', name: 'Our readers' }),
        response: { 201: listView },
      },
    },
    async (request, reply) => reply.code(201).send(await createList(actingOn(app, request), request.body)),
  );

  api.get(
    '/lists/:slug',
    {
      config: { needs: 'read' },
      schema: { tags, summary: 'A list', params: bySlug, response: { 200: listView } },
    },
    async ({ params }, reply) => answer(reply, await showList(app, params.slug)),
  );

  api.patch(
    '/lists/:slug',
    {
      config: { needs: 'write' },
      schema: {
        tags,
        summary: 'Give a list another name for its readers; its slug stays',
        params: bySlug,
        headers: seenListIfAny,
        body: withExample(listChanges, { name: 'The Harbour Letter' }),
        response: { 200: listView },
      },
    },
    async (request, reply) => {
      const { params, body, headers } = request;
      return answer(reply, await renameList(actingOn(app, request), params.slug, body, versionIn(headers)));
    },
  );
};
