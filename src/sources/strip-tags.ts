// Takes the tags out of a piece of HTML inside Markdown. One pass with no way back, so linear whatever comes.

const withContent = /^<(script|style|template|noscript|svg)\b/i;

/** The text between the tags; comments, scripts and styles leave nothing. References are not resolved. */
export function stripTags(html: string): string {
  let text = '';
  let cursor = 0;
  while (cursor < html.length) {
    const open = html.indexOf('<', cursor);
    if (open < 0) break;
    text += html.slice(cursor, open);
    cursor = endOfMarkup(html, open);
    if (cursor === open) {
      text += '<';
      cursor++;
    }
  }
  return text + html.slice(cursor);
}

/** Just past the tag, comment or element that begins here; the same offset where it is a plain "<". */
function endOfMarkup(html: string, open: number): number {
  const after = (needle: string, from: number) => {
    const at = html.indexOf(needle, from);
    return at < 0 ? html.length : at + needle.length;
  };
  if (html.startsWith('<!--', open)) return after('-->', open + 4);
  const element = withContent.exec(html.slice(open, open + 12))?.[1];
  if (element) {
    const close = html.toLowerCase().indexOf(`</${element.toLowerCase()}`, open);
    return close < 0 ? html.length : after('>', close);
  }
  return /^<[a-z/!?]/i.test(html.slice(open, open + 2)) ? after('>', open) : open;
}
