// The identity provider by its library (openid-client): its discovery document, where a browser is sent, and what a browser that comes back
// has proven. Knows no operator.
import { createHmac } from 'node:crypto';
import type { ClientAuth, Configuration } from 'openid-client';
import type { OidcConfig } from '../../config/oidc.ts';
import { openPublicFetch } from '../fetch/public-fetch.ts';

const library = () => import('openid-client');
const timeoutS = 10;

/** Whom the provider names. */
export interface Identity {
  email: string | null;
  /** By the provider's own word. */
  isVerified: boolean;
  name: string | null;
}

/** What one sign-in is bound by, all of it made from the secret that the browser keeps: nothing of it is told twice. */
export interface Signs {
  state: string;
  nonce: string;
  verifier: string;
}

export function signsOf(secret: string): Signs {
  const make = (what: string) => createHmac('sha256', secret).update(what).digest('base64url');
  return { state: make('state'), nonce: make('nonce'), verifier: make('verifier') };
}

/** @param redirectUri as the provider has it on its list @throws what the library or the network does */
export async function authorizationUrl(
  config: OidcConfig,
  { state, nonce, verifier }: Signs,
  redirectUri: string,
): Promise<string> {
  const { buildAuthorizationUrl, calculatePKCECodeChallenge } = await library();
  const url = buildAuthorizationUrl(await providerOf(config), {
    redirect_uri: redirectUri,
    scope: 'openid email profile',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  return url.href;
}

/** @param query that the browser came back with @throws what the library or the network does, where anything of it does not hold */
export async function identityOf(
  config: OidcConfig,
  { state, nonce, verifier }: Signs,
  { redirectUri, query }: { redirectUri: string; query: string },
): Promise<Identity> {
  const { authorizationCodeGrant, fetchUserInfo } = await library();
  const provider = await providerOf(config);
  const tokens = await authorizationCodeGrant(provider, new URL(`${redirectUri}?${query}`), {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('the provider told no identity');
  const isToldElsewhere = claims.email === undefined && provider.serverMetadata().userinfo_endpoint;
  const told = isToldElsewhere ? await fetchUserInfo(provider, tokens.access_token, claims.sub) : claims;
  return {
    email: typeof told.email === 'string' ? told.email : null,
    isVerified: told.email_verified === true,
    name: typeof told.name === 'string' ? told.name : null,
  };
}

const providers = new WeakMap<OidcConfig, Promise<Configuration>>();

/** Asked for once; again where it did not answer. */
function providerOf(config: OidcConfig): Promise<Configuration> {
  const known = providers.get(config);
  if (known) return known;
  const asked = discover(config);
  providers.set(config, asked);
  asked.catch(() => providers.delete(config));
  return asked;
}

async function discover({ issuer, clientId, clientSecret }: OidcConfig): Promise<Configuration> {
  const oidc = await library();
  const server = new URL(issuer);
  const guarded = await openPublicFetch({ trusted: [server.hostname] });
  return oidc.discovery(
    server,
    clientId,
    undefined,
    clientSecret === null ? oidc.None() : authBy(oidc, clientSecret),
    {
      timeout: timeoutS,
      [oidc.customFetch]: guarded as never,
      execute: [
        // The ID token's signature too, not the connection alone.
        oidc.enableNonRepudiationChecks,
        ...(server.protocol === 'http:' ? [oidc.allowInsecureRequests] : []),
      ],
    },
  );
}

/** As the provider says that it takes it; by the header where it says nothing (OpenID Connect Discovery 1.0, 3). */
const authBy =
  (
    { ClientSecretBasic, ClientSecretPost }: Awaited<ReturnType<typeof library>>,
    secret: string,
  ): ClientAuth =>
  (server, ...request) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const by = taken.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost;
    by(secret)(server, ...request);
  };
