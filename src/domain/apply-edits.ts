// Makes edits, in order, over what the engine made; so what counts comes of rows alone. Pure, and undone by leaving edits out.
import { type Check, type Digest, digestLimits, type Quote } from './digest.ts';
import {
  type Change,
  type Edit,
  type Edited,
  editedLists,
  type FreshLines,
  type Item,
  type Keyed,
  keyOf,
  type ListName,
  type Own,
} from './edit.ts';

const nothingOwn: Own = {
  note: null,
  theme: null,
  cardMode: null,
  colours: null,
  posts: {},
  alts: {},
  focalPoint: null,
};

export const unedited = (digest: Digest): Edited => ({
  base: digest,
  digest,
  own: nothingOwn,
  lines: {},
  dropped: {},
  named: {},
});

/** @param engine's as it was made; never changed */
export const applyEdits = (engine: Digest, edits: readonly Edit[]): Edited =>
  edits.reduce((edited, edit) => applyEdit(engine, edited, edit), unedited(engine));

/** The gate's lines of the edit in place of the engine's; what else there is to say stays. */
export function applyEdit(engine: Digest, before: Edited, { change, checks }: Edit): Edited {
  const after = applyChange(engine, before, change);
  return { ...after, digest: { ...after.digest, checks: renewChecks(before.digest.checks, checks) } };
}

function renewChecks(before: readonly Check[], checks: readonly Check[]): Check[] {
  const names = new Set(checks.map(({ check }) => check));
  return [...before.filter(({ check }) => !names.has(check)), ...checks];
}

/** The change alone, before the gate has seen it. */
export function applyChange(engine: Digest, before: Edited, change: Change): Edited {
  const { digest, own } = before;
  switch (change.kind) {
    case 'block':
      return withBlock(before, change.block, change.lines);
    case 'quote':
    case 'keyPoint':
    case 'sentence':
    case 'figure':
      return withListChange(before, editedLists[change.kind], change);
    case 'speaker': {
      const { key: wanted, also = [], speaker, role, attribution } = change;
      const who = { speaker, role, ...(attribution && { attribution }) };
      const said = Object.fromEntries([wanted, ...also].map((key) => [key, who]));
      const quotes = digest.quotes.map((quote) => asNamed(quote, said));
      return { ...before, digest: { ...digest, quotes }, named: { ...before.named, ...said } };
    }
    case 'title':
    case 'subject':
    case 'preheader':
      return withLines({ ...before, lines: { ...before.lines, [change.kind]: change.text } });
    case 'note':
      return { ...before, own: { ...own, note: change.markdown || null } };
    case 'theme': {
      const { theme = own.theme, cardMode = own.cardMode, colours = own.colours } = change;
      return { ...before, own: { ...own, theme, cardMode, colours } };
    }
    case 'post':
      return { ...before, own: { ...own, posts: { ...own.posts, [change.network]: change.parts } } };
    case 'alt':
      return { ...before, own: { ...own, alts: { ...own.alts, [change.of]: change.text } } };
    case 'focalPoint':
      return { ...before, own: { ...own, focalPoint: { x: change.x, y: change.y } } };
    case 'reset':
      return reset(engine, before, change);
  }
}

/** The quote with who said it by the operator, where they told. */
export function asNamed(quote: Quote, named: Edited['named']): Quote {
  const who = named[keyOf(quote)];
  if (!who) return quote;
  const { attribution: _before, ...words } = quote;
  return { ...words, ...who };
}

type ListChange = Extract<Change, { kind: keyof typeof editedLists }>;

function withListChange(before: Edited, list: ListName, change: ListChange): Edited {
  const items = before.digest[list] as readonly Item[];
  const known = before.dropped[list] ?? [];
  const set = (next: readonly Item[], dropped = known): Edited => ({
    ...before,
    digest: { ...before.digest, [list]: next },
    dropped: { ...before.dropped, [list]: dropped },
  });
  if (change.do === 'add') {
    const added = keyOf(change.item);
    const item = change.kind === 'quote' ? asNamed(change.item, before.named) : change.item;
    return set(
      items.filter((one) => keyOf(one) !== added).toSpliced(change.to, 0, item),
      known.filter((one) => one !== added),
    );
  }
  const at = items.findIndex((item) => keyOf(item) === change.key);
  const item = items[at];
  if (!item) return before;
  if (change.do === 'drop') return set(items.toSpliced(at, 1), [...known, change.key]);
  if (change.do === 'move') return set(items.toSpliced(at, 1).toSpliced(change.to, 0, item));
  return set(items.with(at, { ...item, label: change.label } as Item));
}

/** The digest's lines: the operator's own before the engine's. */
function withLines(edited: Edited): Edited {
  const { base, lines } = edited;
  const { subject } = lines;
  const subjects =
    subject === undefined
      ? base.subjects
      : [subject, ...base.subjects.filter((offered) => offered !== subject)].slice(0, digestLimits.subjects);
  const digest: Digest = {
    ...edited.digest,
    title: lines.title ?? base.title,
    subjects,
    preheader: lines.preheader ?? base.preheader,
  };
  return { ...edited, digest };
}

/** What stands in the block goes out with it, or may come in; what the operator chose elsewhere stays. */
function withBlock(before: Edited, block: Digest['blocks'][number], lines: FreshLines): Edited {
  const taken = (digest: Digest): Digest => {
    const { hook: _hook, ...rest } = digest;
    return {
      ...rest,
      blocks: digest.blocks.map((one) => (one.start === block.start ? block : one)),
      hashtags: lines.hashtags,
      ...(lines.hook !== undefined && { hook: lines.hook }),
    };
  };
  const base = taken(before.base);
  const digest = taken(before.digest);
  for (const list of Object.values(editedLists)) {
    const fresh = lines[list] as readonly Item[];
    const dropped = before.dropped[list] ?? [];
    const again = { fresh, block, isOpen: list === 'quotes' || list === 'stats' };
    Object.assign(base, { [list]: remade(base[list], { ...again, dropped: [] }) });
    Object.assign(digest, { [list]: remade(digest[list], { ...again, dropped }) });
  }
  const { title, subjects, preheader } = lines;
  return withLines({ ...before, base: { ...base, title, subjects, preheader }, digest });
}

interface Again {
  /** The list of a digest that is made of the article as it is now. */
  fresh: readonly Item[];
  block: Digest['blocks'][number];
  /** It has no fixed number: what stands in a block that came in is in it. */
  isOpen: boolean;
  dropped: readonly string[];
}

/** The list without what stands in a block that went out, filled up to its length with what there is now. */
function remade(items: readonly Item[], { fresh, block, isOpen, dropped }: Again): Item[] {
  const isIn = ({ start }: Keyed) => start !== undefined && start >= block.start && start < block.end;
  const kept = items.flatMap((item) => (!block.kept && isIn(item) ? [] : [withProof(item, fresh, block)]));
  const have = new Set([...kept.map(keyOf), ...dropped]);
  const more = fresh.filter((item) => !have.has(keyOf(item)));
  if (block.kept) return isOpen ? [...kept, ...more.filter(isIn)] : kept;
  return isOpen ? kept : [...kept, ...more.slice(0, items.length - kept.length)];
}

/** Of a quote whose proof went out with the block, what proves it now. */
function withProof(item: Item, fresh: readonly Item[], block: Digest['blocks'][number]): Item {
  if (!('kind' in item) || block.kept) return item;
  const { attribution } = item;
  if (!attribution || !('start' in attribution)) return item;
  const isIn = (at: number) => at >= block.start && at < block.end;
  if (![attribution.start, attribution.speakerStart].some(isIn)) return item;
  const again = fresh.find((other) => keyOf(other) === keyOf(item));
  if (again && 'kind' in again) return again;
  return { ...item, speaker: null, role: null, attribution: { grade: 'unknown', candidates: [] } };
}

function reset(engine: Digest, before: Edited, { field, of }: Extract<Change, { kind: 'reset' }>): Edited {
  const { base, own } = before;
  const without = <V>(all: Readonly<Record<string, V>>): Record<string, V> =>
    of === undefined ? {} : Object.fromEntries(Object.entries(all).filter(([name]) => name !== of));
  switch (field) {
    case 'all':
      return unedited(engine);
    case 'quotes':
    case 'keyPoints':
    case 'summary':
    case 'stats':
      return {
        ...before,
        digest: { ...before.digest, [field]: base[field] },
        dropped: { ...before.dropped, [field]: [] },
        named: field === 'quotes' ? {} : before.named,
      };
    case 'title':
    case 'subject':
    case 'preheader': {
      const { [field]: _own, ...lines } = before.lines;
      return withLines({ ...before, lines });
    }
    case 'note':
    case 'focalPoint':
      return { ...before, own: { ...own, [field]: null } };
    case 'theme':
      return { ...before, own: { ...own, theme: null, cardMode: null, colours: null } };
    case 'posts':
      return { ...before, own: { ...own, posts: without(own.posts) } };
    case 'alts':
      return { ...before, own: { ...own, alts: without(own.alts) } };
  }
}
