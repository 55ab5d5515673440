// Marks the links and hashtags of a text for Bluesky, which makes none by itself (docs.bsky.app, "Rich text").
// Positions are in bytes of UTF-8.

import { countGraphemes } from '../../domain/post-length.ts';

export interface Facet {
  index: { byteStart: number; byteEnd: number };
  features: [Record<string, string>];
}

const link = /https?:\/\/[^\s<>"“”「」『』（）【】，。、；：！？]+/gu;
const closing = /[.,;:!?)'\]]$/;
const openedBy: Record<string, string> = { ')': '(', ']': '[' };
const hashtag = /(?<=^|\s)#[\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/gu;

/** In graphemes (app.bsky.richtext.facet#tag): a record with a longer one is refused. */
const longestTag = 64;

export function findFacets(text: string): Facet[] {
  const links = Array.from(text.matchAll(link), (match) => {
    const uri = withoutClosing(match[0]);
    return facet(text, match.index, uri, { $type: 'app.bsky.richtext.facet#link', uri });
  });
  const hashtags = [...text.matchAll(hashtag)].filter(([tag]) => countGraphemes(tag.slice(1)) <= longestTag);
  const tags = hashtags.map((match) =>
    facet(text, match.index, match[0], { $type: 'app.bsky.richtext.facet#tag', tag: match[0].slice(1) }),
  );
  return [...links, ...tags].sort((a, b) => a.index.byteStart - b.index.byteStart);
}

/** A link ends before the punctuation of the sentence that it stands in; a bracket that it opened is its own. */
function withoutClosing(link: string): string {
  let end = link.length;
  for (; closing.test(link.slice(0, end)); end--) {
    const mark = link[end - 1] ?? '';
    const opening = openedBy[mark];
    const count = (one: string) => link.slice(0, end).split(one).length;
    if (opening && count(mark) <= count(opening)) break;
  }
  return link.slice(0, end);
}

function facet(text: string, at: number, words: string, feature: Record<string, string>): Facet {
  const byteStart = Buffer.byteLength(text.slice(0, at));
  return { index: { byteStart, byteEnd: byteStart + Buffer.byteLength(words) }, features: [feature] };
}
