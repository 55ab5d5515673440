// Chooses the title of a page's article from what the page calls it in several places: what is said and shown is the
// title, and where the places disagree, what most of them say. It makes up no title.
import { oneLine } from '../language/text/one-line.ts';
import type { PageBlock } from './page-blocks.ts';
import { isProseBlock, lettersOf } from './prose-block.ts';

/** What a page calls its article, beside its headings. */
export interface TitleSources {
  /** For those who share the page: og:title. */
  shared?: string | undefined;
  /** The headline of its linked data. */
  headline?: string | undefined;
  /** Its <title>. */
  element?: string | undefined;
  siteName?: string | undefined;
}

/** @param blocks of the page, for its headings */
export function pageTitle(sources: TitleSources, blocks: readonly PageBlock[]): string | undefined {
  const headings = blocks
    .filter((block) => block.kind === 'heading' && !isSite(block, sources.siteName))
    .map(({ text, level }) => ({ text: oneLine(text), level }));
  const said = [sources.shared, sources.headline, sources.element].flatMap((text) =>
    text ? [withoutSite(text, sources.siteName, headings[0]?.text)] : [],
  );
  const shown = new Set(headings.map(({ text }) => lettersOf(text)));
  const isShown = (title: string) => shown.has(lettersOf(title));
  const [shared] = said;
  if (shared === undefined || (sources.shared && isShown(shared))) return shared;
  const tops = headings.filter(({ level }) => level === 1).map(({ text }) => text);
  const top = tops.find((text) => said.some((title) => isSame(text, title))) ?? tops[0];
  const places = top === undefined ? said : [top, ...said];
  const votes = (title: string) => places.filter((other) => isSame(title, other)).length;
  const most = places.reduce((best, next) => (votes(next) > votes(best) ? next : best));
  // Of one title in several forms, the one that stands on the page, or else the shortest.
  const forms = [...said, ...(top === undefined ? [] : [top])].filter((title) => isSame(title, most));
  return forms.find(isShown) ?? forms.reduce((short, next) => (next.length < short.length ? next : short));
}

/** The headings of the first level that another title has outvoted: a name of the article that only they know. */
export function outvoted(blocks: readonly PageBlock[], title: string | undefined, said: readonly string[]) {
  const known = [...said, ...(title ? [title] : [])];
  const isHeading = ({ kind, text }: PageBlock) => kind === 'heading' && title && isSame(text, title);
  if (!title || blocks.some(isHeading)) return [];
  return blocks.filter(
    ({ kind, level, text }) =>
      kind === 'heading' && level === 1 && !known.some((other) => isSame(other, text)),
  );
}

/** Of the title's words in another heading over the text: enough for a second wording of it. */
const mostShared = 0.6;
/** In a longer one, or one with a stop, the standfirst tells the news. */
const maxWording = 120;

/** Headings over the text that say the title again: a part of what the page calls its article, or another wording. */
export function restated(
  blocks: readonly PageBlock[],
  inside: ReadonlySet<PageBlock>,
  title: string | undefined,
  said: readonly string[],
): PageBlock[] {
  const letters = lettersOf(title ?? '');
  const first = blocks.findIndex((block) => inside.has(block) && isProseBlock(block));
  const over = blocks.slice(0, Math.max(0, first)).filter(({ kind }) => kind === 'heading');
  const own = over.find(({ text }) => lettersOf(text) === letters);
  if (!title || !own) return [];
  const known = said.map(lettersOf).filter((other) => other !== letters);
  const words = new Set(wordsOf(title));
  return over.filter((block) => {
    const { text, level } = block;
    const own = lettersOf(text);
    if (own === letters || level === 1 || own.length < minPart) return false;
    if (own.includes(letters) || known.some((other) => other.includes(own))) return true;
    if (text.length > maxWording || /[.。]["”»]?\s*$/.test(text) || words.size < 4) return false;
    const shared = new Set(wordsOf(text).filter((word) => words.has(word)));
    return shared.size >= words.size * mostShared;
  });
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The name of the site is no title, though many pages set it as their first heading. */
export const isSite = ({ kind, level, text, linked }: PageBlock, siteName: string | undefined): boolean =>
  kind === 'heading' && level === 1 && (lettersOf(text) === lettersOf(siteName ?? '') || linked > 0.9);

/** A shorter one may stand in another by chance. */
const minPart = 9;
const minUnspacedPart = 5;

/** Whether both are one title, the longer with its kicker or the name of the site. */
function isSame(a: string, b: string): boolean {
  const [short, long] = [lettersOf(a), lettersOf(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short === long) return true;
  const least = /[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}\p{sc=Hang}]/u.test(short) ? minUnspacedPart : minPart;
  return short.length >= least && long.includes(short);
}

/** "Headline | Site" → "Headline": cut where the page's own heading or name says so. */
function withoutSite(all: string, siteName: string | undefined, heading: string | undefined): string {
  const title = oneLine(all);
  if (heading && title.startsWith(heading) && heading.length * 2 > title.length) return heading;
  const at = siteName ? title.lastIndexOf(siteName) : -1;
  const head = at > 0 ? withoutSection(title.slice(0, at).replace(/[\s|｜ㅣ\-–—_·:：»]{1,9}$/u, '')) : '';
  return head || title.replace(address, '');
}

/** "… | Post.example": a site that is named by its address alone. */
const address = /(?<=.{8})\s[|–—·-]\s?[\p{L}\d-]{2,24}\.\p{Ll}{2,7}$/u;

/** 시장 "다리 짓겠다"-정치: a short word of CJK behind a dash or bar, with which its section ends a headline. */
const withoutSection = (title: string): string =>
  title.replace(/(?<=.{8})\s?[-–|｜ㅣ·]\s?[\p{sc=Han}\p{sc=Hang}\p{sc=Kana}]{2,5}$/u, '');
