// The operations by the API of a server elsewhere: each a request whose answer is the operation's own view.
import { PullquoteError } from '../../errors.ts';
import type { Published, Rehearsal } from '../../operations/publications.ts';
import { at, type Client, queryOf } from './client.ts';
import type { Door, ReviewDoor } from './door.ts';

/** As many as are listed on the server's own machine. */
const campaignsListed = 20;

export function doorAway(client: Client): Door {
  const { ask, stream } = client;
  const itemsOf = async <T>(path: string): Promise<T[]> => (await ask<{ items: T[] }>('GET', path)).items;
  const move =
    (name: string): Door['pause'] =>
    (id) =>
      ask('POST', at`/campaigns/${id}/${name}`, {});
  const allCampaigns: Door['allCampaigns'] = () => itemsOf(`/campaigns?limit=${campaignsListed}`);
  const campaignStatus: Door['campaignStatus'] = (id) => ask('GET', at`/campaigns/${id}`);

  return {
    records: null,
    unschedule: move('unschedule'),
    pause: move('pause'),
    resume: move('resume'),
    cancel: move('cancel'),
    retry: move('retry'),
    allCampaigns,
    campaignStatus,
    async hasWorkers() {
      const [newest] = await allCampaigns();
      return newest === undefined || (await campaignStatus(newest.id)).hasWorkers;
    },
    // The server's own machine tells.
    queueTrouble: async () => null,
    showCampaign: async (...terms) => (await import('./show-away.ts')).showAway(client, ...terms),
    approve: (id, terms = {}) =>
      ask('POST', at`/campaigns/${id}/approve`, { ...terms, timeZone: zoneOf(terms) }),
    report: (id, terms = {}) => ask('GET', at`/campaigns/${id}/report` + queryOf(terms)),
    reportCsv: (id, terms = {}) => stream(at`/campaigns/${id}/report.csv` + queryOf(terms)),
    allLists: () => itemsOf('/lists'),
    createList: (terms) => ask('POST', '/lists', terms),
    renameList: (slug, terms, seen) =>
      ask('PATCH', at`/lists/${slug}`, terms, seen === undefined ? {} : { 'if-match': `"${seen}"` }),
    addSubscriber: ({ list, ...terms }) => ask('POST', at`/lists/${String(list)}/subscribers`, terms),
    unsubscribeSubscriber: ({ list, email }) =>
      ask('POST', at`/lists/${String(list)}/subscribers/${String(email)}/unsubscribe`, {}),
    async removeSubscriber({ list, email }) {
      await ask('DELETE', at`/lists/${String(list)}/subscribers/${String(email)}`);
      return { removed: String(email), list: String(list) };
    },
    importSubscribers: async (...terms) => (await import('./import-away.ts')).importAway(client, ...terms),
    exportSubscribers: ({ list }) => stream(at`/lists/${String(list)}/subscribers/export`),
    allAccounts: () => itemsOf('/accounts'),
    allSuppressions: () => itemsOf('/suppressions'),
    addSuppressions: (terms) => ask('POST', '/suppressions', terms),
    async removeSuppressions({ emails }) {
      const lifted: string[] = [];
      let none: unknown;
      for (const email of emails as string[]) {
        try {
          lifted.push(...(await ask<{ lifted: string[] }>('DELETE', at`/suppressions/${email}`)).lifted);
        } catch (error) {
          if (!(error instanceof PullquoteError) || error.code !== 'SUBSCRIBER_NOT_FOUND') throw error;
          none = error;
        }
      }
      if (lifted.length === 0) throw none;
      return { lifted };
    },
    pageOfActs: (terms = {}) => ask('GET', `/audit${queryOf(terms)}`),
    allFeeds: () => itemsOf('/feeds'),
    pauseFeed: (id) => ask('POST', at`/feeds/${id}/pause`, {}),
    resumeFeed: (id, terms) => ask('POST', at`/feeds/${id}/resume`, terms),
    removeFeed: (id) => ask('DELETE', at`/feeds/${id}`),
    pageOfEdits: (id, terms) => ask('GET', at`/campaigns/${id}/edits` + queryOf(terms)),
  };
}

export function reviewDoorAway({ ask }: Client): ReviewDoor {
  const review: ReviewDoor['review'] = (id) => ask('GET', at`/campaigns/${id}/desk`);
  /** What nobody has looked at is looked at first: the API changes nothing unseen. */
  const change = async (id: string, path: string, wanted: unknown, version: string | undefined) =>
    ask<Awaited<ReturnType<ReviewDoor['edit']>>>('POST', at`/campaigns/${id}/` + path, wanted, {
      'if-match': `"${version ?? (await review(id)).version}"`,
    });
  return {
    followFeed: (terms, signal) =>
      ask('POST', '/feeds', { ...terms, timeZone: terms.timeZone ?? zoneHere() }, {}, signal),
    runFeed: (id, signal) => ask('POST', at`/feeds/${id}/run`, {}, {}, signal),
    tellRun: (id, signal) => ask('GET', at`/feeds/${id}/run`, undefined, {}, signal),
    sendTest: (id, terms) => ask('POST', at`/campaigns/${id}/test`, terms),
    changeFeed: (id, terms) => ask('PATCH', at`/feeds/${id}`, terms),
    review,
    edit: (id, wanted, { version } = {}) => change(id, 'edits', wanted, version),
    undo: (id, { version } = {}) => change(id, 'edits/undo', {}, version),
    redo: (id, { version } = {}) => change(id, 'edits/redo', {}, version),
  };
}

type WhatIsPublished = [
  ref: string,
  url: string | undefined,
  terms: { at?: string | undefined; timeZone?: string | undefined } & Record<string, unknown>,
];

/** A publication, as the command line writes it. */
async function bodyOf(...[ref, url, terms]: WhatIsPublished) {
  const { giveArticle } = await import('../../operations/articles.ts');
  return { ...terms, timeZone: zoneOf(terms), article: await giveArticle(ref, { url }) };
}

export const publishAway = async ({ ask }: Client, ...what: WhatIsPublished): Promise<Published> =>
  ask('POST', '/campaigns', await bodyOf(...what));

export const rehearseAway = async (
  { ask }: Client,
  signal: AbortSignal,
  ...what: WhatIsPublished
): Promise<Rehearsal> => ask('POST', '/campaigns/rehearsal', await bodyOf(...what), {}, signal);

/** The time that somebody says is of where they are. */
const zoneOf = ({ at: time, timeZone }: { at?: unknown; timeZone?: unknown }) =>
  timeZone ?? (time === undefined ? undefined : zoneHere());
const zoneHere = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
