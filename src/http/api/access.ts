// Who may ask, and how often: the bearer of a token, or whoever is signed in by the cookie of a session. What a cookie's bearer
// changes, a page of our own must have asked for: its origin is checked, so no page of another site can ask in somebody's name.
import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { type By, by } from '../../domain/actor.ts';
import { type Right, rightsOfRole, rightsOfScope } from '../../domain/right.ts';
import { PullquoteError } from '../../errors.ts';
import { type Device, identifySession, isSignedIn, type SignedIn } from '../../operations/sessions.ts';
import { identify, isRevoked, type TokenView } from '../../operations/tokens.ts';
import type { Api, ApiContext, Needs } from './contract.ts';
import { sessionCookie } from './cookie.ts';
import type { ApiLimits } from './limits.ts';

/** Who asks. */
export type Caller = {
  /** Of the token or the operator. */
  id: string;
  name: string;
  may: readonly Right[];
} & ({ via: 'token'; token: TokenView } | ({ via: 'session' } & SignedIn));

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | null;
  }
  interface FastifyContextConfig {
    needs?: Needs;
  }
}

/** Tells each answer's place in the minute as RateLimit headers; past it 429 with Retry-After. */
export async function limitRates(api: Api, { requestsPerMinute }: ApiLimits): Promise<void> {
  await api.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    enableDraftSpec: true,
    keyGenerator: (request: FastifyRequest) => request.caller?.id ?? addressOf(request),
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
    keyGenerator: addressOf,
  });
  api.decorateRequest('caller', null);
  api.addHook('onRoute', ({ method, url, config }) => {
    if (config?.needs === undefined) throw new Error(`${String(method)} ${url} does not say what it needs`);
  });
  api.addHook('onRequest', async (request) => {
    const { needs } = request.routeOptions.config;
    if (needs === undefined) return;
    if (needs === 'nobody') return refuseOrigin(request, context, 'where it tells one');
    request.caller = await identifyCaller(request, context);
    if (request.caller === null) {
      const counted = await countFailure(request);
      if (!counted.isAllowed && counted.isExceeded)
        throw new PullquoteError('RATE_LIMITED', 'too many requests without a valid token; wait a minute');
      throw new PullquoteError(
        'UNAUTHENTICATED',
        'expected a session (sign in), or "Authorization: Bearer pq_…" with a token that holds; make one: pullquote tokens add NAME --scope read',
      );
    }
    if (request.caller.via === 'session') refuseOrigin(request, context, 'always');
    if (needs === 'session') requireSession(request);
    else requireRight(request, needs);
  });
}

/** The app in the hands of whoever asks. */
export function actingOn(app: ApiContext, { caller }: FastifyRequest): By<ApiContext> {
  if (caller === null) throw new Error('a route that changes something must know who asks');
  const { via, id, name } = caller;
  return by(app, { kind: via === 'session' ? 'operator' : 'token', id, name });
}

/** Where the terms alone tell that a route needs more. @throws FORBIDDEN */
export function requireRight({ caller }: FastifyRequest, needed: Right): void {
  if (caller?.may.includes(needed)) return;
  const expected = needed === 'own' ? 'an owner who is signed in' : `somebody who may ${needed}`;
  const came = caller ? `"${caller.name}" may ${caller.may.join(', ')}` : 'there is nobody';
  throw new PullquoteError('FORBIDDEN', `expected ${expected}, but ${came}`);
}

/** @throws FORBIDDEN for a token */
export function requireSession({ caller }: FastifyRequest): Extract<Caller, { via: 'session' }> {
  if (caller?.via === 'session') return caller;
  throw new PullquoteError('FORBIDDEN', 'expected somebody who is signed in, but a token asks');
}

/** Whether who was let in still would be: for whoever is served for long. */
export async function isStillIn(context: ApiContext, caller: Caller): Promise<boolean> {
  return caller.via === 'session' ? isSignedIn(context, caller) : !(await isRevoked(context, caller.id));
}

export const deviceOf = (request: FastifyRequest): Device => ({
  agent: request.headers['user-agent'] ?? '',
  address: addressOf(request),
});

async function identifyCaller(request: FastifyRequest, context: ApiContext): Promise<Caller | null> {
  const { authorization } = request.headers;
  if (authorization !== undefined) {
    const [, given] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    const token = given === undefined ? null : await identify(context, given);
    return token && { via: 'token', id: token.id, name: token.name, may: rightsOfScope(token.scope), token };
  }
  const cookie = sessionCookie(request, context);
  const signedIn = cookie === null ? null : await identifySession(context, cookie);
  if (signedIn === null) return null;
  const { id, name, role } = signedIn.operator;
  return { via: 'session', id, name, may: rightsOfRole(role), ...signedIn };
}

/** @param told whether a request without an origin, as of a program, is refused too @throws FORBIDDEN */
function refuseOrigin(
  { method, headers }: FastifyRequest,
  { config }: ApiContext,
  told: 'always' | 'where it tells one',
): void {
  if (method === 'GET' || method === 'HEAD') return;
  const { origin, host } = headers;
  if (origin === undefined && told === 'where it tells one') return;
  const isOurs =
    origin !== undefined &&
    URL.canParse(origin) &&
    [host, hostOf(config.publicUrl)].includes(new URL(origin).host);
  if (isOurs) return;
  throw new PullquoteError(
    'FORBIDDEN',
    'expected a request of a page of this server (its Origin), but it came from elsewhere; where a proxy stands in front, set PUBLIC_URL to where it is reached',
  );
}

const hostOf = (url: string | null): string | undefined => (url ? new URL(url).host : undefined);

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** Behind a proxy on this machine, what that says last: all else in the header anybody can write. */
function addressOf({ ip, headers }: FastifyRequest): string {
  if (!loopback.test(ip)) return ip;
  return (
    String(headers['x-forwarded-for'] ?? '')
      .split(',')
      .at(-1)
      ?.trim()
      .slice(0, 45) || ip
  );
}
