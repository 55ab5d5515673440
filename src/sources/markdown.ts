// Reads Markdown: takes out the marks that would stand inside a block and outlines headings, captions, code and the
// like. Marks between blocks (#, bullets, fences) stay, so that a file without inline marks is its own raw text.
import { GFM, parser } from '@lezer/markdown';
import type { Article } from '../domain/article.ts';
import { decodeReferences } from './dom.ts';
import { readFrontMatter } from './front-matter.ts';
import { withoutStorms } from './markdown-storms.ts';
import { RawWriter } from './raw-writer.ts';
import { stripTags } from './strip-tags.ts';

/** The nodes of the syntax tree, with the offsets of the part of the file that they stand for. */
interface MarkdownNode {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly firstChild: MarkdownNode | null;
  readonly nextSibling: MarkdownNode | null;
}

const markdown = parser.configure(GFM);

const asBoilerplate: Record<string, string> = {
  FencedCode: 'code',
  CodeBlock: 'code',
  Table: 'table',
  LinkReference: 'link target',
  HorizontalRule: 'separator',
};

/** Removed with all they hold, wherever they stand in a paragraph. */
const removedWhole = new Set([
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'LinkMark',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'QuoteMark',
  'TaskMarker',
  'HeaderMark',
]);

const footnote = /^\[\^[^\]\s]{1,40}\]:/;
/** What begins a line of its own on the page, though not in the file. */
const blockTag = /<(?:\/summary|p|div|li|br|h[1-6]|tr)\b/gi;

export function readMarkdown(text: string): Pick<Article, 'raw' | 'metadata'> {
  const front = readFrontMatter(text);
  const body = text.slice(0, front.end).replace(/[^\r\n]/g, ' ') + text.slice(front.end);
  const writer = new RawWriter(text);
  if (front.end > 0) writer.keep(0, front.end, 'boilerplate', { reason: 'front matter' });
  const definitions = new Set<string>();
  const tree = markdown.parse(withoutStorms(body)).topNode as MarkdownNode;
  forEachNode(tree, (node) => {
    if (node.name === 'LinkReference') definitions.add(label(body, node.firstChild!));
    return node.name !== 'Paragraph';
  });
  const blocks = new BlockReader(body, definitions, writer);
  forEachNode(tree, (node, parent) => blocks.read(node, parent));
  return { raw: writer.finish(), metadata: { ...front.metadata, outline: writer.outline } };
}

class BlockReader {
  private readonly text: string;
  private readonly definitions: ReadonlySet<string>;
  private readonly writer: RawWriter;
  private afterImage = false;

  constructor(text: string, definitions: ReadonlySet<string>, writer: RawWriter) {
    this.text = text;
    this.definitions = definitions;
    this.writer = writer;
  }

  /** @returns whether to look at the children */
  read(node: MarkdownNode, parent: MarkdownNode | null): boolean {
    const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(node.name)?.[1];
    if (level) {
      this.heading(node, Number(level));
      this.afterImage = false;
    } else if (node.name === 'Paragraph' || node.name === 'Task')
      this.paragraph(node, node.name === 'Task' || parent?.name === 'ListItem');
    else if (
      node.name === 'HTMLBlock' ||
      node.name === 'CommentBlock' ||
      node.name === 'ProcessingInstructionBlock'
    )
      this.html(node);
    else if (node.name in asBoilerplate)
      this.writer.keep(node.from, node.to, 'boilerplate', { reason: asBoilerplate[node.name]! });
    else return true;
    return false;
  }

  private heading(node: MarkdownNode, level: number): void {
    let from = node.from;
    let to = node.to;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.name !== 'HeaderMark') continue;
      if (child.from === node.from) from = child.to;
      else to = child.from;
    }
    this.writer.write(from, to, this.plain(node, from, to), 'heading', { level });
  }

  private paragraph(node: MarkdownNode, inList: boolean): void {
    const { from, to } = node;
    const only = onlyChild(this.text, node);
    const wasAfterImage = this.afterImage;
    this.afterImage = only === 'Image';
    if (only === 'Image') {
      const alts = imagesOf(node).map((image) => this.plain(image, image.from + 2, altEnd(this.text, image)));
      this.writer.write(from, to, alts.filter(Boolean).join(' '), 'caption', { reason: 'image' });
      return;
    }
    if (footnote.test(this.text.slice(from, from + 50))) {
      this.writer.keep(from, to, 'boilerplate', { reason: 'footnote' });
      return;
    }
    const plain = this.plain(node, from, to);
    // What is left of a link around a picture with empty lines in it.
    if (/^\]\(\S*\)$/.test(plain)) this.writer.write(from, to, plain, 'boilerplate', { reason: 'link' });
    else if (only === 'Link')
      this.writer.write(from, to, plain, 'boilerplate', { reason: inList ? 'list of links' : 'link' });
    // "*The harbour at dawn. Photo: …*" under an image.
    else if (wasAfterImage && /Emphasis$/.test(only ?? ''))
      this.writer.write(from, to, plain, 'caption', { reason: 'under an image' });
    else this.writer.write(from, to, plain, 'paragraph', inList ? { listed: true } : {});
  }

  private html(node: MarkdownNode): void {
    const source = this.text.slice(node.from, node.to);
    const kind = /<figcaption/i.test(source) ? 'caption' : 'paragraph';
    this.writer.write(
      node.from,
      node.to,
      decodeReferences(stripTags(source.replace(blockTag, '\n$&'))),
      kind,
      {},
    );
  }

  /** The words between two offsets of a node: without marks, with references and escapes resolved. */
  private plain(node: MarkdownNode, from: number, to: number): string {
    let plain = '';
    let cursor = from;
    const skip = (start: number, end: number, instead = '') => {
      if (start < cursor) return;
      plain += this.text.slice(cursor, start) + instead;
      cursor = Math.min(end, to);
    };
    forEachNode(node, (child, parent) => {
      if (child.to <= from || child.from >= to) return true;
      const { name } = child;
      if (name === 'Image') skip(child.from, child.to);
      // The mark of a footnote.
      else if (name === 'Link' && this.text[child.from + 1] === '^') skip(child.from, child.to);
      // "[sic]" is no link.
      else if (name === 'Link' && !this.isLink(child)) return false;
      // From the bracket on there are only an address and a title.
      else if (name === 'LinkMark' && parent?.name === 'Link' && this.text[child.from] === ']')
        skip(child.from, parent.to);
      else if (name === 'Escape') skip(child.from, child.from + 1);
      else if (name === 'Entity')
        skip(child.from, child.to, decodeReferences(this.text.slice(child.from, child.to)));
      else if (name === 'HardBreak') skip(child.from, child.to, '\n');
      else if (name === 'QuoteMark') skip(child.from, child.to + (this.text[child.to] === ' ' ? 1 : 0));
      else if (removedWhole.has(name)) skip(child.from, child.to);
      return name !== 'Image';
    });
    plain += this.text.slice(cursor, to);
    // CommonMark takes "**「重點」**後" for no emphasis, since the mark touches a letter; its writer meant it.
    return plain.replace(/\*\*(?=\S)([^*\n]{1,300}?\S)\*\*/g, '$1');
  }

  private isLink(link: MarkdownNode): boolean {
    for (let child = link.firstChild; child; child = child.nextSibling) if (child.name === 'URL') return true;
    const last = lastChild(link);
    return this.definitions.has(label(this.text, last?.name === 'LinkLabel' ? last : link));
  }
}

/** Depth first, in the order of the text; children are visited where `visit` says so. */
function forEachNode(
  root: MarkdownNode,
  visit: (node: MarkdownNode, parent: MarkdownNode | null) => boolean,
): void {
  const stack: [MarkdownNode, MarkdownNode | null][] = [];
  const push = (parent: MarkdownNode) => {
    const children: MarkdownNode[] = [];
    for (let child = parent.firstChild; child; child = child.nextSibling) children.push(child);
    for (const child of children.reverse()) stack.push([child, parent]);
  };
  push(root);
  for (let top = stack.pop(); top; top = stack.pop()) if (visit(top[0], top[1])) push(top[0]);
}

/** What a paragraph consists of, where that is one kind of node and blanks or punctuation between several. */
function onlyChild(text: string, node: MarkdownNode): string | null {
  let name: string | null = null;
  let cursor = node.from;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'QuoteMark') continue;
    if (name !== null && child.name !== name) return null;
    if (/[\p{L}\p{N}]/u.test(text.slice(cursor, child.from))) return null;
    name = child.name;
    cursor = child.to;
  }
  return /[\p{L}\p{N}]/u.test(text.slice(cursor, node.to)) ? null : name;
}

const imagesOf = (node: MarkdownNode): MarkdownNode[] => {
  const images: MarkdownNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.name === 'Image') images.push(child);
  return images;
};

function altEnd(text: string, image: MarkdownNode): number {
  let marks = 0;
  for (let child = image.firstChild; child; child = child.nextSibling)
    if (child.name === 'LinkMark' && text[child.from] === ']' && marks++ === 0) return child.from;
  return image.from + 2;
}

function lastChild(node: MarkdownNode): MarkdownNode | null {
  let last = node.firstChild;
  while (last?.nextSibling) last = last.nextSibling;
  return last;
}

/** "[Some Label]" as references are matched: without case and with single blanks. */
const label = (text: string, node: MarkdownNode): string =>
  text
    .slice(node.from, node.to)
    .replace(/^\[|\]$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
