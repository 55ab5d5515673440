// Subscribers from a CSV file: looked at, imported while whoever sent it waits or does not, and followed; with the rows that
// were not kept.
import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readingTerms } from '../../operations/import-subscribers.ts';
import { fileLookView, importRunView, uploadView } from '../../operations/import-views.ts';
import {
  type BegunImport,
  beginImport,
  importRejects,
  importsOf,
  lookAtUpload,
  showImport,
  uploadTerms,
} from '../../operations/imports.ts';
import { actingOn } from './access.ts';
import { byId, file, type Routes, withExample } from './contract.ts';
import { bodyBytes } from './limits.ts';
import { bySlug } from './lists.ts';

const tags = ['imports'];

/** In an address everything is a text. */
const flag = z.enum(['true', 'false']).default('false');
const texts = (description: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .meta({ description });
const reading = {
  columns: texts('columns and what they are, such as "Mail=email" or "#3=none"'),
  active: texts('words of a status column that mean "may be mailed", beside those that are known'),
};
const uploadQuery = uploadTerms.extend({ ...reading, create: flag, dryRun: flag });
const readingQuery = readingTerms.extend(reading);

const csvFile = withExample(
  z
    .custom<Readable>((body) => body instanceof Readable, { error: 'a CSV file as text/csv' })
    .meta({ type: 'string' }),
  'email,name,locale\nmei@example.com,Mei Lin,zh-TW\n',
);

const uploaded = { maxBytes: bodyBytes.subscribers };

const columnsAbout =
  '`columns=Mail=email` says what a column is, over what its heading says, and may be given several times: `email`, `name`, `first`, `last`, `locale`, `status`, `consent`, `refusal` or `none`; `#3` is the third column.';

export const importRoutes: Routes = (api, app) => {
  // Handed on as it comes: a file of subscribers is never in memory as a whole.
  api.addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload));

  // What goes on when its request is over ends with the server, and says so.
  const closing = new AbortController();
  const running = new Set<Promise<unknown>>();
  const follow = ({ ended }: BegunImport) => {
    // Whoever waits is told; else it stands in the import itself.
    const over = ended.catch(() => {}).finally(() => running.delete(over));
    running.add(over);
  };
  api.addHook('preClose', async () => {
    closing.abort();
    await Promise.all(running);
  });

  api.post(
    '/imports/look',
    {
      config: { needs: 'write', isRepeatable: true },
      bodyLimit: bodyBytes.subscribers,
      schema: {
        tags,
        summary:
          'What the columns of a CSV file are, and its first rows as they would be read; nothing is kept',
        description: `The body is the file, or its beginning. ${columnsAbout}`,
        consumes: ['text/csv'],
        querystring: readingQuery,
        body: csvFile,
        response: { 200: fileLookView },
      },
    },
    ({ query: { active, ...rest }, body }) =>
      lookAtUpload({ ...rest, active: [active].flat() }, { ...uploaded, csv: body }),
  );

  const begin = async (request: FastifyRequest, slug: string, query: z.output<typeof uploadQuery>) => {
    const { create, dryRun, active, ...rest } = query;
    const terms = { ...rest, create: create === 'true', dryRun: dryRun === 'true', active: [active].flat() };
    const upload = { ...uploaded, csv: request.body as Readable, signal: closing.signal };
    const begun = await beginImport(actingOn(app, request), slug, terms, upload);
    follow(begun);
    return begun;
  };
  const ofCsv = {
    tags,
    consumes: ['text/csv'],
    params: bySlug,
    querystring: uploadQuery,
    body: csvFile,
  } as const;

  api.post(
    '/lists/:slug/imports',
    {
      config: { needs: 'write', isRepeatable: true },
      bodyLimit: bodyBytes.subscribers,
      schema: {
        ...ofCsv,
        summary: 'Begin to add many from a CSV file; follow it at its Location, or leave it',
        description: `Answered as soon as the file is here and can be read; it goes on by itself. The body is the file (\`text/csv\`, up to 200 MB). \`dryRun=true\` tells what it would do; \`create=true\` makes the list. Twice is once. ${columnsAbout}`,
        response: { 202: importRunView },
      },
    },
    async (request, reply) => {
      const { run } = await begin(request, request.params.slug, request.query);
      return reply.code(202).header('location', `/api/v1/imports/${run.id}`).send(run);
    },
  );

  api.post(
    '/lists/:slug/subscribers/import',
    {
      config: { needs: 'write', isRepeatable: true },
      bodyLimit: bodyBytes.subscribers,
      schema: {
        ...ofCsv,
        summary: 'Add many from a CSV file and wait for it; bad rows are told with line and reason',
        description: `The body is the file (\`text/csv\`, up to 200 MB), in whatever encoding. \`dryRun=true\` tells what it would do; \`create=true\` makes the list. Twice is once. ${columnsAbout}`,
        response: { 200: uploadView },
      },
    },
    async (request) => (await begin(request, request.params.slug, request.query)).ended,
  );

  api.get(
    '/lists/:slug/imports',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'The latest imports of a list, the newest first; none of more than a week ago',
        params: bySlug,
        response: { 200: z.object({ items: z.array(importRunView) }) },
      },
    },
    async ({ params }) => ({ items: await importsOf(app, params.slug) }),
  );

  api.get(
    '/imports/:id',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'How far an import is, and what it did',
        params: byId,
        response: { 200: importRunView },
      },
    },
    ({ params }) => showImport(app, params.id),
  );

  api.get(
    '/imports/:id/rejects.csv',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'The rows that it did not keep, with line and reason; mended, the file can be imported',
        params: byId,
        response: { 200: file('text/csv') },
      },
    },
    async ({ params }, reply) =>
      reply
        .header('content-disposition', `attachment; filename="${params.id}.rejects.csv"`)
        .type('text/csv; charset=utf-8')
        .send(Readable.from(await importRejects(app, params.id))),
  );
};
