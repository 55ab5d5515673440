// Makes a page no deeper than a browser would: tags that would nest further are taken out, and what they hold stays.
// Every parser and walker of a page costs its depth, so a nest of tags must end before one is made of it.
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** As in Chrome: https://chromium.googlesource.com/chromium/src, kMaximumHTMLParserDOMTreeDepth. */
const maxDepth = 512;

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** They hold no elements; the text of some of them is no text of the page, and must not become one. */
const leaves = set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr script style textarea title',
);
/** What a paragraph without an end tag ends before. */
const blocks = set(
  'address article aside blockquote details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
);
/** The elements around it, other than a paragraph, whose end tags may be left out before this one. */
const ends: Readonly<Record<string, ReadonlySet<string>>> = {
  li: set('li'),
  ...{ dt: set('dt dd'), dd: set('dt dd') },
  ...{ td: set('td th'), th: set('td th'), tr: set('td th tr') },
  option: set('option'),
};

/** The page without the tags that nest too deep, each replaced by a blank; the same text where there are none. */
export function limitNesting(html: string): string {
  const kept: string[] = [];
  const open: string[] = [];
  /** Taken out and not closed yet, by name. */
  const removed = new Map<string, number>();
  let cursor = 0;
  let tagStart = 0;
  let isRemoved = false;

  const cut = (from: number, to: number) => {
    kept.push(html.slice(cursor, from), ' ');
    cursor = to;
  };
  const opened = (start: number, end: number) => {
    const name = html.slice(start, end).toLowerCase();
    tagStart = start - 1;
    isRemoved = false;
    if (leaves.has(name)) return;
    while (endsAround(name, open.at(-1))) open.pop();
    if (open.length < maxDepth) open.push(name);
    else {
      isRemoved = true;
      removed.set(name, (removed.get(name) ?? 0) + 1);
    }
  };
  const ended = (end: number) => {
    if (isRemoved) cut(tagStart, end + 1);
    isRemoved = false;
  };
  const closed = (start: number, end: number) => {
    const name = html.slice(start, end).toLowerCase();
    const deeper = removed.get(name) ?? 0;
    if (deeper > 0) {
      removed.set(name, deeper - 1);
      const close = html.indexOf('>', end);
      cut(html.lastIndexOf('</', start), close < 0 ? html.length : close + 1);
    } else {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
    }
  };
  const nothing = () => {};
  const callbacks: TokenizerCallbacks = {
    onopentagname: opened,
    onopentagend: ended,
    onselfclosingtag: ended,
    onclosetag: closed,
    ...{ onattribdata: nothing, onattribentity: nothing, onattribend: nothing, onattribname: nothing },
    ...{ oncdata: nothing, oncomment: nothing, ondeclaration: nothing, onprocessinginstruction: nothing },
    ...{ ontext: nothing, ontextentity: nothing, onend: nothing },
  };
  const tokenizer = new Tokenizer({ decodeEntities: false }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return cursor === 0 ? html : kept.join('') + html.slice(cursor);
}

function endsAround(name: string, around: string | undefined): boolean {
  if (around === undefined) return false;
  return around === 'p' ? blocks.has(name) : (ends[name]?.has(around) ?? false);
}
