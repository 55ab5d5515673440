// Idempotency-Key on every POST: taken before the route runs, its answer kept before it leaves.
import type { FastifyRequest } from 'fastify';
import { type Keyed, openKey } from '../../operations/request-keys.ts';
import type { Api, ApiContext } from './contract.ts';

declare module 'fastify' {
  interface FastifyRequest {
    keyed: Extract<Keyed, { before: null }> | null;
  }
  interface FastifyContextConfig {
    /** Asking twice makes nothing twice: it needs no key and takes none. */
    isRepeatable?: true;
  }
}

export function keepAnswers(api: Api, context: ApiContext): void {
  api.decorateRequest('keyed', null);
  api.addHook('preHandler', async (request, reply) => {
    const key = request.headers['idempotency-key'];
    const { method, caller, routeOptions } = request;
    if (method !== 'POST' || routeOptions.config.isRepeatable || !caller || typeof key !== 'string') return;
    const keyed = await openKey(context, { callerId: caller.id, key, asked: asked(request) });
    if (keyed.before === null) {
      request.keyed = keyed;
      return;
    }
    const { status, location, body } = keyed.before;
    if (location !== null) reply.header('location', location);
    return reply
      .code(status)
      .header('idempotency-replayed', 'true')
      .type('application/json; charset=utf-8')
      .send(body);
  });
  // Before it leaves: an answer that is lost on its way is kept already.
  api.addHook('onSend', async (request, reply, payload) => {
    if (request.keyed === null) return;
    const { keyed } = request;
    request.keyed = null;
    const location = reply.getHeader('location');
    await keyed.end({
      status: reply.statusCode,
      location: typeof location === 'string' ? location : null,
      body: typeof payload === 'string' ? payload : '',
    });
  });
}

const asked = ({ method, url, body }: FastifyRequest): string => JSON.stringify([method, url, body ?? null]);
