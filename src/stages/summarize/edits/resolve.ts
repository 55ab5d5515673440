// What an operator wants, by its place on the desk, becomes a change that names what it is about: words of the article, an
// item by where it stands. Makes nothing; what there is nothing of is refused.

import { brandColours } from '../../../design/brand.ts';
import { asNamed } from '../../../domain/apply-edits.ts';
import type { Digest, Quote } from '../../../domain/digest.ts';
import {
  type Change,
  type Colours,
  type Edited,
  editedLists,
  type FreshLines,
  keyOf,
} from '../../../domain/edit.ts';
import type { Card } from '../../../domain/rendition.ts';
import type { WantedEdit } from '../../../domain/wanted-edit.ts';
import { oneLine } from '../../../language/text/one-line.ts';
import type { Desk, Redraft } from './desk.ts';
import { gateLine, newFailures } from './gate.ts';
import { choicesIn, figureAt, passageAt, personAt, quoteAt } from './list-items.ts';
import { EditRefused, type Place, refuse } from './refusal.ts';

/** @throws EDIT_REFUSED; what `redraft` throws */
export async function resolve(desk: Desk, wanted: WantedEdit, redraft: Redraft): Promise<Change> {
  const { article, edited } = desk;
  const { digest } = edited;
  const marking = { article, digest };
  switch (wanted.kind) {
    case 'block':
      return blockChange(desk, wanted, redraft);
    case 'quote':
    case 'keyPoint':
    case 'sentence':
    case 'figure': {
      const { kind } = wanted;
      const list = editedLists[kind];
      if (wanted.do === 'add') {
        const span = { start: wanted.start, end: wanted.end };
        const to = wanted.to ?? digest[list].length;
        if (kind === 'quote') return { kind, do: 'add', item: quoteAt(marking, span), to };
        if (kind === 'figure') {
          const label = 'label' in wanted ? wanted.label : undefined;
          return { kind, do: 'add', item: figureAt(marking, span, label), to };
        }
        return { kind, do: 'add', item: passageAt(marking, span, list), to };
      }
      const key = keyOf(itemAt(digest, list, wanted.at));
      if (wanted.do === 'move') return { kind, do: 'move', key, to: wanted.to };
      if (wanted.do === 'label') return { kind: 'figure', do: 'label', key, label: wanted.label };
      return { kind, do: 'drop', key };
    }
    case 'speaker':
    case 'mention':
    case 'open':
    case 'proven':
      return speakerChange(desk, wanted);
    case 'title':
    case 'subject':
    case 'preheader':
      return { kind: wanted.kind, text: oneLine(wanted.text) };
    case 'note':
      return { kind: 'note', markdown: wanted.markdown };
    case 'theme':
      if (wanted.theme !== undefined && !desk.themes.includes(wanted.theme))
        refuse({ field: 'theme' }, `expected one of ${desk.themes.join(', ')}, but got "${wanted.theme}"`);
      if (wanted.colours) assertReadable(wanted.colours);
      return wanted;
    case 'post':
    case 'thread':
      return postChange(desk, wanted);
    case 'alt': {
      const card = cardOf(desk, wanted.file);
      return { kind: 'alt', of: engineAlt(edited, card.alt), text: wanted.text };
    }
    case 'focalPoint':
      return wanted;
    case 'reset':
      return resetChange(desk, wanted);
  }
}

/** @throws EDIT_REFUSED where a text could not be read */
function assertReadable(colours: Colours): void {
  const { success, error } = brandColours.safeParse(colours);
  if (success) return;
  const place: Place = { field: 'colours' };
  throw new EditRefused(error.issues.map(({ message }) => ({ check: 'contrast', detail: message, place })));
}

function itemAt<L extends keyof Pick<Digest, 'quotes' | 'keyPoints' | 'summary' | 'stats'>>(
  digest: Digest,
  list: L,
  at: number,
): Digest[L][number] {
  const items = digest[list];
  const item = items[at] as Digest[L][number] | undefined;
  if (item === undefined)
    return refuse({ field: list, at }, `expected a place from 0 to ${items.length - 1}, but got ${at}`);
  return item;
}

async function blockChange(
  desk: Desk,
  { number, kept }: Extract<WantedEdit, { kind: 'block' }>,
  redraft: Redraft,
): Promise<Change> {
  const { digest } = desk.edited;
  const before = digest.blocks[number - 1];
  const place: Place = { field: 'article', at: number - 1 };
  if (!before)
    return refuse(
      place,
      `expected the number of a block from 1 to ${digest.blocks.length}, but got ${number}`,
    );
  if (before.kept === kept) return refuse(place, `block ${number} is ${kept ? 'in' : 'out'} already`);
  const isText = ['title', 'heading', 'paragraph'].includes(before.kind);
  const block = {
    ...before,
    kept,
    kind: kept && !isText ? ('paragraph' as const) : before.kind,
    reason: kept ? 'kept by the operator' : 'left out by the operator',
  };
  const blocks = digest.blocks.with(number - 1, block);
  return { kind: 'block', block, lines: linesWithout(desk, blocks, await redraft(blocks)) };
}

/** The engine's own lines as far as they hold of the article as it is then, and by rules what stands in for the others. */
function linesWithout(
  { article, edited: { base } }: Desk,
  blocks: Digest['blocks'],
  redrafted: Digest,
): FreshLines {
  const then = { ...base, blocks };
  const holds = (line: string): boolean =>
    newFailures(gateLine(article, base, line), gateLine(article, then, line)).length === 0;
  const { quotes, stats } = redrafted;
  // The rules write no other language than the article's.
  if (base.articleLanguage !== undefined) {
    const { title, subjects, preheader, hashtags, hook } = base;
    const lines = { title, subjects, preheader, hashtags, summary: [], keyPoints: [], quotes, stats };
    return hook === undefined ? lines : { ...lines, hook };
  }
  const { summary, keyPoints } = redrafted;
  const hook = base.hook !== undefined && holds(base.hook) ? base.hook : redrafted.hook;
  const spare = redrafted.subjects.filter((subject) => !base.subjects.includes(subject));
  const offered = base.subjects.flatMap((subject) => (holds(subject) ? subject : (spare.shift() ?? [])));
  return {
    title: holds(base.title) && isTitled(blocks) === isTitled(base.blocks) ? base.title : redrafted.title,
    subjects: offered.length > 0 ? offered : redrafted.subjects,
    preheader: holds(base.preheader) ? base.preheader : redrafted.preheader,
    hashtags: base.hashtags.filter(holds),
    ...{ summary, keyPoints, quotes, stats },
    ...(hook !== undefined && { hook }),
  };
}

const isTitled = (blocks: Digest['blocks']): boolean =>
  blocks.some(({ kind, kept }) => kind === 'title' && kept);

function speakerChange(
  { article, edited: { base, digest, named } }: Desk,
  wanted: Extract<WantedEdit, { kind: 'speaker' | 'mention' | 'open' | 'proven' }>,
): Change {
  const quote = itemAt(digest, 'quotes', wanted.at);
  const others = () => choicesIn({ article, digest }).quotes.map((one) => asNamed(one, named));
  const also = 'all' in wanted && wanted.all ? othersOf(quote, [...digest.quotes, ...others()]) : [];
  const said = { kind: 'speaker', key: keyOf(quote), ...(also.length > 0 && { also }) } as const;
  if (wanted.kind === 'proven') {
    const engines = base.quotes.find((one) => keyOf(one) === said.key);
    const { speaker, role, attribution } = engines ?? quoteAt({ article, digest }, quote);
    return { ...said, speaker, role, ...(attribution && { attribution }) };
  }
  if (wanted.kind === 'open') {
    const { attribution } = quote;
    const before = [quote.speaker, quote.role].find((name) => name !== null);
    const candidates =
      attribution?.grade === 'unknown' ? attribution.candidates : before === undefined ? [] : [before];
    return { ...said, speaker: null, role: null, attribution: { grade: 'unknown', candidates } };
  }
  if (wanted.kind === 'speaker') {
    const { speaker, role = null } = wanted;
    return { ...said, speaker: oneLine(speaker), role, attribution: { grade: 'operator' } };
  }
  const { start, end } = wanted;
  if (oneLine(article.raw.slice(start, end)) === '')
    refuse({ field: 'quotes', at: wanted.at, start, end }, 'expected a name to be marked in the article');
  const { speaker, role } = personAt({ article, digest }, { start, end });
  return {
    ...said,
    ...{ speaker, role: wanted.role === undefined ? role : wanted.role },
    attribution: { grade: 'operator', speakerStart: start, speakerEnd: end },
  };
}

/** Keys of those beside it that are given to the same one: by the name, or where nobody is named by what they are. */
function othersOf(quote: Quote, quotes: readonly Quote[]): string[] {
  const who = ({ speaker, role }: Quote) => speaker ?? role;
  return quotes.filter((one) => one !== quote && who(one) !== null && who(one) === who(quote)).map(keyOf);
}

function postChange(desk: Desk, wanted: Extract<WantedEdit, { kind: 'post' | 'thread' }>): Change {
  const { network } = wanted;
  const thread = desk.posts[network];
  if (!thread)
    return refuse({ field: `posts.${network}` }, `there is no thread for ${network} in this campaign`);
  if (wanted.kind === 'thread')
    return { kind: 'post', network, parts: wanted.parts.map((text) => ({ text })) };
  if (!thread[wanted.at])
    refuse(
      { field: `posts.${network}`, at: wanted.at },
      `expected a post from 0 to ${thread.length - 1}, but got ${wanted.at}`,
    );
  const parts = thread.map(({ text }, at) => ({ text: at === wanted.at ? wanted.text : text }));
  return { kind: 'post', network, parts };
}

function cardOf({ cards }: Desk, file: string): Card {
  return (
    cards.find((card) => card.file === file) ??
    refuse({ field: 'alts' }, `there is no card ${file.slice(0, 80)}; the rendition names them`)
  );
}

/** The alt text that the engine gave the card that now has this one. */
const engineAlt = ({ own }: Edited, alt: string): string =>
  Object.entries(own.alts).find(([, text]) => text === alt)?.[0] ?? alt;

function resetChange(desk: Desk, wanted: Extract<WantedEdit, { kind: 'reset' }>): Change {
  if (wanted.field !== 'alts' || wanted.of === undefined) return wanted;
  return { ...wanted, of: engineAlt(desk.edited, cardOf(desk, wanted.of).alt) };
}
