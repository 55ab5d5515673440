// Makes an article of a source that was fetched: its encoding, its format, its raw text with outline and metadata. Opens and
// asks nothing, and takes its time with whatever a stranger wrote: it is called in a process with limits (src/reading).
import type { Article, ArticleMetadata, SourceKind } from '../domain/article.ts';
import { shownControls } from '../domain/foreign-text.ts';
import { PullquoteError } from '../errors.ts';
import { decodeText } from './decode.ts';
import type { Format, RawSource } from './raw-source.ts';

/** Loads what reads its format, and no other. @throws ARTICLE_EMPTY, ARTICLE_BINARY, ARTICLE_ENCODING */
export async function readRaw(source: RawSource): Promise<Article> {
  const { ref, name, baseUrl } = source;
  const text = typeof source.body === 'string' ? source.body : decode(source.body, source);
  const format = source.format ?? formatOf(text);
  const kind: SourceKind = format;
  if (format === 'text') return { kind, ref, raw: shownControls(text), metadata: {} };
  const { raw, metadata } =
    format === 'markdown'
      ? (await import('./markdown.ts')).readMarkdown(text)
      : (await import('./html.ts')).readHtml(text, baseUrl);
  const outline = metadata.outline ?? [];
  if (format === 'html' && outline.every((part) => part.kind !== 'paragraph' && part.kind !== 'heading')) {
    throw new PullquoteError(
      'ARTICLE_EMPTY',
      `expected an article, but no text of one was found in ${name} (it may need scripts); save its text as a file`,
    );
  }
  return { kind, ref, raw: shownControls(raw), metadata: withShownControls(metadata) };
}

const decode = (bytes: Buffer, { name, charset, mayStateCharset }: RawSource): string =>
  decodeText(bytes, name, charset ?? (mayStateCharset ? declaredCharset(bytes) : undefined));

/** A reference such as &#27; brings in what no decoded byte did. */
const withShownControls = ({ outline, sections, ...texts }: ArticleMetadata): ArticleMetadata => ({
  ...Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, shownControls(text)])),
  ...(outline && { outline }),
  ...(sections && { sections }),
});

/** The format of a text that no name tells: HTML by its first tag, Markdown by a heading and inline marks. */
function formatOf(text: string): Format {
  const head = text.slice(0, 2000).trimStart();
  if (/^<(?:!doctype\s+html|html|head|body|\?xml[^>]*>\s*<(?:!doctype\s+html|html))/i.test(head))
    return 'html';
  if (/^---\r?\n(?:[\w-]+:.*\r?\n)+---/.test(head)) return 'markdown';
  return /^#{1,6} \S/m.test(text) && /\]\((?:https?:|\/|#)|\*\*\S/.test(text) ? 'markdown' : 'text';
}

/** The charset that a page states in its first kilobyte, as browsers look for it. */
function declaredCharset(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 1024).toString('latin1');
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]+encoding="([\w-]+)"/.exec(head)?.[1]
  );
}
