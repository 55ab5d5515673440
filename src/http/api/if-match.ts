// If-Match: which version of a desk, the brand, a list or a feed whoever asks has looked at (RFC 9110, section 13.1.1).
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { PullquoteError } from '../../errors.ts';

const described = (description: string) =>
  z.looseObject({ 'if-match': z.string().optional().meta({ description }) });

export const seen = described(
  'The ETag of the desk that was looked at. Without it 428; where the desk has changed since, 412 says who changed what.',
);
export const seenIfAny = described(
  'The ETag of the desk that was looked at: where it has changed since, 412 says who changed what.',
);
export const seenBrandIfAny = described(
  'The ETag of the brand that was looked at: where it has changed since, 412.',
);

export const seenListIfAny = described(
  'The ETag of the list that was looked at: where it has changed since, 412.',
);

export const seenFeedIfAny = described(
  'The ETag of the feed that was looked at: where its settings have changed since, 412.',
);

/** @throws EDIT_UNSEEN where it is no ETag of ours */
export function versionIn(headers: IncomingHttpHeaders): string | undefined {
  const given = headers['if-match'];
  if (given === undefined) return undefined;
  const [, version] = /^"([\w.]+)"$/.exec(given) ?? [];
  if (version !== undefined) return version;
  throw unseen();
}

/** @throws EDIT_UNSEEN where there is none */
export function requireVersion(headers: IncomingHttpHeaders): string {
  const version = versionIn(headers);
  if (version === undefined) throw unseen();
  return version;
}

const unseen = () =>
  new PullquoteError(
    'EDIT_UNSEEN',
    'expected If-Match with the ETag of what was looked at, such as "4x7k2m9q1abc.3"; get it from where it was looked at, such as /campaigns/ID/desk or /brand',
  );
