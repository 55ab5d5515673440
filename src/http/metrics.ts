// Metrics for Prometheus: numbers of the process, the queues and the campaigns, never an address or an id. For the
// bearer of METRICS_TOKEN; where none is set, for this machine, and a proxy on it counts as another one.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { messageOf } from '../errors.ts';
import { countForMetrics, type StateCounts } from '../store/metrics.ts';
import type { HttpContext } from './context.ts';
import { probe } from './probe.ts';

export function serveMetrics(server: FastifyInstance, context: HttpContext): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'pullquote_' });
  const gauge = (name: string, help: string, labels: string[]) =>
    new Gauge({ name: `pullquote_${name}`, help, labelNames: labels, registers: [registry] });
  const up = gauge('up', 'Whether an engine answers: 1 or 0.', ['engine']);
  const campaigns = gauge('campaigns', 'Campaigns by state.', ['state']);
  const deliveries = gauge(
    'deliveries',
    'Deliveries by state, of campaigns sending or finished within a day.',
    ['state'],
  );
  const postParts = gauge(
    'post_parts',
    'Post parts by state, of campaigns sending or finished within a day.',
    ['state'],
  );
  const jobs = gauge('jobs', 'Jobs that are not done, by stage and state.', ['stage', 'state']);

  function set(family: Gauge, counts: StateCounts) {
    family.reset();
    for (const [state, count] of Object.entries(counts)) family.set({ state }, count);
  }

  async function refresh(): Promise<void> {
    const { postgres, queue } = await probe(context);
    up.set({ engine: 'postgres' }, Number(postgres));
    up.set({ engine: 'queue' }, Number(queue));
    if (postgres) {
      const counts = await countForMetrics(context.store.db, context.now());
      set(campaigns, counts.campaigns);
      set(deliveries, counts.deliveries);
      set(postParts, counts.postParts);
    }
    if (queue)
      for (const [stage, depth] of Object.entries(await context.queues.depth()))
        for (const [state, count] of Object.entries(depth)) jobs.set({ stage, state }, count);
  }

  server.get('/metrics', async (request, reply) => {
    if (!isAllowed(request, context.config.metricsToken)) return reply.callNotFound();
    try {
      await refresh();
    } catch (error) {
      // An engine that went away meanwhile; `up` will say so at the next scrape.
      context.log.warn('metrics are not fresh: %s', messageOf(error));
    }
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

const loopback = /^(127\.|::1$|::ffff:127\.)/;

function isAllowed(request: FastifyRequest, token: string | null): boolean {
  if (token !== null) return isSame(request.headers.authorization ?? '', `Bearer ${token}`);
  const { headers, socket } = request;
  const isForwarded = 'x-forwarded-for' in headers || 'forwarded' in headers || 'via' in headers;
  return loopback.test(socket.remoteAddress ?? '') && !isForwarded;
}

/** In a time that tells nothing of where they differ. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
