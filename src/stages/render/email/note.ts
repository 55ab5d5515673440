// The editor's note: Markdown as people write it in a mail (paragraphs, lists, emphasis, links), as runs of plain text that a
// template escapes. Whatever else stands in it is text; no HTML comes out of it.
import { parser } from '@lezer/markdown';

export interface NoteRun {
  text: string;
  /** CSS of the run. */
  style: string;
  /** http(s) alone; null where it is no link. */
  url: string | null;
}

export interface NoteBlock {
  runs: NoteRun[];
}

interface Node {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly firstChild: Node | null;
  readonly nextSibling: Node | null;
}

const asBlocks = new Set(['Document', 'BulletList', 'OrderedList', 'ListItem', 'Blockquote']);
const marks = new Set([
  'EmphasisMark',
  'LinkMark',
  'CodeMark',
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'URL',
  'LinkTitle',
]);

export function readNote(markdown: string | null | undefined): NoteBlock[] {
  if (!markdown) return [];
  const blocks: NoteBlock[] = [];
  const walk = (node: Node, bullet: string): void => {
    if (!asBlocks.has(node.name)) {
      const runs = runsOf(markdown, node);
      if (runs.length > 0)
        blocks.push({ runs: bullet ? [{ text: bullet, style: plain, url: null }, ...runs] : runs });
      return;
    }
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (marks.has(child.name)) continue;
      walk(child, node.name === 'ListItem' ? '• ' : '');
    }
  };
  walk(parser.parse(markdown).topNode as Node, '');
  return blocks;
}

const plain = 'font-weight:400;';
const styleOf = ({ strong, slanted }: { strong: boolean; slanted: boolean }): string =>
  `${strong ? 'font-weight:700;' : plain}${slanted ? 'font-style:italic;' : ''}`;

function runsOf(source: string, block: Node): NoteRun[] {
  const runs: NoteRun[] = [];
  const add = (
    from: number,
    to: number,
    style: { strong: boolean; slanted: boolean },
    url: string | null,
  ) => {
    const text = source
      .slice(from, to)
      .replace(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
      .replace(/\s+/g, ' ');
    if (text !== '') runs.push({ text, style: styleOf(style), url });
  };
  const walk = (node: Node, style: { strong: boolean; slanted: boolean }, url: string | null): void => {
    let at = node.from;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      add(at, child.from, style, url);
      at = child.to;
      if (marks.has(child.name)) {
        // A bare address, and one in angle brackets, is its own text.
        if (child.name === 'URL' && node.name !== 'Link' && node.name !== 'Image')
          add(child.from, child.to, style, webUrl(source.slice(child.from, child.to)));
        continue;
      }
      walk(
        child,
        {
          strong: style.strong || child.name === 'StrongEmphasis',
          slanted: style.slanted || child.name === 'Emphasis',
        },
        child.name === 'Link' ? webUrl(addressOf(source, child)) : url,
      );
    }
    add(at, node.to, style, url);
  };
  walk(block, { strong: /Heading/.test(block.name), slanted: false }, null);
  const [first] = runs;
  if (first) first.text = first.text.trimStart();
  return runs.filter(({ text }) => text !== '');
}

function addressOf(source: string, link: Node): string {
  for (let child = link.firstChild; child; child = child.nextSibling)
    if (child.name === 'URL') return source.slice(child.from, child.to);
  return '';
}

function webUrl(given: string): string | null {
  if (!URL.canParse(given)) return null;
  const { protocol, href, username } = new URL(given);
  return (protocol === 'https:' || protocol === 'http:') && username === '' ? href : null;
}
