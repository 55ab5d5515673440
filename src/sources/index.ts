// Reads a source that an operator names: a file, a URL, or standard input. It turns bytes into an article with its
// raw text, outline and metadata; what the text means is for cleaning to find out.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article, ArticleMetadata, SourceKind } from '../domain/article.ts';
import { shownControls } from '../domain/foreign-text.ts';
import { PullquoteError } from '../errors.ts';
import type { GuardedFetch } from '../fetch.ts';
import { decodeText } from './decode.ts';

/** Of a file, a page or standard input. */
export const maxArticleBytes = 5_000_000;

export interface SourceIo {
  fetch: GuardedFetch;
  /** All of standard input; see {@link readAtMost}. */
  stdin(): Promise<Buffer>;
}

export const textFormats = ['text', 'markdown', 'html'] as const;
type Format = (typeof textFormats)[number];

const formats: Record<string, Format> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

/**
 * @param ref the path of a file, an http(s) URL, or "-" for standard input
 * @throws ARTICLE_NOT_FOUND, ARTICLE_TOO_LARGE, ARTICLE_BINARY, ARTICLE_ENCODING, ARTICLE_EMPTY, ARTICLE_UNUSABLE,
 * FETCH_REFUSED, FETCH_FAILED
 */
export async function readSource(ref: string, io: SourceIo): Promise<Article> {
  if (ref === '-') return readStdin(io);
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(ref)) return readUrl(ref, io);
  return readFile(ref);
}

async function readStdin(io: SourceIo): Promise<Article> {
  const bytes = await io.stdin();
  if (bytes.length > maxArticleBytes) throw tooLarge('standard input');
  const text = decodeText(bytes, 'standard input', declaredCharset(bytes));
  return article(formatOf(text), 'stdin', text, 'standard input');
}

/** @param url http or https @throws as {@link readSource} */
export async function readUrl(
  url: string,
  { fetch, signal }: { fetch: GuardedFetch; signal?: AbortSignal },
): Promise<Article> {
  const page = await fetch(url, { maxBytes: maxArticleBytes, ...(signal && { signal }) });
  const { origin, pathname } = new URL(page.url);
  const name = origin + pathname;
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(page.contentType)?.[1];
  const text = decodeText(page.body, name, charset ?? declaredCharset(page.body));
  const isHtml = /html/i.test(page.contentType);
  const isMarkdown =
    /markdown/i.test(page.contentType) || formats[extname(pathname).toLowerCase()] === 'markdown';
  const format = isHtml ? 'html' : isMarkdown ? 'markdown' : 'text';
  const read = await article(format, page.url, text, name, page.url);
  return { ...read, kind: 'url', metadata: { canonicalUrl: page.url, ...read.metadata } };
}

/** @param format found by its first lines where left out @throws ARTICLE_TOO_LARGE, ARTICLE_EMPTY */
export async function readText(
  text: string,
  { format = formatOf(text), ref }: { format?: Format | undefined; ref: string },
): Promise<Article> {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxArticleBytes) throw tooLarge('the text', bytes);
  if (text.trim() === '')
    throw new PullquoteError('ARTICLE_EMPTY', 'expected an article, but the text is empty; give its words');
  return article(format, ref, text, 'the text');
}

async function readFile(path: string): Promise<Article> {
  const bytes = await readBytes(path);
  const format = formats[extname(path).toLowerCase()];
  const text = decodeText(bytes, path, format === 'html' ? declaredCharset(bytes) : undefined);
  return article(format ?? formatOf(text), path, text, path);
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const status = await stat(path);
    if (status.isDirectory()) {
      const message = `expected an article, but ${path} is a folder; name a .txt, .md or .html file in it`;
      throw new PullquoteError('ARTICLE_UNUSABLE', message);
    }
    // Before a byte is read; a pipe has no size and is cut while it is read.
    if (status.size > maxArticleBytes) throw tooLarge(path, status.size);
    return await readAtMost(createReadStream(path), maxArticleBytes, path);
  } catch (error) {
    throw error instanceof PullquoteError ? error : unreadable(path, error as NodeJS.ErrnoException);
  }
}

/**
 * All bytes of a stream; stops reading as soon as there are too many.
 * @throws ARTICLE_TOO_LARGE
 */
export async function readAtMost(
  stream: AsyncIterable<Buffer>,
  maxBytes: number,
  name: string,
): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge(name);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Loads what reads its format, and no other. */
async function article(
  format: Format,
  ref: string,
  text: string,
  name: string,
  baseUrl?: string,
): Promise<Article> {
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

const tooLarge = (name: string, bytes?: number) =>
  new PullquoteError(
    'ARTICLE_TOO_LARGE',
    `expected an article of at most ${maxArticleBytes / 1e6} MB, but ${name} ${bytes === undefined ? 'is larger' : `has ${(bytes / 1e6).toFixed(1)} MB`}; give the article alone`,
  );

function unreadable(path: string, error: NodeJS.ErrnoException): PullquoteError {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG') {
    const message = `expected a file, a URL or - for standard input, but there is no file "${path}"; check the path`;
    return new PullquoteError('ARTICLE_NOT_FOUND', message, { cause: error });
  }
  const why =
    error.code === 'EACCES' || error.code === 'EPERM' ? 'may not be read by this user' : error.message;
  const message = `expected a readable file, but ${path} ${why}; check its permissions`;
  return new PullquoteError('ARTICLE_UNUSABLE', message, { cause: error });
}
