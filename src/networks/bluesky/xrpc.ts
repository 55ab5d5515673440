// Calls to a Bluesky PDS (atproto.com/specs/xrpc), with a session that is opened when it is needed and kept.
import { hideSecrets } from '../../providers/hide-secrets.ts';
import { type Api, CallError, callJson, type Explanation, postJson } from '../rest/call.ts';

export interface Session {
  /** The account's permanent name. */
  did: string;
  handle?: string;
  accessJwt: string;
}

export interface Pds {
  session(): Promise<Session>;
  get<T>(method: string, query: Record<string, string>): Promise<T>;
  post<T>(method: string, body: object): Promise<T>;
  /** Bytes as they are. */
  upload<T>(method: string, bytes: Buffer, mediaType: string): Promise<T>;
}

interface Credentials {
  service: string;
  identifier: string;
  password: string;
}

/** Makes no call by itself. @throws by its methods: CallError */
export function openPds(credentials: Credentials, reach: Pick<Api, 'timeoutMs' | 'fetch'>): Pds {
  let opened: Promise<Session> | null = null;
  const secrets = [credentials.password];
  const api: Api = {
    network: 'Bluesky',
    ...reach,
    explain: (response, body) => explain(response, body, secrets),
  };

  async function call<T>(method: string, init: RequestInit, query: Record<string, string> = {}): Promise<T> {
    const url = new URL(`/xrpc/${method}`, credentials.service);
    url.search = new URLSearchParams(query).toString();
    return (await callJson<T>(api, url, init)).body;
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
      if (!(error instanceof CallError) || error.errorName !== 'ExpiredToken') throw error;
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

function explain(
  { status, headers }: Response,
  body: Record<string, unknown>,
  secrets: string[],
): Explanation {
  const name = typeof body.error === 'string' ? body.error : '';
  const message = typeof body.message === 'string' ? body.message : '';
  const isLogin = status === 401 || name === 'AuthenticationRequired' || name === 'InvalidToken';
  return {
    errorName: name,
    detail: hideSecrets([name, message].filter(Boolean).join(': '), secrets),
    advice: isLogin ? 'check BLUESKY_IDENTIFIER and BLUESKY_APP_PASSWORD' : undefined,
    resetAt: Number(headers.get('ratelimit-reset')) * 1_000 || undefined,
  };
}
