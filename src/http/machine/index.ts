// What machines ask: supervisors and load balancers for health, Prometheus for metrics. It takes no body, and tells a failure
// as JSON.
import { answerFailures, asJson } from '../failures.ts';
import type { Scope } from '../server.ts';
import { serveHealth } from './health.ts';
import { type MetricsContext, serveMetrics } from './metrics.ts';

export function machineScope(context: MetricsContext): Scope {
  return {
    prefix: '',
    plugin: async (scope) => {
      answerFailures(scope, context.log, asJson);
      serveHealth(scope, context);
      serveMetrics(scope, context);
    },
  };
}
