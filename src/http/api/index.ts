// The API: its prefix, its parsers, its limits and its form of errors, problem+json (RFC 9457) with our codes; the routes
// are one file a noun, each of a few lines over an operation.
import { STATUS_CODES } from 'node:http';
import type { App } from '../../app.ts';
import { answerFailures, answerNotFound, type FailureForm } from '../failures.ts';
import type { Scope } from '../server.ts';
import { guard, limitRates } from './access.ts';
import { accountRoutes } from './accounts.ts';
import { articleRoutes } from './articles.ts';
import { auditRoutes } from './audit.ts';
import { brandRoutes } from './brand.ts';
import { campaignRoutes } from './campaigns.ts';
import { type Api, keepContract, type Routes } from './contract.ts';
import { deliveryRoutes } from './deliveries.ts';
import { deskRoutes } from './desk.ts';
import { documentRoutes } from './document.ts';
import { eventRoutes } from './events.ts';
import { feedRoutes } from './feeds.ts';
import { keepAnswers } from './idempotency.ts';
import { importRoutes } from './imports.ts';
import { type ApiLimits, apiLimits, bodyBytes } from './limits.ts';
import { listRoutes } from './lists.ts';
import { oidcRoutes } from './oidc.ts';
import { operatorRoutes } from './operators.ts';
import { passkeyRoutes } from './passkeys.ts';
import { renditionRoutes } from './renditions.ts';
import { reviewRoutes } from './review.ts';
import { sendingRoutes } from './sending.ts';
import { sessionRoutes } from './session.ts';
import { settingRoutes } from './settings.ts';
import { subscriberRoutes } from './subscribers.ts';
import { tokenRoutes } from './tokens.ts';
import { webhookRoutes } from './webhooks.ts';

const nouns: readonly Routes[] = [
  documentRoutes,
  deskRoutes,
  campaignRoutes,
  articleRoutes,
  renditionRoutes,
  reviewRoutes,
  listRoutes,
  subscriberRoutes,
  importRoutes,
  deliveryRoutes,
  feedRoutes,
  eventRoutes,
  settingRoutes,
  accountRoutes,
  brandRoutes,
  sendingRoutes,
  sessionRoutes,
  oidcRoutes,
  passkeyRoutes,
  operatorRoutes,
  tokenRoutes,
  webhookRoutes,
  auditRoutes,
];

export function apiScope(app: App, limits: Partial<ApiLimits> = {}): Scope {
  return {
    prefix: '/api',
    plugin: async (scope) => {
      // No other site gets at an answer, not even as an image or a script of its page.
      scope.addHook('onRequest', async (_request, reply) => {
        reply.header('cross-origin-resource-policy', 'same-origin');
      });
      // Whoever is let in operates: a server that does not answer is for them to mend.
      answerFailures(scope, app.log, asProblem, ({ caller }) => Boolean(caller));
      answerNotFound(scope, asProblem);
      scope.addContentTypeParser(
        'application/json',
        { parseAs: 'string', bodyLimit: bodyBytes.terms },
        scope.getDefaultJsonParser('error', 'error'),
      );
      await scope.register((api) => openVersion(api as Api, app, { ...apiLimits, ...limits }), {
        prefix: '/v1',
      });
    },
  };
}

async function openVersion(api: Api, app: App, limits: ApiLimits): Promise<void> {
  await keepContract(api);
  await limitRates(api, limits);
  guard(api, app, limits);
  keepAnswers(api, app);
  for (const addRoutes of nouns) addRoutes(api, app, limits);
}

const asProblem: FailureForm = (_request, reply, { status, code, message, term, findings, afterMs }) => {
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 429 && afterMs !== undefined)
    reply.header('retry-after', String(Math.ceil(afterMs / 1_000)));
  const problem = { title: STATUS_CODES[status] ?? 'Error', status, code, detail: message, term, findings };
  return reply.type('application/problem+json').send(JSON.stringify(problem));
};
