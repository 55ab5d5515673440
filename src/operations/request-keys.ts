// Idempotency-Key: whoever lost an answer asks again with the same key, and gets the answer that there was; nothing is made
// twice. A request that failed made nothing, and may be tried again with its key.
import type { Records } from '../app.ts';
import { sha256 } from '../domain/id.ts';
import { PullquoteError } from '../errors.ts';
import { giveKeyBack, keepAnswer, takeKey } from '../store/request-keys.ts';

export interface Answer {
  status: number;
  /** Of what was made; null where it has no address of its own. */
  location: string | null;
  /** JSON. */
  body: string;
}

/** What came of a key: the answer that was given to it before, or the right to give one. */
export type Keyed =
  | { before: Answer }
  | {
      before: null;
      /** A failure gives the key back. */
      end(answer: Answer): Promise<void>;
    };

/**
 * @param asked all that makes one request another: method, address and body
 * @throws KEY_REUSED where the key was used for something else, or its first request has no answer (yet)
 */
export async function openKey(
  { store: { db } }: Pick<Records, 'store'>,
  { callerId, key, asked }: { callerId: string; key: string; asked: string },
): Promise<Keyed> {
  const fingerprint = sha256(asked);
  const first = await takeKey(db, { callerId, key, fingerprint });
  if (first === null)
    return {
      before: null,
      end: (answer) =>
        answer.status < 400 ? keepAnswer(db, { callerId, key }, answer) : giveKeyBack(db, { callerId, key }),
    };
  if (first.fingerprint !== fingerprint)
    throw new PullquoteError(
      'KEY_REUSED',
      'Idempotency-Key: expected one that is new, but it was used for another request; use a new key for each thing to make',
    );
  const { status, location, body } = first;
  if (status === null || body === null)
    throw new PullquoteError(
      'KEY_REUSED',
      'Idempotency-Key: the first request with it has no answer yet; ask again in a moment, and where it stays so, look whether the thing was made before using a new key',
    );
  return { before: { status, location, body } };
}
