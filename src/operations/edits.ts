// Editing: one change over what the engine made. It passes the gate or is refused; then it is a row, and what goes out is
// rendered anew before anybody is answered. Whoever has not seen the last change is told of it instead.
import type { z } from 'zod';
import type { Records } from '../app.ts';
import type { Act } from '../domain/act.ts';
import type { By } from '../domain/actor.ts';
import { applyEdit, applyEdits } from '../domain/apply-edits.ts';
import type { Change, Edited } from '../domain/edit.ts';
import { type WantedEdit, wantedEditSchema } from '../domain/wanted-edit.ts';
import { PullquoteError } from '../errors.ts';
import { EditRefused, type Finding, type Made } from '../stages/summarize/edits/index.ts';
import { assertEditable, reviseCampaign } from '../store/campaign-moves.ts';
import { getCampaign } from '../store/campaigns.ts';
import { insertEdit, lastActive, listEdits, nextRedo, setUndone } from '../store/edits.ts';
import type { Db } from '../store/index.ts';
import { note } from './audit.ts';
import { chooseReaders } from './choose-readers.ts';
import { editView } from './edit-views.ts';
import { pageOf, pageTerms, pageView, readCursor } from './pages.ts';
import { renderCampaign } from './render-digest.ts';
import { type LoadedReview, loadReview, type ReviewApp, type ReviewView, review } from './review.ts';
import { conflict } from './review-version.ts';
import { type Given, readTerms } from './terms.ts';
import { viewOf } from './views.ts';

/** An operator's hands on a desk. */
type Editor = By<ReviewApp>;

export interface Seen {
  /** The version of the desk that was looked at; the one that there is now where left out. */
  version?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where it is not rendered yet or goes out already, USAGE, EDIT_CONFLICT where
 * the desk is not as it was seen, EDIT_REFUSED where it does not hold; nothing is written then
 */
export async function edit(app: Editor, id: string, wanted: unknown, seen: Seen = {}): Promise<ReviewView> {
  const given: WantedEdit = readTerms(wantedEditSchema, wanted);
  const opened = await openReview(app, id, seen);
  // Its processes start while the gate looks.
  app.renderer.warm();
  const { edit, before, after } = await make(app, opened, given, seen.signal);
  const now = app.now();
  await revise(app, opened, applyEdit(opened.engine, opened.edited, edit), seen, async (tx) => {
    const { seq, kind } = await insertEdit(tx, id, { actor: app.actor, at: now, edit, before, after });
    await noteEdit(app, tx, id, { act: 'campaign.edited', seq, kind, before, after });
  });
  return review(app, id);
}

/** Takes the last edit back that counts, whoever made it. @throws as {@link edit} */
export async function undo(app: Editor, id: string, seen: Seen = {}): Promise<ReviewView> {
  const opened = await openReview(app, id, seen);
  const last = await lastActive(app.store.db, id);
  if (!last) throw nothing(id, 'nothing of it is edited: there is nothing to undo');
  const rest = opened.rows.filter(({ seq }) => seq !== last.seq).map((row) => row.edit);
  await revise(app, opened, applyEdits(opened.engine, rest), seen, async (tx) => {
    await setUndone(tx, last, app.now());
    const { seq, kind, before, after } = last;
    await noteEdit(app, tx, id, { act: 'campaign.undone', seq, kind, before: after, after: before });
  });
  return review(app, id);
}

/** Makes the edit again that was undone last. @throws as {@link edit} */
export async function redo(app: Editor, id: string, seen: Seen = {}): Promise<ReviewView> {
  const opened = await openReview(app, id, seen);
  const next = await nextRedo(app.store.db, id);
  if (!next) throw nothing(id, 'nothing is undone, or something was edited since: there is nothing to redo');
  const edited = applyEdit(opened.engine, opened.edited, next.edit);
  await revise(app, opened, edited, seen, async (tx) => {
    await setUndone(tx, next, null);
    await noteEdit(app, tx, id, { act: 'campaign.redone', ...next });
  });
  return review(app, id);
}

export const editPageTerms = pageTerms;
export const editPageView = pageView(editView);

/** The newest first, those that were undone as well. @throws CAMPAIGN_NOT_FOUND, USAGE */
export async function pageOfEdits(
  { store: { db } }: Pick<Records, 'store'>,
  id: string,
  terms: Given<typeof editPageTerms>,
): Promise<z.output<typeof editPageView>> {
  const { cursor, limit } = readTerms(editPageTerms, terms);
  await getCampaign(db, id);
  const before = readCursor(cursor, /^\d{1,9}$/);
  const rows = await listEdits(db, id, {
    before: before === undefined ? undefined : Number(before),
    limit: limit + 1,
  });
  return pageOf(rows, limit, { view: (row) => viewOf(editView, row), cursor: ({ seq }) => seq });
}

const noteEdit = (
  app: Editor,
  db: Db,
  id: string,
  { act, seq, kind, before, after }: Pick<Act, 'act' | 'before' | 'after'> & { seq: number; kind: string },
) =>
  note(
    { ...app, store: { db } },
    {
      ...{ act, kind: 'campaign', id },
      ...{ before: { [kind]: before }, after: { seq, [kind]: after } },
    },
  );

const nothing = (id: string, why: string): PullquoteError =>
  new PullquoteError('CAMPAIGN_STATE', `campaign ${id}: ${why}`);

async function openReview(app: Editor, id: string, { version }: Seen): Promise<LoadedReview> {
  const opened = await loadReview(app, id);
  assertEditable(opened.campaign);
  if (version !== undefined && version !== opened.version) throw await conflict(app.store.db, id);
  return opened;
}

/** Renders what counts then, and writes both or nothing. */
async function revise(
  app: Editor,
  { campaign, article }: LoadedReview,
  edited: Edited,
  { signal }: Seen,
  write: Parameters<typeof reviseCampaign>[2]['write'],
): Promise<void> {
  const { db } = app.store;
  const rendition = await renderCampaign(app, campaign, article, edited, signal);
  const reason = `${app.actor.name} edited it after it was approved: look at it, and approve it again`;
  const { editVersion, id } = campaign;
  const revised = await reviseCampaign(db, id, { editVersion, rendition, reason, write }, app.now());
  if (!revised) throw await conflict(db, id);
}

/** @throws EDIT_REFUSED; nothing is to be written then */
async function make(
  { config, summarizers, reading, networks }: Editor,
  { campaign, rows: _rows, ...desk }: LoadedReview,
  wanted: WantedEdit,
  signal?: AbortSignal,
): Promise<Made> {
  // By rules alone: no model is asked, and nobody paid, for a block.
  const rules = chooseReaders(
    { config: { ...config, secondReader: null }, summarizers },
    'extractive',
  ).engine;
  const engine = { name: rules.summarizer.name, settings: rules.settings };
  const { verdicts, speakers } = campaign;
  const result = await reading.run('makeEdit', { desk, wanted, engine, verdicts, speakers }, signal);
  if ('findings' in result) throw new EditRefused(result.findings);
  const tooLong = lengthFindings(result.made.edit.change, networks);
  if (tooLong.length > 0) throw new EditRefused(tooLong);
  return result.made;
}

function lengthFindings(change: Change, networks: Editor['networks']): Finding[] {
  if (change.kind !== 'post') return [];
  const { network } = change;
  const { limits } = networks.get(network) ?? {};
  if (!limits) return [];
  return change.parts.flatMap(({ text }, at) => {
    const used = limits.measure(text);
    if (used <= limits.maxLength) return [];
    const detail = `the post has ${used} of the ${limits.maxLength} that ${network} takes`;
    return [{ check: 'lengths', detail, place: { field: `posts.${network}`, at } }];
  });
}
