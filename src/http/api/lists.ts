// Lists of subscribers: made and looked at.
import { z } from 'zod';
import { allLists, createList, listTerms, listView, showList } from '../../operations/lists.ts';
import { actingOn } from './access.ts';
import { type Routes, withExample } from './contract.ts';

const tags = ['lists'];
export const bySlug = z.strictObject({ slug: z.string().meta({ examples: ['readers'] }) });

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
    ({ params }) => showList(app, params.slug),
  );
};
