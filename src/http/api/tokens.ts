// Tokens of the API, for owners. A token is told once: no key keeps such an answer.
import { z } from 'zod';
import {
  addToken,
  allTokens,
  newTokenView,
  revokeToken,
  tokenTerms,
  tokenView,
} from '../../operations/tokens.ts';
import { actingOn } from './access.ts';
import { byId, type Routes, withExample } from './contract.ts';

const tags = ['tokens'];

export const tokenRoutes: Routes = (api, app) => {
  api.get(
    '/tokens',
    {
      config: { needs: 'own' },
      schema: {
        tags,
        summary: 'The tokens that programs ask with, oldest first, those that were revoked as well',
        response: { 200: z.object({ items: z.array(tokenView) }) },
      },
    },
    async () => ({ items: await allTokens(app) }),
  );

  api.post(
    '/tokens',
    {
      config: { needs: 'own', isRepeatable: true },
      schema: {
        tags,
        summary: 'Make one: the answer has the token itself, this once',
        body: withExample(tokenTerms, { name: 'newsroom', scope: 'write' }),
        response: { 201: newTokenView },
      },
    },
    async (request, reply) => reply.code(201).send(await addToken(actingOn(app, request), request.body)),
  );

  api.delete(
    '/tokens/:id',
    {
      config: { needs: 'own' },
      schema: {
        tags,
        summary: 'Revoke it: it is refused from the next request on',
        params: byId,
        response: { 200: tokenView },
      },
    },
    (request) => revokeToken(actingOn(app, request), request.params.id),
  );
};
