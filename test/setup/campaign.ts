// A campaign for the tests, with as much made of it as a test needs.
import type { Digest } from '../../src/domain/digest.ts';
import { setDigest, setRendition } from '../../src/store/campaign-moves.ts';
import { type Campaign, createCampaign, type NewCampaign } from '../../src/store/campaigns.ts';
import type { Db } from '../../src/store/index.ts';
import { addReaders, article, noon } from '../store/sample.ts';

/** What a campaign is told, unless a test tells it otherwise. */
export const newCampaign = (given: Partial<NewCampaign> & { listId: string }): NewCampaign => ({
  article,
  channels: ['email', 'social'],
  engine: 'extractive',
  theme: 'editorial',
  scheduledAt: null,
  timeZone: null,
  latenessLimitMs: 3_600_000,
  unknownPolicy: 'resend-once',
  approvedAt: null,
  ...given,
});

export interface Made {
  /** How many its list has, where listId is not given; 2 unless told otherwise. */
  readers?: number;
  digest?: Digest;
  rendition?: Parameters<typeof setRendition>[2];
  /** When digest and rendition were made; noon unless told otherwise. */
  at?: Date;
}

/**
 * In state summarizing; with a digest rendering; with a rendition too in review, or scheduled where it is approved.
 * @returns it as it was created
 */
export async function aCampaign(
  db: Db,
  { readers = 2, digest, rendition, at = noon, ...given }: Partial<NewCampaign> & Made = {},
): Promise<Campaign> {
  const listId = given.listId ?? (await addReaders(db, readers));
  const campaign = await createCampaign(db, newCampaign({ ...given, listId }));
  if (digest) await setDigest(db, campaign.id, digest, at);
  if (rendition) await setRendition(db, campaign.id, rendition, at);
  return campaign;
}
