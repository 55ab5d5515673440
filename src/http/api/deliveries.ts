// Deliveries: what became of each recipient of a campaign, and the report of them all; and whom nobody may mail.
import { Readable } from 'node:stream';
import { z } from 'zod';
import { decideDoubts, decidedView, doubtTerms } from '../../operations/doubts.ts';
import {
  deliveryPageTerms,
  deliveryPageView,
  domainsOf,
  domainsView,
  pageOfDeliveries,
  report,
  reportCsv,
  reportTerms,
  reportView,
} from '../../operations/report.ts';
import {
  addSuppressions,
  allSuppressions,
  removeSuppressions,
  suppressionView,
  suppressTerms,
} from '../../operations/suppressions.ts';
import { actingOn } from './access.ts';
import { byId, file, type Routes, withExample } from './contract.ts';

const tags = ['deliveries'];

export const deliveryRoutes: Routes = (api, app) => {
  api.get(
    '/campaigns/:id/deliveries',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary:
          'The ledger of a campaign, a row for each recipient, by state, domain, reason or a part of the address',
        params: byId,
        querystring: deliveryPageTerms,
        response: { 200: deliveryPageView },
      },
    },
    ({ params, query }) => pageOfDeliveries(app, params.id, query),
  );

  api.get(
    '/campaigns/:id/domains',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'The ledger counted by domain and state, for the domains that most mails go to',
        params: byId,
        response: { 200: domainsView },
      },
    },
    ({ params }) => domainsOf(app, params.id),
  );

  api.post(
    '/campaigns/:id/doubts',
    {
      config: { needs: 'approve' },
      schema: {
        tags,
        summary: 'Decide mails in doubt, of some addresses or all: send again, hold, or take as sent',
        params: byId,
        body: withExample(doubtTerms, { decision: 'sent', emails: ['mei@example.com'] }),
        response: { 200: decidedView },
      },
    },
    (request) => decideDoubts(actingOn(app, request), request.params.id, request.body),
  );

  api.get(
    '/campaigns/:id/report',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'What became of a campaign: counts, what the servers said, and whom it did not reach',
        params: byId,
        querystring: reportTerms,
        response: { 200: reportView },
      },
    },
    ({ params, query }) => report(app, params.id, query),
  );

  api.get(
    '/campaigns/:id/report.csv',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'The rows of the report as CSV, however many',
        params: byId,
        querystring: reportTerms,
        response: { 200: file('text/csv') },
      },
    },
    async ({ params, query }, reply) =>
      reply
        .header('content-disposition', `attachment; filename="report-${params.id}.csv"`)
        .type('text/csv; charset=utf-8')
        .send(Readable.from(await reportCsv(app, params.id, query))),
  );

  api.get(
    '/suppressions',
    {
      config: { needs: 'read' },
      schema: {
        tags: ['suppressions'],
        summary: 'The addresses that no campaign may mail, the newest first',
        response: { 200: z.object({ items: z.array(suppressionView) }) },
      },
    },
    async () => ({ items: await allSuppressions(app) }),
  );

  api.post(
    '/suppressions',
    {
      config: { needs: 'write', isRepeatable: true },
      schema: {
        tags: ['suppressions'],
        summary: 'Let no campaign mail these addresses, on any list',
        body: withExample(suppressTerms, { emails: ['mei@example.com'], reason: 'asked by letter' }),
        response: { 200: z.object({ suppressed: z.array(z.string()) }) },
      },
    },
    (request) => addSuppressions(actingOn(app, request), request.body),
  );

  api.delete(
    '/suppressions/:email',
    {
      config: { needs: 'approve' },
      schema: {
        tags: ['suppressions'],
        summary: 'Let an address be mailed again, where it subscribes',
        params: z.strictObject({ email: z.string().meta({ examples: ['mei@example.com'] }) }),
        response: { 200: z.object({ lifted: z.array(z.string()) }) },
      },
    },
    (request) => removeSuppressions(actingOn(app, request), { emails: [request.params.email] }),
  );
};
