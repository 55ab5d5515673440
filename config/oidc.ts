// The variables of the identity provider (OpenID Connect): all that it takes, or none of them. Reads no environment itself.
import { z } from 'zod';
import type { Role } from '../src/domain/operator.ts';
import { PullquoteError } from '../src/errors.ts';

export interface OidcConfig {
  /** As it stands in the provider's own tokens. */
  issuer: string;
  clientId: string;
  /** Null: the provider knows this server as a public client. */
  clientSecret: string | null;
  /** What somebody becomes who is no operator yet; null = they are refused. */
  newRole: Role | null;
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Without TLS on this machine alone. */
export const issuerUrl = z.url({ protocol: /^https?$/ }).refine(isSafe, {
  error: 'the issuer of your provider, such as https://login.example.com (http on this machine alone)',
});

interface Given {
  OIDC_ISSUER?: string | undefined;
  OIDC_CLIENT_ID?: string | undefined;
  OIDC_CLIENT_SECRET?: string | undefined;
  OIDC_NEW_ROLE?: Role | undefined;
}

/** @throws CONFIG_INVALID where one of them is missing that the others need */
export function oidcFrom(given: Given): OidcConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET, OIDC_NEW_ROLE } = given;
  if (issuer !== undefined && clientId !== undefined)
    return { issuer, clientId, clientSecret: OIDC_CLIENT_SECRET ?? null, newRole: OIDC_NEW_ROLE ?? null };
  const alone = Object.keys(given).find(
    (name) => name.startsWith('OIDC_') && given[name as keyof Given] !== undefined,
  );
  if (alone === undefined) return null;
  throw new PullquoteError(
    'CONFIG_INVALID',
    `${alone}: expected OIDC_ISSUER and OIDC_CLIENT_ID with it, but ${issuer === undefined ? 'OIDC_ISSUER' : 'OIDC_CLIENT_ID'} is not set; set it, or unset ${alone}`,
  );
}

function isSafe(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || loopback.test(hostname);
}
