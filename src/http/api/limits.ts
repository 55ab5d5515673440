// How much may be asked of the API, and what a body may have, by route.
import rateLimit from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { PullquoteError } from '../../errors.ts';
import type { Api } from './contract.ts';

export interface ApiLimits {
  /** Of one token, in this process. */
  requestsPerMinute: number;
  /** Of one address, with no token or a wrong one. */
  failuresPerMinute: number;
  /** Streams of events at once, in this process. */
  eventStreams: number;
}

export const apiLimits: ApiLimits = { requestsPerMinute: 600, failuresPerMinute: 60, eventStreams: 50 };

/** Bytes of a body: a few terms, an article pasted as JSON (5 MB of text, escaped), a file of subscribers. */
export const bodyBytes = { terms: 65_536, article: 8_000_000, subscribers: 200_000_000 } as const;

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
