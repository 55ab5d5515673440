// The operations on what is open on this machine; each is loaded when it is called.
import type { App, Records } from '../../app.ts';
import type { By } from '../../domain/actor.ts';
import type { Door, ReviewDoor } from './door.ts';

const approval = () => import('../../operations/approval.ts');
const campaigns = () => import('../../operations/campaigns.ts');
const edits = () => import('../../operations/edits.ts');
const feeds = () => import('../../operations/feeds.ts');
const following = () => import('../../operations/follow-feed.ts');
const lists = () => import('../../operations/lists.ts');
const reports = () => import('../../operations/report.ts');
const subscribers = () => import('../../operations/subscribers.ts');
const suppressions = () => import('../../operations/suppressions.ts');

export const doorHere = (records: By<Records>): Door => ({
  records,
  unschedule: async (id) => (await campaigns()).unschedule(records, id),
  pause: async (id) => (await campaigns()).pause(records, id),
  resume: async (id) => (await campaigns()).resume(records, id),
  cancel: async (id) => (await campaigns()).cancel(records, id),
  retry: async (id) => (await campaigns()).retry(records, id),
  allCampaigns: async () => (await campaigns()).allCampaigns(records),
  campaignStatus: async (id) => (await campaigns()).campaignStatus(records, id),
  hasWorkers: async () => (await campaigns()).hasWorkers(records),
  queueTrouble: async () => (await import('../../operations/queue-trouble.ts')).queueTrouble(records),
  showCampaign: async (...terms) => (await campaigns()).showCampaign(records, ...terms),
  approve: async (...terms) => (await approval()).approve(records, ...terms),
  report: async (...terms) => (await reports()).report(records, ...terms),
  reportCsv: async (...terms) => (await reports()).reportCsv(records, ...terms),
  allLists: async () => (await lists()).allLists(records),
  createList: async (terms) => (await lists()).createList(records, terms),
  renameList: async (...terms) => (await lists()).renameList(records, ...terms),
  addSubscriber: async (terms) => (await subscribers()).addSubscriber(records, terms),
  unsubscribeSubscriber: async (terms) => (await subscribers()).unsubscribeSubscriber(records, terms),
  removeSubscriber: async (terms) => (await subscribers()).removeSubscriber(records, terms),
  importSubscribers: async (terms, { onProgress }) =>
    (await import('../../operations/import-subscribers.ts')).importSubscribers(records, terms, {
      onProgress: (_rows, lines) => onProgress(lines),
    }),
  exportSubscribers: async (terms) => (await subscribers()).exportSubscribers(records, terms),
  allAccounts: async () => (await import('../../operations/accounts.ts')).allAccounts(records),
  allSuppressions: async () => (await suppressions()).allSuppressions(records),
  addSuppressions: async (terms) => (await suppressions()).addSuppressions(records, terms),
  removeSuppressions: async (terms) => (await suppressions()).removeSuppressions(records, terms),
  pageOfActs: async (terms) => (await import('../../operations/audit.ts')).pageOfActs(records, terms),
  allFeeds: async () => (await feeds()).allFeeds(records),
  pauseFeed: async (id) => (await feeds()).pauseFeed(records, id),
  resumeFeed: async (...terms) => (await feeds()).resumeFeed(records, ...terms),
  removeFeed: async (id) => (await feeds()).removeFeed(records, id),
  pageOfEdits: async (...terms) => (await edits()).pageOfEdits(records, ...terms),
});

export const reviewDoorHere = (app: By<App>): ReviewDoor => ({
  // Whoever has the machine may let campaigns out.
  changeFeed: async (id, terms) =>
    (await import('../../operations/change-feed.ts')).changeFeed(app, id, terms, { mayApprove: true }),
  async followFeed(terms, signal) {
    const { followFeed, readFollowing } = await following();
    return followFeed(app, readFollowing(terms), signal);
  },
  runFeed: async (...terms) => (await following()).runFeed(app, ...terms),
  tellRun: async (...terms) => (await following()).tellRun(app, ...terms),
  sendTest: async (...terms) => (await import('../../operations/test-mail.ts')).sendTest(app, ...terms),
  review: async (id) => (await import('../../operations/review.ts')).review(app, id),
  edit: async (...terms) => (await edits()).edit(app, ...terms),
  undo: async (...terms) => (await edits()).undo(app, ...terms),
  redo: async (...terms) => (await edits()).redo(app, ...terms),
});
