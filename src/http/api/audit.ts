// The audit: who did what.
import { auditPageTerms, auditPageView, pageOfActs } from '../../operations/audit.ts';
import type { Routes } from './contract.ts';

export const auditRoutes: Routes = (api, app) => {
  api.get(
    '/audit',
    {
      config: { needs: 'read' },
      schema: {
        tags: ['audit'],
        summary: 'Who did what to what, the newest first',
        description:
          'Each act with what was changed before and after. Subscribers are told by a hash of their address: `email` finds theirs.',
        querystring: auditPageTerms,
        response: { 200: auditPageView },
      },
    },
    ({ query }) => pageOfActs(app, query),
  );
};
