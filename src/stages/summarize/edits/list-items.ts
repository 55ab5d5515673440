// Words that an operator marked in the article become an item of the digest: verbatim, because they are taken from there.
import type { Article, Block, Span } from '../../../domain/article.ts';
import type { Attribution } from '../../../domain/attribution.ts';
import { type Digest, type Passage, type Quote, quoteLanguage, type Stat } from '../../../domain/digest.ts';
import { keyOf } from '../../../domain/edit.ts';
import { languageOf } from '../../../language/registry.ts';
import { findNumbers } from '../../../language/text/numbers.ts';
import { oneLine } from '../../../language/text/one-line.ts';
import { checkQuotes } from '../gate/spans.ts';
import { findQuotes, peopleOf, whoIsAt } from '../quotes/index.ts';
import type { Named } from '../quotes/named.ts';
import { findStats } from '../stats/index.ts';
import { sentencesOf } from '../steps.ts';
import { gateInput } from './gate.ts';
import { type Place, refuse } from './refusal.ts';

export interface Marking {
  article: Pick<Article, 'raw' | 'metadata'>;
  digest: Digest;
}
type Offsets = { start: number; end: number };

/** Every quotation of the article as its blocks are, best first. */
const quotesIn = ({ article, digest }: Marking): Quote[] =>
  findQuotes(article.raw, digest.blocks, quoteLanguage(digest));

/** What is not in the digest, and an operator can choose. */
export interface Choices {
  quotes: Quote[];
  figures: Stat[];
  /** Of the article, those that take part. */
  sentences: Span[];
  /** Whom it names, and who else speaks in it: those who may have said a quote. */
  people: Named[];
}

export function choicesIn(marking: Marking): Choices {
  const { quotes, stats } = marking.digest;
  const chosen = new Set([...quotes, ...stats].map(keyOf));
  const isOther = (item: Quote | Stat) => !chosen.has(keyOf(item));
  const found = quotesIn(marking);
  return {
    quotes: found.filter(isOther),
    figures: figuresIn(marking).filter(isOther),
    sentences: sentencesIn(marking),
    people: withSpeakers(peopleIn(marking), [...quotes, ...found]),
  };
}

const peopleIn = ({ digest }: Pick<Marking, 'digest'>): Named[] =>
  peopleOf(digest.blocks, quoteLanguage(digest));

/** With those who speak by a name that the article's own do not hold, such as one that an operator gave. */
function withSpeakers(people: readonly Named[], quotes: readonly Quote[]): Named[] {
  const known = new Set(people.map(({ name }) => name));
  const others = new Map<string, Named>();
  for (const { speaker, role, attribution } of quotes) {
    if (speaker === null || known.has(speaker)) continue;
    const other = others.get(speaker) ?? { name: speaker, role, mentions: [] };
    if (attribution && 'speakerStart' in attribution && attribution.speakerStart !== undefined)
      other.mentions.push({
        start: attribution.speakerStart,
        end: attribution.speakerEnd ?? attribution.speakerStart,
      });
    others.set(speaker, other);
  }
  return [...people, ...others.values()];
}

/** Whom the marked words name: in full, as everywhere else; as they are written where the article tells nobody there. */
export function personAt(marking: Marking, span: Offsets): Pick<Quote, 'role'> & { speaker: string } {
  const { name, role } = whoIsAt(span, peopleIn(marking)) ?? {
    name: oneLine(marking.article.raw.slice(span.start, span.end)),
    role: null,
  };
  return { speaker: name, role };
}

/** Every sentence that takes part, in order. */
const sentencesIn = ({ digest }: Pick<Marking, 'digest'>): Span[] =>
  sentencesOf(digest.blocks, quoteLanguage(digest));

/** The figures that are worth a card, best first. */
const figuresIn = (marking: Marking): Stat[] =>
  findStats(sentencesIn(marking), languageOf(quoteLanguage(marking.digest)), marking.digest.title);

/** The words without the blanks and marks at their ends. @throws EDIT_REFUSED where they are no words of a block that takes part */
function wordsAt({ article: { raw }, digest }: Marking, { start, end }: Offsets, place: Place): Span {
  if (start >= end || end > raw.length)
    refuse(place, `expected words of the article, from 0 to ${raw.length}, but got ${start}–${end}`);
  const text = raw.slice(start, end);
  const lead = /^[\s「『“‘«‹„‚"]+/u.exec(text)?.[0].length ?? 0;
  const trail = /[\s」』”’»›"]+$/u.exec(text.slice(lead))?.[0].length ?? 0;
  const span = { start: start + lead, end: end - trail };
  if (span.start >= span.end) refuse(place, 'expected words, but only blanks or marks are marked');
  if (!blockAt(digest.blocks, span))
    refuse(place, 'the words run over more than one paragraph; mark words of one');
  return { ...span, text: raw.slice(span.start, span.end) };
}

const blockAt = (blocks: readonly Block[], { start, end }: Offsets): Block | undefined =>
  blocks.find((block) => block.start <= start && block.end >= end);

export function passageAt(marking: Marking, span: Offsets, field: string): Passage {
  const { start, end } = span;
  return wordsAt(marking, span, { field, start, end });
}

/** With who said it where the article proves it of the very speech that the words are from. */
export function quoteAt(marking: Marking, span: Offsets): Quote {
  const place: Place = { field: 'quotes', ...span };
  const found = quotesIn(marking);
  const same = found.find(({ start, end }) => start === span.start && end === span.end);
  if (same) return same;
  const words = wordsAt(marking, span, place);
  const near = found.filter(({ start, end }) => start < words.end && words.start < end);
  const direct: Quote = { ...words, ...whoSaid(marking, words, near), kind: 'direct' };
  const isSpoken = checkQuotes({ ...gateInput(marking.article, marking.digest), quotes: [direct] });
  return isSpoken.every(({ ok }) => ok) ? direct : { ...direct, kind: 'statement' };
}

type Who = Pick<Quote, 'speaker' | 'role'> & { attribution: Attribution };

function whoSaid({ digest }: Marking, words: Span, near: readonly Quote[]): Who {
  const [first] = near;
  const isOne = near.every(({ speaker, role }) => speaker === first?.speaker && role === first?.role);
  if (first?.attribution && isOne)
    return { speaker: first.speaker, role: first.role, attribution: first.attribution };
  return {
    speaker: null,
    role: null,
    attribution: { grade: 'unknown', candidates: candidatesNear(digest, words) },
  };
}

/** Whom the paragraph and those beside it name. */
function candidatesNear(digest: Digest, words: Span): string[] {
  const paragraphs = digest.blocks.filter(({ kept, kind }) => kept && kind === 'paragraph');
  const at = paragraphs.findIndex((block) => block.start <= words.start && block.end >= words.end);
  const beside = paragraphs.slice(Math.max(0, at - 1), at + 2);
  return peopleIn({ digest })
    .filter(({ mentions }) => mentions.some((mention) => blockAt(beside, mention)))
    .map(({ name }) => name)
    .slice(0, 5);
}

/** The figure that the words hold. @throws EDIT_REFUSED where there is no number in them */
export function figureAt(marking: Marking, span: Offsets, label: string | undefined): Stat {
  const place: Place = { field: 'stats', ...span };
  const overlaps = (one: Offsets) => one.start < span.end && span.start < one.end;
  const found = figuresIn(marking).find(overlaps);
  if (found) return label === undefined ? found : { ...found, label };
  const words = wordsAt(marking, span, place);
  const [number] = findNumbers(words.text, languageOf(quoteLanguage(marking.digest)));
  if (!number) return refuse(place, `expected a number, but “${words.text}” has none`);
  const { value, unit } = number;
  return { ...words, value, unit: words.text.includes(unit) ? unit : '', label: label ?? '' };
}
