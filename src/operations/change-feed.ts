// The settings of a feed that is followed already, changed for whatever it brings from then on: for whom, when, and what is made of
// it. Its address stays, and so does what it has seen.
import { z } from 'zod';
import type { App } from '../app.ts';
import { type CardOptions, cardOptionsSchema } from '../design/card-options.ts';
import { colourModes } from '../design/theme.ts';
import type { By } from '../domain/actor.ts';
import { nextOccurrence } from '../domain/recurrence.ts';
import { cardFormatNames } from '../domain/rendition.ts';
import { PullquoteError } from '../errors.ts';
import { type Feed, type FeedSettings, lockFeed, updateSettings } from '../store/feeds.ts';
import { requireList } from '../store/lists.ts';
import { assertTheme } from '../themes/load-theme.ts';
import { audited } from './audit.ts';
import { chooseReaders } from './choose-readers.ts';
import { aim, approved } from './destination.ts';
import { nextLook } from './feed-turns.ts';
import { type FeedView, settingsOf, shownFeed, versionOfFeed } from './feeds.ts';
import { followTerms } from './follow-feed.ts';
import { refuseUnseen } from './second-approver.ts';
import { type Given, readTerms, someOf } from './terms.ts';

const { list, every, timeZone, roundupSize, channels, engine, language, theme, unknownPolicy, approve } =
  followTerms.shape;

/** What is left out stays as it is. */
export const feedChanges = z.strictObject({
  list: list.optional(),
  every: every.optional(),
  timeZone: timeZone.unwrap().optional(),
  roundupSize: roundupSize.unwrap().optional(),
  channels: channels.unwrap().optional(),
  engine: engine.unwrap().optional(),
  /** null = the article's own. */
  language: language.unwrap().nullable().optional(),
  theme: theme.unwrap().optional(),
  unknownPolicy: unknownPolicy.unwrap().optional(),
  approve: approve.unwrap().optional(),
  /** Of these too: null = as if it had never been said. */
  cards: z
    .strictObject({
      formats: someOf(cardFormatNames),
      carousel: z.enum(cardFormatNames).nullable(),
      cardMode: z.enum(colourModes).nullable(),
      leadImage: z.boolean(),
    })
    .partial()
    .optional(),
});

export interface ChangingFeed {
  /** The version that was looked at, where it is told. */
  seen?: string | undefined;
  /** Whether whoever changes it may let campaigns out: what goes out unseen is theirs alone to change. */
  mayApprove: boolean;
}

/**
 * @throws FEED_NOT_FOUND, LIST_NOT_FOUND, SCHEDULE_INVALID, USAGE, FEED_EXISTS where the other list follows it already; FORBIDDEN,
 * CONFIG_INVALID where what is approved unseen must not go out so; EDIT_CONFLICT where it has changed since
 */
export async function changeFeed(
  app: By<App>,
  id: string,
  terms: Given<typeof feedChanges>,
  { seen, mayApprove }: ChangingFeed,
): Promise<FeedView> {
  const { list: slug, cards, ...given } = readTerms(feedChanges, terms);
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const { db } = app.store;
  const listId = slug === undefined ? undefined : (await requireList(db, slug)).id;
  const { after } = await audited(
    app,
    async (tx) => {
      const feed = await lockFeed(tx, id);
      if (seen !== undefined && seen !== versionOfFeed(feed))
        throw new PullquoteError(
          'EDIT_CONFLICT',
          'expected the feed as it was looked at, but somebody has changed it since; look at it again',
        );
      const wanted: FeedSettings = {
        ...settingsOf(feed),
        ...said,
        ...(listId !== undefined && { listId }),
        cards: withChanges(feed.cards, cards),
      };
      if (wanted.approve && !mayApprove)
        throw new PullquoteError(
          'FORBIDDEN',
          'expected somebody who may approve, because the campaigns of this feed go out unseen; ask one of them',
        );
      await check(app, feed, wanted);
      const turns = turnsOf(feed, wanted, app.now());
      return { before: feed, after: await updateSettings(tx, id, { ...wanted, ...turns }) };
    },
    (done) => ({ act: 'feed.changed', kind: 'feed', id, ...difference(done.before, done.after) }),
  );
  return shownFeed(after);
}

/** What is changed must hold now; what stays was checked when it was said. */
async function check(app: App, before: FeedSettings, wanted: FeedSettings): Promise<void> {
  const isOther = (name: keyof FeedSettings) => wanted[name] !== before[name];
  if (isOther('theme')) assertTheme(wanted.theme);
  if (isOther('engine') || isOther('language')) {
    const { summarizer } = chooseReaders(app, wanted.engine).engine;
    if (wanted.language !== null && !summarizer.generative)
      throw new PullquoteError(
        'USAGE',
        `${summarizer.name} writes no words of its own: expected a feed in the articles' own language, but got ${wanted.language}; choose a language model, or leave the language out`,
      );
  }
  if (!wanted.approve || !(isOther('approve') || `${wanted.channels}` !== `${before.channels}`)) return;
  refuseUnseen(app);
  const { destination } = await aim(app, wanted.channels);
  approved(destination, wanted.channels, 'impossible');
}

/** Another schedule begins anew; one that is only made of otherwise keeps its turn. */
function turnsOf(before: Feed, wanted: FeedSettings, now: Date): Partial<Pick<Feed, 'nextAt' | 'lookAt'>> {
  const isOther = wanted.every !== before.every || wanted.timeZone !== before.timeZone;
  if (!isOther && wanted.roundupSize === before.roundupSize) return {};
  const nextAt = isOther ? nextOccurrence(wanted.every, wanted.timeZone, now) : before.nextAt;
  return { nextAt, lookAt: nextLook(wanted, nextAt, now) };
}

type CardChanges = z.output<typeof feedChanges>['cards'];

function withChanges(cards: CardOptions, changes: CardChanges = {}): CardOptions {
  const merged = Object.entries({ ...cards, ...changes }).filter(
    ([, value]) => value !== null && value !== undefined && value !== false,
  );
  return cardOptionsSchema.parse(Object.fromEntries(merged));
}

/** What of it is another than before. */
function difference(before: Feed, after: Feed): { before: object; after: object } {
  const [then, now] = [settingsOf(before), settingsOf(after)];
  const names = (Object.keys(now) as (keyof FeedSettings)[]).filter(
    (name) => JSON.stringify(then[name]) !== JSON.stringify(now[name]),
  );
  const pick = (settings: FeedSettings) => Object.fromEntries(names.map((name) => [name, settings[name]]));
  return { before: pick(then), after: pick(now) };
}
