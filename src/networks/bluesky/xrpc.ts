// Calls to a Bluesky PDS (atproto.com/specs/xrpc), with a session that is opened when it is needed and kept.
import {
  type CallFailure,
  failureOfAnswer,
  failureOfFetch,
  hideSecrets,
} from '../../providers/call-failure.ts';

export interface Session {
  /** The account's permanent name. */
  did: string;
  accessJwt: string;
}

export interface Pds {
  session(): Promise<Session>;
  get<T>(method: string, query: Record<string, string>): Promise<T>;
  post<T>(method: string, body: object): Promise<T>;
  /** Bytes as they are. */
  upload<T>(method: string, bytes: Buffer, mediaType: string): Promise<T>;
}

/** A call that failed: how, and the name that the protocol gives it ("RecordNotFound"; '' for none). */
export class XrpcError extends Error {
  readonly failure: CallFailure;
  readonly errorName: string;

  constructor(failure: CallFailure, errorName: string) {
    super(failure.reason);
    this.failure = failure;
    this.errorName = errorName;
  }
}

interface Credentials {
  service: string;
  identifier: string;
  password: string;
}

/** Makes no call by itself. @throws by its methods: XrpcError */
export function openPds(credentials: Credentials, timeoutMs: number): Pds {
  let opened: Promise<Session> | null = null;
  const secrets = [credentials.password];

  async function call<T>(method: string, init: RequestInit, query: Record<string, string> = {}): Promise<T> {
    const url = new URL(`/xrpc/${method}`, credentials.service);
    url.search = new URLSearchParams(query).toString();
    let response: Response;
    let text: string;
    try {
      response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
      text = await response.text();
    } catch (error) {
      throw new XrpcError(failureOfFetch('Bluesky', error), '');
    }
    const body = parseJson(text);
    if (response.ok && body) return body as T;
    throw errorOf(response, body ?? {}, secrets);
  }

  async function openSession(): Promise<Session> {
    const { identifier, password } = credentials;
    const session = await call<Session>(
      'com.atproto.server.createSession',
      postJson({ identifier, password }, {}),
    );
    secrets.push(session.accessJwt);
    return session;
  }

  function session(): Promise<Session> {
    opened ??= openSession().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  }

  /** A session ends after some hours; the call that learns of it is made again with a new one: nothing was done. */
  async function signed<T>(make: (headers: Record<string, string>) => Promise<T>): Promise<T> {
    const headersOf = ({ accessJwt }: Session) => ({ authorization: `Bearer ${accessJwt}` });
    try {
      return await make(headersOf(await session()));
    } catch (error) {
      if (!(error instanceof XrpcError) || error.errorName !== 'ExpiredToken') throw error;
      opened = null;
      return make(headersOf(await session()));
    }
  }

  return {
    session,
    get: (method, query) => signed((headers) => call(method, { headers }, query)),
    post: (method, body) => signed((headers) => call(method, postJson(body, headers))),
    upload: (method, bytes, mediaType) =>
      signed((headers) =>
        call(method, {
          method: 'POST',
          headers: { ...headers, 'content-type': mediaType },
          body: new Uint8Array(bytes),
        }),
      ),
  };
}

const postJson = (body: object, headers: Record<string, string>): RequestInit => ({
  method: 'POST',
  headers: { ...headers, 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

function parseJson(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function errorOf(response: Response, body: Record<string, unknown>, secrets: string[]): XrpcError {
  const name = typeof body.error === 'string' ? body.error : '';
  const message = typeof body.message === 'string' ? body.message : '';
  const reset = Number(response.headers.get('ratelimit-reset')) * 1_000;
  const isLogin = response.status === 401 || name === 'AuthenticationRequired' || name === 'InvalidToken';
  const failure = failureOfAnswer('Bluesky', {
    // An answer that is no JSON says nothing of what was done, whatever its status.
    status: response.ok ? 502 : response.status,
    detail: hideSecrets([name, message].filter(Boolean).join(': '), secrets),
    advice: isLogin ? 'check BLUESKY_IDENTIFIER and BLUESKY_APP_PASSWORD' : undefined,
    resetAt: reset || undefined,
    answeredAt: Date.parse(response.headers.get('date') ?? '') || undefined,
  });
  return new XrpcError(failure, name);
}
