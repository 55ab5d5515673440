// Health for supervisors and load balancers. /healthz: this process answers. /readyz: it can do its work. Neither says
// where anything is.
import type { FastifyInstance } from 'fastify';
import type { HttpContext } from './context.ts';
import { probe } from './probe.ts';

export function serveHealth(server: FastifyInstance, context: HttpContext): void {
  server.get('/healthz', async () => ({ alive: true }));

  server.get('/readyz', async (_request, reply) => {
    const { postgres, queue } = await probe(context);
    reply.code(postgres && queue ? 200 : 503);
    const word = (isReachable: boolean) => (isReachable ? 'ok' : 'unreachable');
    return { ready: postgres && queue, postgres: word(postgres), queue: word(queue) };
  });
}
