// Metrics for Prometheus: numbers of the process, the queues and the campaigns, never an address or an id. For the
// bearer of METRICS_TOKEN; where none is set, for this machine, and a proxy on it counts as another one.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { checkHealth, countAll, type HealthApp } from '../../operations/health.ts';
import { notFound } from '../failures.ts';

export type MetricsContext = HealthApp & { config: { metricsToken: string | null } };

export function serveMetrics(scope: FastifyInstance, context: MetricsContext): void {
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
  const resent = gauge(
    'deliveries_resent',
    'Deliveries sent twice because the first is in doubt, of the same.',
    [],
  );
  const postParts = gauge(
    'post_parts',
    'Post parts by state, of campaigns sending or finished within a day.',
    ['state'],
  );
  const jobs = gauge('jobs', 'Jobs that are not done, by stage and state.', ['stage', 'state']);

  function set(family: Gauge, counts: Record<string, number> = {}, labels: Record<string, string> = {}) {
    for (const [state, count] of Object.entries(counts)) family.set({ ...labels, state }, count);
  }

  async function refresh(): Promise<void> {
    const health = await checkHealth(context);
    up.set({ engine: 'postgres' }, Number(health.postgres));
    up.set({ engine: 'queue' }, Number(health.queue));
    const counts = await countAll(context, health);
    set(campaigns, counts.campaigns);
    set(deliveries, counts.deliveries);
    if (counts.resent !== undefined) resent.set(counts.resent);
    set(postParts, counts.postParts);
    for (const [stage, ofStage] of Object.entries(counts.jobs ?? {})) set(jobs, ofStage, { stage });
  }

  scope.get('/metrics', async (request, reply) => {
    if (!isAllowed(request, context.config.metricsToken)) throw notFound();
    await refresh();
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

const proxyHeader = /^(x-forwarded(-\w+)?|x-real-ip|x-client-ip|true-client-ip|cf-.+|forwarded|via)$/;
const loopbackPeer = /^(127\.|::1$|::ffff:127\.)/;
const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

function isAllowed(request: FastifyRequest, token: string | null): boolean {
  if (token !== null) return isSame(request.headers.authorization ?? '', `Bearer ${token}`);
  const { headers, socket, httpVersion } = request.raw;
  // nginx asks by HTTP/1.0 unless it is told otherwise, and for our own name; who reads metrics asks by 1.1.
  const isForwarded = httpVersion === '1.0' || Object.keys(headers).some((name) => proxyHeader.test(name));
  // A proxy that tells nothing of itself still asks for the name that the world knows.
  const isLocal = loopbackPeer.test(socket.remoteAddress ?? '') && loopbackHost.test(headers.host ?? '');
  return isLocal && !isForwarded;
}

/** In a time that tells nothing of where they differ. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
