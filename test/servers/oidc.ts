// A local identity provider: OpenID Connect Discovery 1.0, and the code flow of Core 1.0 with PKCE (RFC 7636), keys (RFC 7517) and the issuer in
// its answer (RFC 9207). It is as strict as the documents are, and can lie in the ways that a client must notice.
import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { type Answer, type Call, type LocalServer, listen } from './listen.ts';

export const client = { id: 'pullquote', secret: 'of the client: +/%&' };

export interface Lie {
  /** In place of what the ID token says. */
  claims?: Record<string, unknown>;
  /** In place of what the discovery document says. */
  metadata?: Record<string, unknown>;
  /** The ID token is signed by somebody else. */
  forged?: boolean;
  /** What the token endpoint answers. */
  token?: Answer;
  /** What the person answers. */
  denied?: boolean;
}

export interface OidcServer extends LocalServer {
  /** Who signs in there. */
  person: Record<string, unknown>;
  lie: Lie;
}

interface Grant {
  challenge: string;
  redirectUri: string;
  nonce: string;
}

/** @param host another site than what it sends browsers back to, where that is at 127.0.0.1 */
export async function startOidc(host = '127.0.0.1'): Promise<OidcServer> {
  const grants = new Map<string, Grant>();
  const listening = await listen(async (call) => {
    switch (`${call.method} ${call.url.pathname}`) {
      case 'GET /.well-known/openid-configuration':
        return { status: 200, body: { ...metadata(), ...provider.lie.metadata } };
      case 'GET /jwks':
        return { status: 200, body: { keys: [{ ...own.publicKey.export({ format: 'jwk' }), ...keyUse }] } };
      case 'GET /authorize':
        return authorize(call);
      case 'POST /token':
        return provider.lie.token ?? exchange(call);
      case 'GET /userinfo':
        return call.headers.authorization === 'Bearer access'
          ? { status: 200, body: { sub: 'person-1', ...provider.person } }
          : { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } };
      default:
        return { status: 404 };
    }
  });

  const server = { ...listening, url: listening.url.replace('127.0.0.1', host) };

  const metadata = () => ({
    issuer: server.url,
    authorization_endpoint: `${server.url}/authorize`,
    token_endpoint: `${server.url}/token`,
    jwks_uri: `${server.url}/jwks`,
    userinfo_endpoint: `${server.url}/userinfo`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  });

  function authorize({ url }: Call): Answer {
    const asked = Object.fromEntries(url.searchParams);
    const isRight =
      asked.response_type === 'code' &&
      asked.client_id === client.id &&
      asked.scope?.split(' ').includes('openid') &&
      asked.code_challenge_method === 'S256' &&
      /^[\w-]{43}$/.test(asked.code_challenge ?? '') &&
      asked.state &&
      asked.nonce &&
      asked.redirect_uri?.endsWith('/api/v1/session/provider/callback');
    if (!isRight) return { status: 400, body: { error: 'invalid_request' } };
    const back = new URL(asked.redirect_uri ?? '');
    back.searchParams.set('state', asked.state ?? '');
    back.searchParams.set('iss', server.url);
    if (provider.lie.denied) back.searchParams.set('error', 'access_denied');
    else {
      const code = randomUUID();
      grants.set(code, {
        challenge: asked.code_challenge ?? '',
        redirectUri: asked.redirect_uri ?? '',
        nonce: asked.nonce ?? '',
      });
      back.searchParams.set('code', code);
    }
    return { status: 302, headers: { location: back.href } };
  }

  function exchange({ body, headers }: Call): Answer {
    const given = new URLSearchParams(body.toString());
    const basic = [client.id, client.secret].map((part) =>
      new URLSearchParams({ '': part }).toString().slice(1),
    );
    if (headers.authorization !== `Basic ${btoa(basic.join(':'))}`)
      return { status: 401, headers: { 'www-authenticate': 'Basic' }, body: { error: 'invalid_client' } };
    const code = given.get('code') ?? '';
    const grant = grants.get(code);
    grants.delete(code);
    const challenge = createHash('sha256')
      .update(given.get('code_verifier') ?? '')
      .digest('base64url');
    const isRight =
      given.get('grant_type') === 'authorization_code' &&
      grant?.challenge === challenge &&
      grant.redirectUri === given.get('redirect_uri');
    if (!isRight) return { status: 400, body: { error: 'invalid_grant' } };
    const now = Math.floor(Date.now() / 1_000);
    const claims = {
      ...{ iss: server.url, aud: client.id, sub: 'person-1', iat: now, exp: now + 300, nonce: grant.nonce },
      ...provider.person,
      ...provider.lie.claims,
    };
    const token = { access_token: 'access', token_type: 'Bearer', expires_in: 300 };
    const idToken = signed(claims, provider.lie.forged ? foreign.privateKey : own.privateKey);
    return { status: 200, headers: { 'cache-control': 'no-store' }, body: { ...token, id_token: idToken } };
  }

  const provider: OidcServer = { ...server, person: {}, lie: {} };
  return provider;
}

const keyUse = { kid: 'one', alg: 'RS256', use: 'sig' };
const newKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
/** Made once for all providers of a file: it takes longer than anything else of one. */
const [own, foreign] = [newKeys(), newKeys()];

function signed(claims: object, key: KeyObject): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'RS256', kid: 'one', typ: 'JWT' })}.${part(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}
