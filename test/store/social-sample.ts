// Rows for the tests of the social ledger: a campaign that is sending, with a thread of posts and their card.
import { PNG } from 'pngjs';
import { sha256 } from '../../src/domain/id.ts';
import type { PostPartContent } from '../../src/domain/rendition.ts';
import { postPartRows } from '../../src/stages/social/post-part-rows.ts';
import { startSending } from '../../src/store/campaign-moves.ts';
import type { Db } from '../../src/store/index.ts';
import { aCampaign } from '../setup/campaign.ts';
import { digest, noon, rendition } from './sample.ts';

const png = PNG.sync.write(new PNG({ width: 64, height: 36 }));
const card = {
  file: 'quote-1-1200x675-00000000.png',
  kind: 'quote',
  format: '1200x675',
  width: 64,
  height: 36,
  bytes: png.length,
  sha256: sha256(png),
  alt: '「我們等了三年。」——港務局長林怡君',
  quoteIndex: 0,
} as const;

/** The texts of the thread, in order; the first shows the card. */
export const texts = [
  '港口今天重新開放 https://example.com/harbour?a=1&b=2 #港口',
  '「我們等了三年。」\n——港務局長林怡君',
  '第三篇 <完>',
];

/** @returns the id of a campaign in state sending, with a row a text on each account */
export async function addSending(db: Db, accounts: { id: string; network: string }[]): Promise<string> {
  const parts: PostPartContent[] = texts.map((text, index) => ({
    text,
    images: index === 0 ? [{ file: card.file, alt: card.alt }] : [],
    length: { used: text.length, allowed: 280 },
  }));
  const posts = Object.fromEntries(accounts.map(({ network }) => [network, parts]));
  const { id } = await aCampaign(db, {
    channels: ['social'],
    approvedAt: noon,
    digest,
    rendition: {
      manifest: { ...rendition.manifest, cards: [card], posts },
      blobs: new Map([...rendition.blobs, [card.sha256, { mediaType: 'image/png', body: png }]]),
    },
  });
  const postParts = postPartRows(id, posts, accounts);
  await startSending(db, id, { senderDomain: 'example.com', chunkSize: 500, postParts, now: noon });
  return id;
}
