// The table of error codes and the one base error. A message says what was expected, what came, and the fix;
// it never holds a secret, an address of a subscriber, or a URL with a token.

/** What a failed job may do next: never again, again with the queue's backoff, or again after a given time. */
export type Retry = 'never' | 'backoff' | { afterMs: number };

/** Of a command that a signal ended before its work was done. */
export const STOPPED_EXIT = 130;

/** code → exit code of the CLI and status of the HTTP server. The names are public: scripts match on them. */
export const ERROR_CODES = {
  ARTICLE_EMPTY: { exit: 65, http: 422 },
  ARTICLE_BINARY: { exit: 65, http: 422 },
  ARTICLE_TOO_LARGE: { exit: 65, http: 413 },
  ARTICLE_ENCODING: { exit: 65, http: 422 },
  ARTICLE_NOT_FOUND: { exit: 66, http: 404 },
  ARTICLE_UNUSABLE: { exit: 65, http: 422 },
  READING_STOPPED: { exit: 65, http: 422 },
  FETCH_REFUSED: { exit: 65, http: 422 },
  FETCH_FAILED: { exit: 69, http: 502 },
  USAGE: { exit: 64, http: 400 },
  CONFIG_INVALID: { exit: 78, http: 500 },
  LIST_NOT_FOUND: { exit: 66, http: 404 },
  LIST_EMPTY: { exit: 65, http: 422 },
  SUBSCRIBER_INVALID: { exit: 65, http: 422 },
  SUBSCRIBER_NOT_FOUND: { exit: 66, http: 404 },
  CSV_INVALID: { exit: 65, http: 422 },
  SCHEDULE_INVALID: { exit: 65, http: 422 },
  FEED_NOT_FOUND: { exit: 66, http: 404 },
  FEED_INVALID: { exit: 65, http: 422 },
  FEED_EXISTS: { exit: 65, http: 409 },
  CAMPAIGN_NOT_FOUND: { exit: 66, http: 404 },
  CAMPAIGN_STATE: { exit: 65, http: 409 },
  EDIT_REFUSED: { exit: 65, http: 422 },
  EDIT_CONFLICT: { exit: 75, http: 412 },
  EDIT_UNSEEN: { exit: 64, http: 428 },
  NOT_FOUND: { exit: 66, http: 404 },
  WEBHOOK_NOT_FOUND: { exit: 66, http: 404 },
  TOKEN_NOT_FOUND: { exit: 66, http: 404 },
  OPERATOR_NOT_FOUND: { exit: 66, http: 404 },
  OPERATOR_EXISTS: { exit: 65, http: 409 },
  ACCOUNT_NOT_FOUND: { exit: 66, http: 404 },
  SESSION_NOT_FOUND: { exit: 66, http: 404 },
  LINK_INVALID: { exit: 65, http: 403 },
  UNAUTHENTICATED: { exit: 77, http: 401 },
  FORBIDDEN: { exit: 77, http: 403 },
  KEY_REUSED: { exit: 65, http: 409 },
  TOO_LARGE: { exit: 65, http: 413 },
  RATE_LIMITED: { exit: 75, http: 429 },
  GLYPH_MISSING: { exit: 65, http: 422 },
  TEXT_REFUSED: { exit: 65, http: 422 },
  MESSAGE_INVALID: { exit: 65, http: 422 },
  RENDER_FAILED: { exit: 70, http: 500 },
  SUMMARIZE_FAILED: { exit: 70, http: 500 },
  TRANSPORT_FAILED: { exit: 69, http: 502 },
  NETWORK_FAILED: { exit: 69, http: 502 },
  ENGINE_UNAVAILABLE: { exit: 69, http: 503 },
  POSTGRES_UNREACHABLE: { exit: 69, http: 503 },
  REDIS_UNREACHABLE: { exit: 69, http: 503 },
  INTERNAL: { exit: 70, http: 500 },
} as const satisfies Record<string, { exit: number; http: number }>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** The one error that Pullquote raises on purpose. Anything else that reaches a user is a bug. */
export class PullquoteError extends Error {
  readonly code: ErrorCode;
  readonly retry: Retry;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; retry?: Retry } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'PullquoteError';
    this.code = code;
    this.retry = options.retry ?? 'never';
  }
}

/** The message of anything thrown, for a log line or for the `last_error` of a row. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** For a promise's `catch`, where one asks again later: that value where Postgres is unreachable, and every other error as it is. */
export function whilePostgresIsAway<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof PullquoteError && error.code === 'POSTGRES_UNREACHABLE') return value;
    throw error;
  };
}

/** A Postgres or Redis that a URL names and that does not answer, to be tried again with backoff. */
export function unreachable(
  code: 'POSTGRES_UNREACHABLE' | 'REDIS_UNREACHABLE',
  url: string,
  cause: unknown,
  alternative = '',
): PullquoteError {
  const [what, variable] =
    code === 'POSTGRES_UNREACHABLE' ? ['Postgres', 'DATABASE_URL'] : ['Redis', 'REDIS_URL'];
  const mend = `start it, or correct ${variable}${alternative}`;
  return new PullquoteError(
    code,
    `${what} at ${placeOf(url)}: expected an answer, got ${reasonOf(cause)}; ${mend}`,
    { cause, retry: 'backoff' },
  );
}

/** Host, port and path: never the user or the password. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'an unreadable URL';
  const { host, pathname, searchParams } = new URL(url);
  return `${searchParams.get('host') ?? host}${pathname}`;
}

/** A host of several addresses fails with all their errors and no message of its own. */
function reasonOf(error: unknown): string {
  const { message, code, errors = [] } = error as { message?: string; code?: string; errors?: unknown[] };
  if (errors.length > 0) return reasonOf(errors[0]);
  return message?.split('\n')[0] || code || String(error);
}
