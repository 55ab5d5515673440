// Reads the XML of a feed into a tree. It knows no document type, so no entity of its own and no other file comes in;
// it forgives what feeds get wrong. Time and memory are bounded: by depth, which its parser is slow in, and by number.
import { Parser } from 'htmlparser2';

export interface XmlElement {
  /** With the prefix that its namespace is known by (content:encoded), whatever prefix the document uses. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Of this element alone, character data sections resolved. */
  text: string;
  /** The markup inside: xml.slice(from, to). */
  from: number;
  to: number;
  /** Whether it has its end, or the document stopped inside of it. */
  whole: boolean;
}

const maxDepth = 120;
const maxElements = 200_000;
const chunkLength = 16_384;

/** Namespace → the prefix by which readers of feeds call it; '' where its elements have none. */
const prefixes = new Map([
  ['http://www.w3.org/2005/atom', 'atom:'],
  ['http://purl.org/atom/ns#', 'atom:'],
  ['http://purl.org/rss/1.0/', ''],
  ['http://purl.org/rss/1.0/modules/content/', 'content:'],
  ['http://purl.org/dc/elements/1.1/', 'dc:'],
  ['http://search.yahoo.com/mrss/', 'media:'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf:'],
]);

/** The element at the root; null where there is none, or the document is nested deeper or larger than any feed. */
export function parseXml(xml: string): XmlElement | null {
  const document = element('', {}, 0);
  const open = [document];
  const scopes: Record<string, string>[] = [{}];
  let count = 0;
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        count++;
        const scope = scopeOf(attributes, scopes.at(-1)!);
        const child = element(nameOf(qualified, scope), attributes, parser.endIndex + 1);
        open.at(-1)!.children.push(child);
        open.push(child);
        scopes.push(scope);
      },
      ontext(text) {
        open.at(-1)!.text += text;
      },
      onclosetag(_name, isImplied) {
        Object.assign(open.pop()!, { to: parser.startIndex, whole: !isImplied });
        scopes.pop();
      },
    },
    { xmlMode: true },
  );
  for (let at = 0; at < xml.length; at += chunkLength) {
    parser.write(xml.slice(at, at + chunkLength));
    if (open.length > maxDepth || count > maxElements) return null;
  }
  parser.end();
  return document.children[0] ?? null;
}

const element = (name: string, attributes: Record<string, string>, from: number): XmlElement => ({
  name,
  attributes,
  children: [],
  text: '',
  from,
  to: from,
  whole: false,
});

/** Prefix with its colon → what it stands for; inherited from the element around. */
function scopeOf(attributes: Record<string, string>, outer: Record<string, string>): Record<string, string> {
  const declared = Object.keys(attributes).filter((name) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  const scope: Record<string, string> = Object.create(outer);
  for (const name of declared) {
    const prefix = name === 'xmlns' ? '' : `${name.slice('xmlns:'.length)}:`;
    scope[prefix] = prefixes.get(attributes[name]!.trim().toLowerCase()) ?? prefix;
  }
  return scope;
}

function nameOf(qualified: string, scope: Record<string, string>): string {
  const [, prefix = '', local = ''] = /^([^:]*:)?(.*)$/s.exec(qualified)!;
  return `${scope[prefix] ?? prefix}${local}`.toLowerCase();
}

export const children = ({ children: all }: XmlElement, ...names: string[]): XmlElement[] =>
  all.filter(({ name }) => names.includes(name));

export const child = (parent: XmlElement, ...names: string[]): XmlElement | undefined =>
  children(parent, ...names)[0];

/** Of the first of the names that has a text. A link of Atom inside RSS has its address as an attribute. */
export function textOf(parent: XmlElement, ...names: string[]): string {
  for (const name of names)
    for (const { text, attributes } of children(parent, name)) {
      const { rel = 'alternate', href } = attributes;
      const found = text.trim() || (name === 'atom:link' && rel === 'alternate' && href);
      if (found) return found;
    }
  return '';
}

/** What https://www.rssboard.org/media-rss has as the text of a film or picture, alone or in a group; HTML or plain text. */
export function mediaText(item: XmlElement): string {
  const group = child(item, 'media:group');
  return textOf(item, 'media:description') || (group ? textOf(group, 'media:description') : '');
}
