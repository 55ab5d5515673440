// Health for supervisors and load balancers. /healthz: this process answers. /readyz: it can do its work. Neither says
// where anything is.
import type { FastifyInstance } from 'fastify';
import { checkHealth, type HealthApp } from '../../operations/health.ts';

export function serveHealth(scope: FastifyInstance, context: HealthApp): void {
  scope.get('/healthz', async () => ({ alive: true }));

  scope.get('/readyz', async (_request, reply) => {
    const { postgres, queue } = await checkHealth(context);
    reply.code(postgres && queue ? 200 : 503);
    const word = (isReachable: boolean) => (isReachable ? 'ok' : 'unreachable');
    return { ready: postgres && queue, postgres: word(postgres), queue: word(queue) };
  });
}
