// What commands do that work wherever the server is: the operations, of this machine (here.ts) or of a server that
// PULLQUOTE_URL names (away.ts). What is not named here needs the server's own machine.
import type { Records } from '../../app.ts';
import type { By } from '../../domain/actor.ts';
import type * as accounts from '../../operations/accounts.ts';
import type * as approval from '../../operations/approval.ts';
import type * as audit from '../../operations/audit.ts';
import type * as campaigns from '../../operations/campaigns.ts';
import type { changeFeed } from '../../operations/change-feed.ts';
import type * as edits from '../../operations/edits.ts';
import type * as feeds from '../../operations/feeds.ts';
import type * as follow from '../../operations/follow-feed.ts';
import type * as imports from '../../operations/import-subscribers.ts';
import type * as lists from '../../operations/lists.ts';
import type { queueTrouble } from '../../operations/queue-trouble.ts';
import type * as report from '../../operations/report.ts';
import type * as reviews from '../../operations/review.ts';
import type * as subscribers from '../../operations/subscribers.ts';
import type * as suppressions from '../../operations/suppressions.ts';
import type * as testMail from '../../operations/test-mail.ts';

/** An operation without what it is done on. */
// biome-ignore lint/suspicious/noExplicitAny: whatever an operation takes
type Done<F extends (opened: any, ...terms: any[]) => unknown> = F extends (
  // biome-ignore lint/suspicious/noExplicitAny: likewise
  opened: any,
  ...terms: infer Terms
) => infer Answer
  ? (...terms: Terms) => Answer
  : never;

type FeedChanges = Parameters<typeof changeFeed>[2];

/** Of a file that is read. */
interface Lines {
  done: number;
  of: number;
}

export type Move = 'unschedule' | 'pause' | 'resume' | 'cancel' | 'retry';

export interface Door extends Record<Move, Done<typeof campaigns.pause>> {
  /** What is open on this machine; null where the server is elsewhere, and has its own workers. */
  records: By<Records> | null;
  allCampaigns: Done<typeof campaigns.allCampaigns>;
  campaignStatus: Done<typeof campaigns.campaignStatus>;
  hasWorkers: Done<typeof campaigns.hasWorkers>;
  queueTrouble: Done<typeof queueTrouble>;
  showCampaign: Done<typeof campaigns.showCampaign>;
  approve: Done<typeof approval.approve>;
  report: Done<typeof report.report>;
  reportCsv: Done<typeof report.reportCsv>;
  allLists: Done<typeof lists.allLists>;
  createList: Done<typeof lists.createList>;
  renameList: Done<typeof lists.renameList>;
  addSubscriber: Done<typeof subscribers.addSubscriber>;
  unsubscribeSubscriber: Done<typeof subscribers.unsubscribeSubscriber>;
  removeSubscriber: Done<typeof subscribers.removeSubscriber>;
  importSubscribers(
    terms: Parameters<typeof imports.importSubscribers>[1],
    how: { onProgress(lines: Lines): void },
  ): Promise<imports.ImportView>;
  exportSubscribers: Done<typeof subscribers.exportSubscribers>;
  allAccounts: Done<typeof accounts.allAccounts>;
  allSuppressions: Done<typeof suppressions.allSuppressions>;
  addSuppressions: Done<typeof suppressions.addSuppressions>;
  removeSuppressions: Done<typeof suppressions.removeSuppressions>;
  pageOfActs: Done<typeof audit.pageOfActs>;
  allFeeds: Done<typeof feeds.allFeeds>;
  pauseFeed: Done<typeof feeds.pauseFeed>;
  resumeFeed: Done<typeof feeds.resumeFeed>;
  removeFeed: Done<typeof feeds.removeFeed>;
  pageOfEdits: Done<typeof edits.pageOfEdits>;
}

/** What needs the whole app on this machine: something is rendered, or what is configured is looked at. */
export interface ReviewDoor {
  changeFeed(id: string, terms: FeedChanges): Promise<feeds.FeedView>;
  followFeed(
    terms: Parameters<typeof follow.readFollowing>[0],
    signal: AbortSignal,
  ): Promise<follow.Followed>;
  runFeed: Done<typeof follow.runFeed>;
  tellRun: Done<typeof follow.tellRun>;
  sendTest: Done<typeof testMail.sendTest>;
  review: Done<typeof reviews.review>;
  edit: Done<typeof edits.edit>;
  undo: Done<typeof edits.undo>;
  redo: Done<typeof edits.redo>;
}
