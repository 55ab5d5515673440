// Passkeys by the browser's own calls (https://www.w3.org/TR/webauthn-3/): one made, and signing in by one. A browser lets a page have them
// by TLS or on this machine, and for the name of a host alone.
import { api, need, type Schema } from './client.ts';

/** Why there are none here; null where there are. */
export type NoPasskeys = 'insecure' | 'address' | 'browser' | null;

export function noPasskeys(): NoPasskeys {
  if (!isSecureContext) return 'insecure';
  if (/^[\d.]+$|^\[/.test(location.hostname)) return 'address';
  const has =
    typeof PublicKeyCredential === 'function' && 'parseCreationOptionsFromJSON' in PublicKeyCredential;
  return has ? null : 'browser';
}

/** This machine by its name, where passkeys hold. */
export const byName = (): string | null =>
  /^(127\.|\[::1\])/.test(location.hostname) ? `http://localhost:${location.port}${location.pathname}` : null;

/** declined: by whoever was asked, or nobody answered in time. there: this device has one already. */
export class PasskeyRefused extends Error {
  readonly reason: 'declined' | 'there' | 'failed';

  constructor(cause: unknown) {
    const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
    super(message, { cause });
    this.reason =
      name === 'NotAllowedError' || name === 'AbortError'
        ? 'declined'
        : name === 'InvalidStateError'
          ? 'there'
          : 'failed';
  }
}

/** @throws PasskeyRefused, Problem */
export async function makePasskey(name: string): Promise<Schema<'Passkey'>> {
  const options = await need(api.POST('/api/v1/passkeys/challenge'));
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(
    options as unknown as PublicKeyCredentialCreationOptionsJSON,
  );
  const response = await answerOf(navigator.credentials.create({ publicKey }));
  return need(api.POST('/api/v1/passkeys', { body: { name, response } }));
}

/** @throws PasskeyRefused, Problem */
export async function signInByPasskey(): Promise<Schema<'Caller'>> {
  const options = await need(api.POST('/api/v1/session/passkey/challenge'));
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
    options as unknown as PublicKeyCredentialRequestOptionsJSON,
  );
  const response = await answerOf(navigator.credentials.get({ publicKey }));
  return need(api.POST('/api/v1/session/passkey', { body: { response } }));
}

type Answer = { id: string; response: { clientDataJSON: string } };

async function answerOf(asked: Promise<Credential | null>): Promise<Answer> {
  try {
    return ((await asked) as PublicKeyCredential).toJSON() as Answer;
  } catch (error) {
    throw new PasskeyRefused(error);
  }
}
