// Passkeys (https://www.w3.org/TR/webauthn-3/): added by whoever is signed in, and signing in by one. A challenge holds once and for five
// minutes. The library is loaded with the first of them.
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import type { Records } from '../app.ts';
import { sha256 } from '../domain/id.ts';
import { linkLifeMs } from '../domain/one-time-link.ts';
import { PullquoteError } from '../errors.ts';
import { insertLink, takeLink } from '../store/one-time-links.ts';
import { requireOperator } from '../store/operators.ts';
import {
  deletePasskey,
  findPasskey,
  insertPasskey,
  notePasskeyUse,
  type Passkey,
  passkeysOf,
  renamePasskey as renameRow,
} from '../store/passkeys.ts';
import { audited, themselves } from './audit.ts';
import { type Device, type NewSession, openSession, type SignedIn } from './sessions.ts';
import { limitAttempts } from './sign-in-limits.ts';
import { type Given, readTerms, text } from './terms.ts';
import { moment, viewOf } from './views.ts';

const library = () => import('@simplewebauthn/server');

export const passkeyView = z
  .object({
    id: z.string(),
    name: z.string(),
    createdAt: moment,
    lastUsedAt: moment.nullable(),
  })
  .meta({ id: 'Passkey' });

/** As the browser's own calls take and give it, by `parse…FromJSON()` and `toJSON()`. */
export const webauthnJson = z.looseObject({ challenge: z.string() });
const answer = z.looseObject({ id: z.string(), response: z.looseObject({ clientDataJSON: z.string() }) });

const deviceName = text('a name that tells the device, such as "my laptop"').refine(
  (name) => name.length <= 100,
  {
    error: 'a name of at most 100 characters',
  },
);
export const passkeyTerms = z.strictObject({ name: deviceName, response: answer });
export const passkeyChanges = z.strictObject({ name: deviceName });
export const passkeySignInTerms = z.strictObject({ response: answer });

type Opened = Pick<Records, 'store' | 'now'>;

/** Of the page that asks: a passkey holds for its host alone. */
export type Origin = string;

export async function myPasskeys(
  { store }: Opened,
  { operator }: SignedIn,
): Promise<z.output<typeof passkeyView>[]> {
  return (await passkeysOf(store.db, operator.id)).map(shown);
}

export async function passkeyToAdd(
  opened: Opened,
  { operator }: SignedIn,
  origin: Origin,
): Promise<z.output<typeof webauthnJson>> {
  const { generateRegistrationOptions } = await library();
  const options = await generateRegistrationOptions({
    rpName: 'Pullquote',
    rpID: hostOf(origin),
    userID: new TextEncoder().encode(operator.id),
    userName: operator.email,
    userDisplayName: operator.name,
    attestationType: 'none',
    excludeCredentials: (await passkeysOf(opened.store.db, operator.id)).map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await keepChallenge(opened, options.challenge);
  return { ...options };
}

/** @throws USAGE where it does not hold */
export async function addPasskey(
  opened: Opened,
  { operator }: SignedIn,
  terms: Given<typeof passkeyTerms>,
  origin: Origin,
): Promise<z.output<typeof passkeyView>> {
  const { name, response } = readTerms(passkeyTerms, terms);
  const { verifyRegistrationResponse } = await library();
  const verified = await holds(() =>
    verifyRegistrationResponse({
      response: response as unknown as RegistrationResponseJSON,
      expectedChallenge: (challenge) => takeChallenge(opened, challenge),
      expectedOrigin: origin,
      expectedRPID: hostOf(origin),
    }),
  );
  if (!verified?.verified)
    throw new PullquoteError(
      'USAGE',
      'expected a passkey that was made for this page just now, but it does not hold; try again',
    );
  const { id, publicKey, counter, transports } = verified.registrationInfo.credential;
  const row = await audited(
    themselves(opened, operator),
    (tx) =>
      insertPasskey(tx, {
        ...{ id, name, counter, operatorId: operator.id, createdAt: opened.now() },
        ...{ publicKey: Buffer.from(publicKey), transports: transports ?? [] },
      }),
    () => ({ ...{ act: 'passkey.added', kind: 'operator', id: operator.id }, after: { name } }),
  );
  return shown(row);
}

/** @throws USAGE; NOT_FOUND where it is not theirs */
export async function renamePasskey(
  opened: Opened,
  { operator }: SignedIn,
  id: string,
  terms: Given<typeof passkeyChanges>,
): Promise<z.output<typeof passkeyView>> {
  const { name } = readTerms(passkeyChanges, terms);
  const row = await audited(
    themselves(opened, operator),
    (tx) => renameRow(tx, operator.id, id, name),
    () => ({ ...{ act: 'passkey.renamed', kind: 'operator', id: operator.id }, after: { name } }),
  );
  return shown(row);
}

/** @throws NOT_FOUND where it is not theirs */
export async function removePasskey(
  opened: Opened,
  { operator }: SignedIn,
  id: string,
): Promise<z.output<typeof passkeyView>> {
  const row = await audited(
    themselves(opened, operator),
    (tx) => deletePasskey(tx, operator.id, id),
    ({ name }) => ({ ...{ act: 'passkey.removed', kind: 'operator', id: operator.id }, before: { name } }),
  );
  return shown(row);
}

/** For whoever asks: it names nobody, and the browser knows which passkeys it has. */
export async function passkeyChallenge(
  opened: Opened,
  origin: Origin,
): Promise<z.output<typeof webauthnJson>> {
  const { generateAuthenticationOptions } = await library();
  const options = await generateAuthenticationOptions({ rpID: hostOf(origin), userVerification: 'required' });
  await keepChallenge(opened, options.challenge);
  return { ...options };
}

/** @throws UNAUTHENTICATED; RATE_LIMITED */
export async function signInByPasskey(
  opened: Opened,
  terms: Given<typeof passkeySignInTerms>,
  device: Device,
  origin: Origin,
): Promise<NewSession> {
  const { response } = readTerms(passkeySignInTerms, terms);
  const { db } = opened.store;
  const { verifyAuthenticationResponse } = await library();
  return limitAttempts(opened, { address: device.address, email: null }, async () => {
    const passkey = await findPasskey(db, response.id);
    const verified =
      passkey &&
      (await holds(() =>
        verifyAuthenticationResponse({
          response: response as unknown as AuthenticationResponseJSON,
          expectedChallenge: (challenge) => takeChallenge(opened, challenge),
          expectedOrigin: origin,
          expectedRPID: hostOf(origin),
          credential: { ...passkey, publicKey: new Uint8Array(passkey.publicKey) },
        }),
      ));
    if (!passkey || !verified?.verified)
      throw new PullquoteError(
        'UNAUTHENTICATED',
        'expected a passkey that was added here, but it does not hold; try again, or sign in by password',
      );
    await notePasskeyUse(db, passkey.id, verified.authenticationInfo.newCounter, opened.now());
    return openSession(opened, await requireOperator(db, passkey.operatorId), device);
  });
}

const keepChallenge = ({ store, now }: Opened, challenge: string): Promise<void> =>
  insertLink(
    store.db,
    {
      hash: sha256(challenge),
      purpose: 'challenge',
      operatorId: null,
      expiresAt: new Date(now().getTime() + linkLifeMs.challenge),
    },
    now(),
  );

/** It holds no more. */
const takeChallenge = async ({ store, now }: Opened, challenge: string): Promise<boolean> =>
  (await takeLink(store.db, sha256(challenge), now()))?.purpose === 'challenge';

/** The library throws for whatever does not hold; null then. */
async function holds<T>(verify: () => Promise<T>): Promise<T | null> {
  try {
    return await verify();
  } catch {
    return null;
  }
}

const hostOf = (origin: Origin): string => new URL(origin).hostname;

const shown = (row: Passkey): z.output<typeof passkeyView> => viewOf(passkeyView, row);
