// What became of a campaign's recipients: counted, by what the servers said, and row by row.
import { z } from 'zod';
import type { Records } from '../app.ts';
import { type DeliveryState, deliveryStates } from '../domain/delivery.ts';
import { getCampaign, campaignStatus as readStatus } from '../store/campaigns.ts';
import { formatCsvLine } from '../store/csv.ts';
import {
  countDomains,
  countReplies,
  listDeliveries,
  type ReportedDelivery,
  streamDeliveries,
} from '../store/delivery-report.ts';
import { summarizeList } from '../store/lists.ts';
import { pageOf, pageTerms, pageView, readCursor } from './pages.ts';
import { type Given, readTerms, someOf, text } from './terms.ts';
import { moment, viewOf } from './views.ts';

export const reportTerms = z.strictObject({
  /** Those that are listed; whatever is not sent where left out. */
  states: someOf(deliveryStates).default(['failed', 'deferred', 'suppressed', 'unknown']),
});

export const deliveryView = z
  .object({
    email: z.string(),
    name: z.string(),
    state: z.enum(deliveryStates),
    attempts: z.number(),
    /** The server's words, or why nothing was sent. */
    reply: z.string().nullable(),
    /** The next try; null where there is none. */
    nextAt: moment.nullable(),
    settledAt: moment.nullable(),
    /** Whether it is a second copy, since the fate of the first is unknown. */
    resent: z.boolean(),
    messageId: z.string(),
  })
  .meta({ id: 'Delivery' });
export type ReportRow = z.output<typeof deliveryView>;

export const reportView = z.object({
  id: z.string(),
  title: z.string().nullable(),
  list: z.string(),
  state: z.string(),
  /** Rows of the ledger, frozen when the sending began; null before. */
  audience: z.number().nullable(),
  deliveries: z.partialRecord(z.enum(deliveryStates), z.number()),
  /** Second copies. */
  resent: z.number(),
  /** The list as it is now. */
  subscribers: z.object({ active: z.number(), suppressed: z.number(), unsubscribed: z.number() }),
  replies: z.array(
    z.object({ state: z.enum(deliveryStates), reply: z.string().nullable(), rows: z.number() }),
  ),
  rows: z.array(deliveryView),
  /** How many rows there are beyond those. */
  more: z.number(),
});
export type ReportView = z.output<typeof reportView>;

/** More are for a file: see {@link reportCsv}. */
const mostRows = 100;

/** @throws CAMPAIGN_NOT_FOUND, USAGE */
export async function report(
  { store: { db } }: Records,
  id: string,
  terms: Given<typeof reportTerms> = {},
): Promise<ReportView> {
  const { states } = readTerms(reportTerms, terms);
  const status = await readStatus(db, id);
  const rows: ReportedDelivery[] = [];
  for await (const row of streamDeliveries(db, id, states)) {
    if (rows.push(row) === mostRows) break;
  }
  const matching = states.reduce((sum, state) => sum + (status.deliveries[state] ?? 0), 0);
  return viewOf(reportView, {
    ...status,
    title: status.articleTitle,
    subscribers: await summarizeList(db, status.listId),
    replies: await countReplies(db, id),
    rows,
    more: Math.max(0, matching - rows.length),
  });
}

export const deliveryPageTerms = pageTerms.extend({
  states: someOf(deliveryStates).default([...deliveryStates]),
  /** Of the address. */
  domain: text('a domain such as example.com').optional(),
  query: text('a part of an address').optional(),
  /** Of what the server said, or why nothing was sent. */
  reason: text('a part of a reply, such as 5.1.1').optional(),
});
export const deliveryPageView = pageView(deliveryView);

/** The ledger, in the order of its subscribers. @throws CAMPAIGN_NOT_FOUND, USAGE */
export async function pageOfDeliveries(
  { store: { db } }: Records,
  id: string,
  terms: Given<typeof deliveryPageTerms>,
): Promise<z.output<typeof deliveryPageView>> {
  const { cursor, limit, domain, ...choice } = readTerms(deliveryPageTerms, terms);
  await getCampaign(db, id);
  const after = Number(readCursor(cursor, /^\d{1,15}$/) ?? 0);
  const rows = await listDeliveries(db, id, {
    ...choice,
    domain: domain?.toLowerCase(),
    after,
    limit: limit + 1,
  });
  return pageOf(rows, limit, {
    view: (row) => viewOf(deliveryView, row),
    cursor: ({ subscriberId }) => subscriberId,
  });
}

export const domainsView = z.object({
  /** Of the addresses; those with the most rows first. */
  items: z.array(z.object({ domain: z.string(), deliveries: reportView.shape.deliveries })),
});

const mostDomains = 12;

/** The ledger by where it goes. @throws CAMPAIGN_NOT_FOUND */
export async function domainsOf(
  { store: { db } }: Records,
  id: string,
): Promise<z.output<typeof domainsView>> {
  await getCampaign(db, id);
  const domains = new Map<string, Partial<Record<DeliveryState, number>>>();
  for (const { domain, state, rows } of await countDomains(db, id, mostDomains))
    domains.set(domain, { ...domains.get(domain), [state]: rows });
  return { items: [...domains].map(([domain, counts]) => ({ domain, deliveries: counts })) };
}

/** The rows as the text of a CSV file, a part at a time. @throws CAMPAIGN_NOT_FOUND, USAGE */
export async function reportCsv(
  { store: { db } }: Records,
  id: string,
  terms: Given<typeof reportTerms> = {},
): Promise<AsyncIterable<string>> {
  const { states } = readTerms(reportTerms, terms);
  await readStatus(db, id);
  return csvOf(streamDeliveries(db, id, states));
}

const head = ['email', 'name', 'state', 'attempts', 'reply', 'next_at', 'settled_at', 'resent', 'message_id'];

async function* csvOf(rows: AsyncIterable<ReportedDelivery>): AsyncGenerator<string> {
  let text = `\ufeff${formatCsvLine(head)}`;
  for await (const { email, name, state, attempts, reply, nextAt, settledAt, resent, messageId } of rows) {
    const moments = [nextAt, settledAt].map((at) => at?.toISOString() ?? '');
    text += formatCsvLine([
      email,
      name,
      state satisfies DeliveryState,
      String(attempts),
      reply ?? '',
      ...moments,
      resent ? 'yes' : '',
      messageId,
    ]);
    if (text.length < 65_536) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
