// Who may ask, and how often: the bearer of a token, for what its scope allows. No cookie is read anywhere here, so no page of another
// site can ask in somebody's name.
import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { type Actor, type By, by } from '../../domain/actor.ts';
import { allowsScope, type TokenScope } from '../../domain/token.ts';
import { PullquoteError } from '../../errors.ts';
import { identify, type TokenView } from '../../operations/tokens.ts';
import type { Api, ApiContext } from './contract.ts';
import type { ApiLimits } from './limits.ts';

declare module 'fastify' {
  interface FastifyRequest {
    token: TokenView | null;
    /** Who asks; null where nobody needs to be anybody. */
    actor: Actor | null;
  }
  interface FastifyContextConfig {
    /** What its caller's token must allow; nobody = whoever asks. */
    needs?: TokenScope | 'nobody';
  }
}

/** Tells each answer's place in the minute as RateLimit headers; past it 429 with Retry-After. */
export async function limitRates(api: Api, { requestsPerMinute }: ApiLimits): Promise<void> {
  await api.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    enableDraftSpec: true,
    keyGenerator: (request: FastifyRequest) => request.token?.id ?? request.ip,
    errorResponseBuilder: (_request, { max, after }) =>
      new PullquoteError(
        'RATE_LIMITED',
        `expected at most ${max} requests a minute, but there were more; ask again in ${after}`,
      ),
  });
}

/** Call it before the routes: each then says what it needs, and one that does not is refused when the server starts. */
export function guard(api: Api, context: ApiContext, { failuresPerMinute }: ApiLimits): void {
  const countFailure = api.createRateLimit({
    max: failuresPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => request.ip,
  });
  api.decorateRequest('token', null);
  api.decorateRequest('actor', null);
  api.addHook('onRoute', ({ method, url, config }) => {
    if (config?.needs === undefined) throw new Error(`${String(method)} ${url} does not say what it needs`);
  });
  api.addHook('onRequest', async (request) => {
    const { needs } = request.routeOptions.config;
    if (needs === undefined || needs === 'nobody') return;
    request.token = await bearer(request, context);
    if (request.token === null) {
      const counted = await countFailure(request);
      if (!counted.isAllowed && counted.isExceeded)
        throw new PullquoteError('RATE_LIMITED', 'too many requests without a valid token; wait a minute');
      throw new PullquoteError(
        'UNAUTHENTICATED',
        'expected "Authorization: Bearer pq_…" with a token that holds; make one: pullquote tokens add NAME --scope read',
      );
    }
    const { id, name } = request.token;
    request.actor = { kind: 'token', id, name };
    requireScope(request, needs);
  });
}

/** The app in the hands of whoever asks. */
export function actingOn(app: ApiContext, { actor }: FastifyRequest): By<ApiContext> {
  if (actor === null) throw new Error('a route that changes something must know who asks');
  return by(app, actor);
}

/** Where the terms alone tell that a route needs more. @throws FORBIDDEN */
export function requireScope({ token }: FastifyRequest, needed: TokenScope): void {
  if (token && allowsScope(token.scope, needed)) return;
  throw new PullquoteError(
    'FORBIDDEN',
    `expected a token that may ${needed}, but ${token ? `"${token.name}" may ${token.scope}` : 'there is none'}`,
  );
}

async function bearer(request: FastifyRequest, context: ApiContext): Promise<TokenView | null> {
  const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return token === undefined ? null : identify(context, token);
}
