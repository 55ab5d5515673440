// An article becomes a campaign: what an operator wants of it, checked before anything is made, then the row, then the
// ring.
import { z } from 'zod';
import { latenessLimitMs } from '../../config/queues.ts';
import type { App } from '../app.ts';
import type { CardOptions } from '../design/card-options.ts';
import type { By } from '../domain/actor.ts';
import type { Article } from '../domain/article.ts';
import { type Channel, channels, standsAs, type UnknownPolicy, unknownPolicies } from '../domain/campaign.ts';
import { onAccounts } from '../domain/destination.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { BlockNumbers, SpeakerNames } from '../domain/verdict.ts';
import { PullquoteError } from '../errors.ts';
import { createCampaign, findSameCampaigns, type NewCampaign } from '../store/campaigns.ts';
import { countRecipients, requireList } from '../store/lists.ts';
import { assertTheme } from '../themes/load-theme.ts';
import { readSchedule } from './approval.ts';
import { speakersOf, verdictsOf } from './articles.ts';
import { audited } from './audit.ts';
import { campaignView } from './campaign-views.ts';
import { chooseReaders } from './choose-readers.ts';
import { compose } from './compose.ts';
import { aim, approved } from './destination.ts';
import { assertWrites } from './digest-article.ts';
import { digestView } from './digests.ts';
import { refuseUnseen } from './second-approver.ts';
import {
  blockNumbers,
  cardTerms,
  duration,
  type Given,
  languageTag,
  names,
  readTerms,
  someOf,
  speakerNames,
  text,
} from './terms.ts';
import { viewOf } from './views.ts';

/** What an operator wants of a campaign, be it of an article at hand or of whatever a feed brings. */
export const campaignTerms = z.strictObject({
  list: text('the slug of a list, such as readers'),
  channels: someOf(channels).default([...channels]),
  unknownPolicy: z.enum(unknownPolicies).default('resend-once'),
  /** Approved unseen. */
  approve: z.boolean().default(false),
  /** A summarizer, with its model after a colon where one is named. */
  engine: text('a summarizer, such as extractive').optional(),
  /** Of the digest, BCP 47; the article's own where left out. */
  language: languageTag.optional(),
  theme: text('the name of a theme').optional(),
  cards: cardTerms,
});

export const publicationTerms = campaignTerms.extend({
  keep: blockNumbers.optional(),
  drop: blockNumbers.optional(),
  speakers: speakerNames.optional(),
  /** A local time in `timeZone`, or one with an offset; as soon as it is approved where left out. */
  at: z.string().optional(),
  /** IANA name; this machine's where left out. */
  timeZone: z.string().optional(),
  /** Past this it asks instead of sending late. */
  lateness: duration.default(latenessLimitMs),
  /** Sends with a sample brand, or with links that lead nowhere, all the same. */
  force: z.boolean().default(false),
  /** Of what is approved unseen: where its posts go; all accounts that are connected where left out. */
  accounts: names('one or more accounts, as in GET /accounts').optional(),
});
export type PublicationTerms = Given<typeof publicationTerms>;

/** A campaign to be, with all that could be checked without its article and a database. */
export interface Publication extends BlockNumbers, SpeakerNames {
  /** Slug of the list. */
  list: string;
  channels: Channel[];
  unknownPolicy: UnknownPolicy;
  approve: boolean;
  engine?: string | undefined;
  language?: string | undefined;
  theme?: string | undefined;
  cards: CardOptions;
  /** null = as soon as it is approved. */
  schedule: Schedule | null;
  latenessLimitMs: number;
  /** Waves through what speaks against sending. */
  force: boolean;
  accounts?: string[] | undefined;
}

/** Call it before anything is read, opened or made. @throws USAGE, SCHEDULE_INVALID */
export function readPublication(terms: PublicationTerms, now: Date): Publication {
  const { at, timeZone, lateness, ...rest } = readTerms(publicationTerms, terms);
  if (rest.accounts && !rest.approve)
    throw new PullquoteError(
      'USAGE',
      'accounts: expected with an approval, which chooses them: publish --yes, or pullquote approve ID --accounts …',
    );
  return {
    ...rest,
    schedule: readSchedule({ at, timeZone }, now),
    latenessLimitMs: lateness,
  };
}

/** A campaign that was made, and what to know of it. */
export const publishedView = z.object({ campaign: campaignView, warnings: z.array(z.string()) });
export type Published = z.output<typeof publishedView>;

/** @throws LIST_NOT_FOUND, LIST_EMPTY, USAGE, FORBIDDEN, CONFIG_INVALID where it must not go out so; nothing is made then. */
export async function publish(app: By<App>, article: Article, publication: Publication): Promise<Published> {
  const { db } = app.store;
  const { channels, approve, force, accounts } = publication;
  if (approve) refuseUnseen(app);
  const { id: listId } = await requireList(db, publication.list);
  const { destination, warnings } = await aim(app, channels);
  const [before] = await findSameCampaigns(db, listId, article);
  const given = {
    ...(await prepareCampaign(app, listId, article, publication)),
    madeBy: app.actor,
    destination: approve ? approved(onAccounts(destination, accounts), channels, force) : null,
  };
  const campaign = await audited(
    app,
    (tx) => createCampaign(tx, given),
    ({ id, scheduledAt }) => ({
      ...{ act: 'campaign.made', kind: 'campaign', id },
      after: { list: publication.list, channels, article: article.ref, scheduledAt, approved: approve },
    }),
  );
  await app.queues.ring({ stage: 'summarize', payload: { campaignId: campaign.id } });
  const same = before
    ? [
        `campaign ${before.id} of ${before.createdAt.toISOString().slice(0, 10)} has the same article for the same list, and ${standsAs[before.state]}; to drop this one: pullquote cancel ${campaign.id}`,
      ]
    : [];
  return { campaign: viewOf(campaignView, campaign), warnings: [...warnings, ...same] };
}

/** What a publication would be. */
export const rehearsalView = z.object({
  dryRun: z.literal(true),
  /** Slug. */
  list: z.string(),
  /** How many would be mailed now. */
  recipients: z.number().int(),
  channels: z.array(z.enum(channels)),
  /** null = as soon as it is approved. */
  at: z.string().nullable(),
  digest: digestView,
});
export type Rehearsal = z.output<typeof rehearsalView>;

/** Checks everything and summarizes and renders the article; makes nothing. @throws as {@link publish} */
export async function rehearse(
  app: App,
  article: Article,
  publication: Publication,
  signal: AbortSignal,
): Promise<Rehearsal> {
  const { schedule, cards, ...options } = publication;
  const list = await requireList(app.store.db, publication.list);
  const { digest } = await compose(app, article, { ...options, ...cards, signal });
  return viewOf(rehearsalView, {
    dryRun: true,
    list: list.slug,
    recipients: await countRecipients(app.store.db, list.id),
    channels: publication.channels,
    at: schedule?.at.toISOString() ?? null,
    digest,
  });
}

/** The row that a publication becomes, for whoever makes it in a transaction of his own. @throws USAGE */
export async function prepareCampaign(
  app: App,
  listId: string,
  article: Article,
  publication: Omit<Publication, 'list' | 'force'>,
): Promise<NewCampaign> {
  const { config } = app;
  const verdicts = await verdictsOf(app.reading, article, publication);
  // An engine or a theme that is not there should fail here, not in a worker a minute later.
  const spec = publication.engine ?? config.summarizer;
  await assertWrites(app.reading, chooseReaders(app, spec).engine, article, {
    language: publication.language,
    verdicts,
  });
  const theme = publication.theme ?? config.theme;
  assertTheme(theme);
  return {
    article,
    listId,
    channels: publication.channels,
    engine: spec,
    language: publication.language ?? null,
    verdicts,
    speakers: await speakersOf(app.reading, article, publication),
    theme,
    cards: publication.cards,
    scheduledAt: publication.schedule?.at ?? null,
    timeZone: publication.schedule?.timeZone ?? null,
    latenessLimitMs: publication.latenessLimitMs,
    unknownPolicy: publication.unknownPolicy,
    approvedAt: publication.approve ? app.now() : null,
  };
}
