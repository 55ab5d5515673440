// The way to the server: typed by its OpenAPI document, as whoever is signed in. What it refuses is a Problem.
import createClient from 'openapi-fetch';
import { heldToken } from './token.ts';

export type Schema<Name extends keyof ApiSchemas> = ApiSchemas[Name];

/** A refusal, as the server tells it (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  /** One of a fixed table; NETWORK where no server answered. */
  readonly code: string;
  /** The field of the request that is wrong, such as "cards.formats". */
  readonly term: string | null;
  /** Of an edit that is refused: each reason, at its place. */
  readonly findings: readonly Finding[];

  constructor({ status, code, detail, term, findings }: Told) {
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.term = term ?? null;
    this.findings = findings ?? [];
  }
}

interface Told {
  status: number;
  code: string;
  detail: string;
  term?: string | undefined;
  findings?: readonly Finding[] | undefined;
}

export interface Finding {
  check: string;
  detail: string;
  place: { field: string; at?: number; start?: number; end?: number };
}

export const api = createClient<ApiPaths>({ baseUrl: location.origin });

api.use({
  onRequest({ request }) {
    const token = heldToken();
    if (token !== null) request.headers.set('authorization', `Bearer ${token}`);
    // Whoever presses twice, or asks again over a bad line, makes it once.
    if (request.method === 'POST') request.headers.set('idempotency-key', randomId());
    return request;
  },
});

/** What was asked for. @throws Problem */
export async function need<T>(asked: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await asked.catch((cause: unknown) => {
    throw new Problem({ status: 0, code: 'NETWORK', detail: cause instanceof Error ? cause.message : '' });
  });
  if (!response.ok) throw problemOf(response, error);
  return data as T;
}

export function problemOf(response: Response, told: unknown): Problem {
  const { code, detail, term, findings } = (
    told !== null && typeof told === 'object' ? told : {}
  ) as Partial<Told>;
  return new Problem({
    status: response.status,
    code: code ?? 'INTERNAL',
    detail: detail ?? response.statusText,
    term,
    findings,
  });
}

/** Also where a page has no secure context, and so no crypto.randomUUID. */
const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
