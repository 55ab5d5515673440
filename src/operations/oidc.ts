// Signing in by the house's identity provider (OpenID Connect Core 1.0: code flow with PKCE, state and nonce): whom it names by a verified
// e-mail address, if they are an operator, or may become one. It holds once, in the browser that began it, for ten minutes.
import { randomBytes } from 'node:crypto';
import type { OidcConfig } from '../../config/oidc.ts';
import type { Records } from '../app.ts';
import { sha256 } from '../domain/id.ts';
import { linkLifeMs } from '../domain/one-time-link.ts';
import { messageOf, PullquoteError } from '../errors.ts';
import { insertLink, takeLink } from '../store/one-time-links.ts';
import { findOperator, insertOperator, lockOperators, type Operator } from '../store/operators.ts';
import { note, themselves } from './audit.ts';
import type { Identity } from './oidc-provider.ts';
import { operatorEmail, personName } from './operators.ts';
import { type Device, type NewSession, openSession } from './sessions.ts';
import { isSetupNeeded } from './setup.ts';
import { limitAttempts } from './sign-in-limits.ts';

type Opened = Pick<Records, 'store' | 'config' | 'now' | 'log'>;

/** Why somebody does not come in: in the words of the studio, which has them of the reason alone. */
export const oidcReasons = ['unavailable', 'expired', 'denied', 'unverified', 'unknown', 'limited'] as const;
export type OidcReason = (typeof oidcReasons)[number];

/** How somebody may sign in here. */
export const signInWays = ({ oidc }: Opened['config']) => ({
  password: true,
  passkey: true,
  provider: oidc && { name: new URL(oidc.issuer).host },
});

class Refusal extends Error {
  readonly reason: OidcReason;

  constructor(reason: OidcReason, cause?: unknown) {
    super(
      `signing in by the identity provider: ${reason}${cause === undefined ? '' : `: ${messageOf(cause)}`}`,
    );
    this.reason = reason;
  }
}

/** @returns where the browser goes, and what it keeps until it is back @throws NOT_FOUND where there is no provider */
export async function beginOidc(
  { store, config, now, log }: Opened,
  redirectUri: string,
): Promise<{ url: string; secret: string } | { refused: OidcReason }> {
  const oidc = configured(config.oidc);
  const { authorizationUrl, signsOf } = await import('./oidc-provider.ts');
  const secret = randomBytes(32).toString('base64url');
  const signs = signsOf(secret);
  try {
    const url = await authorizationUrl(oidc, signs, redirectUri);
    const expiresAt = new Date(now().getTime() + linkLifeMs.oidc);
    await insertLink(
      store.db,
      { hash: sha256(signs.state), purpose: 'oidc', operatorId: null, expiresAt },
      now(),
    );
    return { url, secret };
  } catch (error) {
    log.warn({ failure: messageOf(error) }, 'the identity provider does not answer as one');
    return { refused: 'unavailable' };
  }
}

/** @param back what the browser kept, and came back with @throws NOT_FOUND where there is no provider */
export async function finishOidc(
  opened: Opened,
  back: { secret: string | null; redirectUri: string; query: string },
  device: Device,
): Promise<NewSession | { refused: OidcReason }> {
  const oidc = configured(opened.config.oidc);
  try {
    return await limitAttempts(opened, { address: device.address, email: null }, async () => {
      const operator = await operatorOf(opened, oidc, await identify(opened, oidc, back));
      return openSession(opened, operator, device);
    });
  } catch (error) {
    if (error instanceof PullquoteError && error.code === 'RATE_LIMITED') return { refused: 'limited' };
    if (!(error instanceof Refusal)) throw error;
    opened.log.warn(
      { reason: error.reason, failure: error.message },
      'nobody came in by the identity provider',
    );
    return { refused: error.reason };
  }
}

async function identify(
  { store, now }: Opened,
  oidc: OidcConfig,
  { secret, redirectUri, query }: { secret: string | null; redirectUri: string; query: string },
): Promise<Identity> {
  const { identityOf, signsOf } = await import('./oidc-provider.ts');
  const signs = secret === null ? null : signsOf(secret);
  // In this browser, and once; whoever sent somebody here with a code of their own gets no further.
  const begun = signs && new URLSearchParams(query).get('state') === signs.state;
  if (!begun || (await takeLink(store.db, sha256(signs.state), now()))?.purpose !== 'oidc')
    throw new Refusal('expired');
  try {
    return await identityOf(oidc, signs, { redirectUri, query });
  } catch (error) {
    throw new Refusal(reasonOf(error), error);
  }
}

/** What the provider itself says (OAuth 2.0, 4.1.2.1) is an answer; all else is a provider that does not work, or lies. */
const reasonOf = (error: unknown): OidcReason =>
  error instanceof Error && 'error' in error && error.error === 'access_denied' ? 'denied' : 'unavailable';

/** Whose address it is; where nobody's, somebody new, if that is allowed. */
async function operatorOf(opened: Opened, { newRole }: OidcConfig, identity: Identity): Promise<Operator> {
  const email = operatorEmail.safeParse(identity.email);
  // An address that nobody checked may be anybody's.
  if (!identity.isVerified || !email.success) throw new Refusal('unverified');
  const known = await findOperator(opened.store.db, email.data);
  if (known) return known;
  if (newRole === null) throw new Refusal('unknown');
  return opened.store.db.transaction(async (db) => {
    const inside = { ...opened, store: { ...opened.store, db } };
    await lockOperators(db);
    const meanwhile = await findOperator(db, email.data);
    if (meanwhile) return meanwhile;
    // The first one comes by the link that the server printed: else nobody would own it.
    if (await isSetupNeeded(inside)) throw new Refusal('unknown');
    const name = personName.safeParse(identity.name).data ?? email.data.slice(0, email.data.indexOf('@'));
    const operator = await insertOperator(db, { name, email: email.data, role: newRole, password: null });
    await note(themselves(inside, operator), {
      ...{ act: 'operator.joined', kind: 'operator', id: operator.id },
      after: { email: operator.email, role: newRole },
    });
    return operator;
  });
}

function configured(oidc: OidcConfig | null): OidcConfig {
  if (oidc) return oidc;
  throw new PullquoteError(
    'NOT_FOUND',
    'there is no identity provider to sign in by; set OIDC_ISSUER and OIDC_CLIENT_ID',
  );
}
