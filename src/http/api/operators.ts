// Operators, for owners. A link that lets somebody in is told once: no key keeps such an answer.
import { z } from 'zod';
import {
  allOperators,
  changeRole,
  invitationTerms,
  invitedView,
  inviteOperator,
  operatorView,
  removeOperator,
  resetOperator,
  roleTerms,
} from '../../operations/operators.ts';
import { actingOn } from './access.ts';
import { byId, type Routes, withExample } from './contract.ts';

const tags = ['operators'];

export const operatorRoutes: Routes = (api, app) => {
  api.get(
    '/operators',
    {
      config: { needs: 'own' },
      schema: {
        tags,
        summary: 'Who may come in, and as what',
        response: { 200: z.object({ items: z.array(operatorView) }) },
      },
    },
    async () => ({ items: await allOperators(app) }),
  );

  api.post(
    '/operators',
    {
      config: { needs: 'own', isRepeatable: true },
      schema: {
        tags,
        summary: 'Invite somebody: the answer has the link by which they choose a password, this once',
        body: withExample(invitationTerms, { email: 'lin@example.com', name: 'Lin Yi-chun', role: 'editor' }),
        response: { 201: invitedView },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await inviteOperator(actingOn(app, request), request.body)),
  );

  api.patch(
    '/operators/:id',
    {
      config: { needs: 'own' },
      schema: {
        tags,
        summary: 'Give them another role, from their next request on',
        params: byId,
        body: withExample(roleTerms, { role: 'approver' }),
        response: { 200: operatorView },
      },
    },
    (request) => changeRole(actingOn(app, request), request.params.id, request.body),
  );

  api.delete(
    '/operators/:id',
    {
      config: { needs: 'own' },
      schema: {
        tags,
        summary: 'Let them in no more; they are signed out at once',
        params: byId,
        response: { 200: operatorView },
      },
    },
    (request) => removeOperator(actingOn(app, request), request.params.id),
  );

  api.post(
    '/operators/:id/reset',
    {
      config: { needs: 'own', isRepeatable: true },
      schema: {
        tags,
        summary:
          'A link by which they choose a new password, told this once; the one of before then holds no more',
        params: byId,
        response: { 200: invitedView },
      },
    },
    (request) => resetOperator(actingOn(app, request), request.params.id),
  );
};
