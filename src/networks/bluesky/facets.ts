// Marks the links and hashtags of a text for Bluesky, which makes none by itself (docs.bsky.app, "Rich text").
// Positions are in bytes of UTF-8.

export interface Facet {
  index: { byteStart: number; byteEnd: number };
  features: [Record<string, string>];
}

/** A link ends before the punctuation of the sentence that it stands in. */
const link = /https?:\/\/[^\s<>"“”「」『』（）【】，。、；：！？]+/gu;
const closing = /[.,;:!?)'\]]+$/;
const hashtag = /(?<=^|\s)#[\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/gu;

export function findFacets(text: string): Facet[] {
  const links = Array.from(text.matchAll(link), (match) => {
    const uri = match[0].replace(closing, '');
    return facet(text, match.index, uri, { $type: 'app.bsky.richtext.facet#link', uri });
  });
  const tags = Array.from(text.matchAll(hashtag), (match) =>
    facet(text, match.index, match[0], { $type: 'app.bsky.richtext.facet#tag', tag: match[0].slice(1) }),
  );
  return [...links, ...tags].sort((a, b) => a.index.byteStart - b.index.byteStart);
}

function facet(text: string, at: number, words: string, feature: Record<string, string>): Facet {
  const byteStart = Buffer.byteLength(text.slice(0, at));
  return { index: { byteStart, byteEnd: byteStart + Buffer.byteLength(words) }, features: [feature] };
}
