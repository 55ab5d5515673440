// What an operator wants of a digest becomes an edit: resolved to words of the article, made, and put to the gate. Pure;
// what does not hold is refused with the reason and its place.
import { applyChange } from '../../../domain/apply-edits.ts';
import { type Change, type Edit, type Edited, editedLists, keyOf } from '../../../domain/edit.ts';
import type { WantedEdit } from '../../../domain/wanted-edit.ts';
import { PullquoteError } from '../../../errors.ts';
import type { Desk, Redraft } from './desk.ts';
import { gateDigest, newFailures } from './gate.ts';
import { ownFindings } from './own-findings.ts';
import { EditRefused, type Finding, placeOf } from './refusal.ts';
import { resolve } from './resolve.ts';

export type { Desk } from './desk.ts';
export { choicesIn } from './list-items.ts';
export { EditRefused, type Finding, placeOf } from './refusal.ts';

export interface Made {
  edit: Edit;
  /** For people: what stood there, and what stands there now. */
  before: unknown;
  after: unknown;
}

/** What it comes to, or each reason why it does not hold. @throws what `redraft` throws of something else than the article */
export async function makeEdit(
  desk: Desk,
  wanted: WantedEdit,
  redraft: Redraft,
): Promise<{ made: Made } | { findings: readonly Finding[] }> {
  try {
    const change = await resolve(desk, wanted, redraft);
    const { article, engine, edited: before } = desk;
    const after = applyChange(engine, before, change);
    const checks = gateDigest(article, after.digest);
    const failures = newFailures(gateDigest(article, before.digest), checks);
    const findings = failures.map((check) => ({
      check: check.check,
      detail: check.detail,
      place: placeOf(check) ?? { field: fieldOf(change) },
    }));
    findings.push(...ownFindings(desk, after, change));
    if (findings.length > 0) return { findings };
    return {
      made: {
        edit: { change, checks },
        before: toldOf(before, change),
        after: toldOf(after, change),
      },
    };
  } catch (error) {
    if (error instanceof EditRefused) return { findings: error.findings };
    if (!(error instanceof PullquoteError) || error.code !== 'ARTICLE_UNUSABLE') throw error;
    return { findings: [{ check: 'edit', detail: error.message, place: { field: 'article' } }] };
  }
}

/** As the desk calls it. */
function fieldOf(change: Change): string {
  switch (change.kind) {
    case 'block':
      return 'article';
    case 'speaker':
      return 'quotes';
    case 'post':
      return `posts.${change.network}`;
    case 'alt':
      return 'alts';
    case 'reset':
      return change.of === undefined ? change.field : `${change.field}.${change.of}`;
    default:
      return change.kind in editedLists ? editedLists[change.kind as keyof typeof editedLists] : change.kind;
  }
}

/** What the change is about, for the history. */
function toldOf({ digest, own }: Edited, change: Change): unknown {
  switch (change.kind) {
    case 'block':
      return digest.blocks.find(({ start }) => start === change.block.start) ?? null;
    case 'quote':
    case 'keyPoint':
    case 'sentence':
      return digest[editedLists[change.kind]].map(({ text }) => text);
    case 'figure':
      return digest.stats.map(({ text, value, label }) => [text ?? value, label].filter(Boolean).join(': '));
    case 'speaker': {
      const keys = [change.key, ...(change.also ?? [])];
      const told = digest.quotes
        .filter((one) => keys.includes(keyOf(one)))
        .map(({ text, speaker, role }) => ({ text, speaker, role }));
      return told.length > 1 ? told : (told[0] ?? null);
    }
    case 'title':
    case 'preheader':
      return digest[change.kind];
    case 'subject':
      return digest.subjects[0] ?? null;
    case 'note':
    case 'focalPoint':
      return own[change.kind];
    case 'theme':
      return { theme: own.theme, cardMode: own.cardMode, colours: own.colours };
    case 'post':
      return own.posts[change.network] ?? null;
    case 'alt':
      return own.alts[change.of] ?? change.of;
    case 'reset':
      return null;
  }
}
