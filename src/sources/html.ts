// Reads an HTML page: its visible text, one block after another, with an outline that says what the markup makes of
// each. What lies outside the article is in the text too, marked; nothing is run, and nothing is loaded.
import type { Article, ArticleMetadata, OutlinePart } from '../domain/article.ts';
import { articleBlocks } from './article-blocks.ts';
import { parseDocument } from './dom.ts';
import { joinBroken } from './join-broken.ts';
import { type PageBlock, pageBlocks } from './page-blocks.ts';
import { markCaptionCopies, markPictured } from './page-captions.ts';
import { pageMetadata, pageSayings } from './page-metadata.ts';
import { isSite, outvoted, restated } from './page-title.ts';
import { lettersOf, proseLength, type Said } from './prose-block.ts';

/** Less prose than this is no article: it may be hidden until a script shows it, or be in the page's data alone. */
const fewCharacters = 400;

/** @param baseUrl where the page came from, for the addresses in it */
export function readHtml(html: string, baseUrl?: string): Pick<Article, 'raw' | 'metadata'> {
  const document = parseDocument(html);
  const root = document.documentElement;
  let blocks = joinBroken(pageBlocks(root));
  if (proseLength(blocks) < fewCharacters) {
    const all = joinBroken(pageBlocks(root, { hidden: true }));
    if (proseLength(all) > proseLength(blocks) * 2) blocks = all;
  }
  const boxed = blocks.filter(({ reason }) => reason === 'aside').map((block) => asParagraph(block));
  if (proseLength(boxed) > proseLength(blocks) * 2) blocks = joinBroken(pageBlocks(root, { boxes: true }));
  const metadata = pageMetadata(document, blocks, baseUrl);
  const said = pageSayings(document, metadata);
  markPictured(blocks, said);
  const inside = articleBlocks(document, blocks, said);
  markNoTitles(blocks, inside, metadata, said);
  const page = markOutside(blocks, inside, said);
  markCaptionCopies(page);
  const { raw, outline } = writeBlocks([...page, ...onlySaid(blocks, inside, said)]);
  return { raw, metadata: { ...metadata, outline } };
}

const asParagraph = (block: PageBlock): PageBlock => ({ ...block, kind: 'paragraph' });

/** The blocks one after another as a raw text, and the outline of where each came to lie. */
export function writeBlocks(blocks: Iterable<Omit<PageBlock, 'element' | 'linked'>>): {
  raw: string;
  outline: OutlinePart[];
} {
  let raw = '';
  const outline: OutlinePart[] = [];
  for (const { text, kind, level, reason, listed } of blocks) {
    const last = outline.at(-1);
    // The links of a menu are one block.
    const joined = last && kind === 'boilerplate' && last.kind === kind && last.reason === reason;
    if (raw) raw += joined ? '\n' : '\n\n';
    const start = raw.length;
    raw += text;
    if (joined) last.end = raw.length;
    else
      outline.push({
        ...{ start, end: raw.length, kind },
        ...(level && { level }),
        ...(reason && { reason }),
        ...(listed && kind === 'paragraph' && { listed }),
      });
  }
  return { raw: raw && `${raw}\n`, outline };
}

/** The article as the page's data have it, where the page shows less than half of it. */
function onlySaid(
  blocks: readonly PageBlock[],
  inside: ReadonlySet<PageBlock>,
  { body }: Said,
): Omit<PageBlock, 'element' | 'linked'>[] {
  if (body.length < fewCharacters || proseLength(inside) * 2 > body.length) return [];
  const shown = lettersOf(blocks.map(({ text }) => text).join(' '));
  return body
    .split(/\n+/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !shown.includes(lettersOf(text).slice(0, 80)))
    .map((text) => ({ text, kind: 'paragraph' }));
}

/** Headings of the first level that name the site, or the article by a title that the page itself outvotes. */
function markNoTitles(
  blocks: readonly PageBlock[],
  inside: ReadonlySet<PageBlock>,
  { title, siteName }: ArticleMetadata,
  { titles }: Said,
): void {
  const known = titles.map(lettersOf);
  const mark = (block: PageBlock, reason: string) => {
    block.kind = 'boilerplate';
    block.reason = reason;
    delete block.level;
  };
  for (const block of blocks)
    if (isSite(block, siteName) && !known.includes(lettersOf(block.text))) mark(block, 'site name');
  const others = [...outvoted(blocks, title, titles), ...restated(blocks, inside, title, titles)];
  for (const block of others) mark(block, 'another title');
}

/** The blocks with those outside the article made boilerplate. A heading goes with the block below it. */
function markOutside(
  blocks: readonly PageBlock[],
  inside: ReadonlySet<PageBlock>,
  { titles }: Said,
): PageBlock[] {
  const known = new Set(titles.map(lettersOf));
  const hasTitle = blocks.some(({ kind, text }) => kind === 'heading' && known.has(lettersOf(text)));
  let below: PageBlock | undefined;
  return blocks
    .toReversed()
    .map((block): PageBlock => {
      const isBeside = block.kind === 'heading' && below?.element.parentNode === block.element.parentNode;
      const isTitle =
        block.kind === 'heading' && (hasTitle ? known.has(lettersOf(block.text)) : block.level === 1);
      const { element, text, linked } = block;
      const stays =
        inside.has(block) ||
        (isBeside && below?.reason !== 'outside the article') ||
        block.kind === 'boilerplate' ||
        block.kind === 'ad' ||
        isTitle;
      const marked: PageBlock = stays
        ? block
        : { element, text, linked, kind: 'boilerplate', reason: 'outside the article' };
      below = marked;
      return marked;
    })
    .reverse();
}
