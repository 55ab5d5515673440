// A campaign's mail to one address, to look at where readers look: the very bytes that go out, but for [Test] in the
// subject and links that do nothing. Outside the ledger: it counts for no campaign.
import { z } from 'zod';
import type { App } from '../app.ts';
import type { By } from '../domain/actor.ts';
import { PullquoteError } from '../errors.ts';
import { parseAddress } from '../mail/address.ts';
import { addressId, note } from './audit.ts';
import { destinationOf } from './destination.ts';
import { loadComposition } from './load-composition.ts';
import { readerMail } from './reader-mail.ts';
import { type Given, readTerms, text } from './terms.ts';

export const testTerms = z.strictObject({
  to: text('one address, such as name@example.com'),
  /** Of the fixed strings; the article's language where left out. */
  locale: text('a language such as en or zh-TW').optional(),
  /** Whose name and language it has: somebody of the campaign's list. */
  as: text('the address of a subscriber of its list').optional(),
});

export const testMailView = z.object({
  to: z.string(),
  subject: z.string(),
  /** Host and port; null = it lies in the outbox. */
  relay: z.string().nullable(),
  /** The folder in which it lies, on the machine that sent it; null = a relay took it. */
  outbox: z.string().nullable(),
  /** What the server said. */
  reply: z.string(),
});
export type TestMail = z.output<typeof testMailView>;

/**
 * @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where it is not rendered yet, SUBSCRIBER_NOT_FOUND, USAGE, TRANSPORT_FAILED where
 * the server does not take it
 */
export async function sendTest(app: By<App>, id: string, terms: Given<typeof testTerms>): Promise<TestMail> {
  const given = readTerms(testTerms, terms);
  const parsed = parseAddress(given.to);
  if (!parsed.ok) throw new PullquoteError('USAGE', `--to: the address ${parsed.reason}`);
  const to = parsed.address.email;
  const { digest, rendition } = await loadComposition(app.store.db, id);
  const { mail, reader } = await readerMail(app, id, { digest, rendition }, { ...given, to });
  const { subject } = rendition.manifest;
  const { relay, sender } = destinationOf(app);
  const outcome = await app.mailer.send({ from: sender, to, raw: markTest(mail) });
  if (outcome.kind !== 'accepted')
    throw new PullquoteError(
      'TRANSPORT_FAILED',
      `the test mail was not taken${relay === null ? '' : ` by ${relay}`}: ${outcome.reply}`,
    );
  await note(app, {
    ...{ act: 'campaign.tested', kind: 'campaign', id },
    after: { to: addressId(to), ...(reader && { as: addressId(reader.email) }), subject },
  });
  return { to, subject: `[Test] ${subject}`, relay, outbox: app.engines.outboxDir, reply: outcome.reply };
}

const field = Buffer.from('\r\nSubject: ');

/** "[Test]" before the subject, whose own encoding stays as it is. */
function markTest(mail: Buffer): Buffer {
  const at = mail.indexOf(field) + field.length;
  return Buffer.concat([mail.subarray(0, at), Buffer.from('[Test]\r\n '), mail.subarray(at)]);
}
