// Fetches a source that an operator names: a file, a URL, or standard input. What its bytes say is found by `read`, which
// takes its time with them.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article } from '../domain/article.ts';
import { PullquoteError } from '../errors.ts';
import type { GuardedFetch } from '../fetch.ts';
import type { Format, RawSource } from './raw-source.ts';

/** Of a file, a page or standard input. */
export const maxArticleBytes = 5_000_000;

/** Makes the article of a source's bytes; here, in this process, where it is not given. */
interface Reads {
  read?: ((source: RawSource) => Promise<Article>) | undefined;
}

const readHere = async (source: RawSource): Promise<Article> =>
  (await import('./read-raw.ts')).readRaw(source);

export interface SourceIo extends Reads {
  fetch: GuardedFetch;
  /** All of standard input; see {@link readAtMost}. */
  stdin(): Promise<Buffer>;
}

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
  return readFile(ref, io);
}

async function readStdin({ stdin, read = readHere }: SourceIo): Promise<Article> {
  const body = await stdin();
  if (body.length > maxArticleBytes) throw tooLarge('standard input');
  return read({ ref: 'stdin', name: 'standard input', body, mayStateCharset: true });
}

/** @param url http or https @throws as {@link readSource} */
export async function readUrl(
  url: string,
  { fetch, signal, read = readHere }: { fetch: GuardedFetch; signal?: AbortSignal } & Reads,
): Promise<Article> {
  const page = await fetch(url, { maxBytes: maxArticleBytes, ...(signal && { signal }) });
  const { origin, pathname } = new URL(page.url);
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(page.contentType)?.[1];
  const isHtml = /html/i.test(page.contentType);
  const isMarkdown =
    /markdown/i.test(page.contentType) || formats[extname(pathname).toLowerCase()] === 'markdown';
  const article = await read({
    ...{ ref: page.url, name: origin + pathname, body: page.body, baseUrl: page.url },
    format: isHtml ? 'html' : isMarkdown ? 'markdown' : 'text',
    ...{ charset, mayStateCharset: true },
  });
  return { ...article, kind: 'url', metadata: { canonicalUrl: page.url, ...article.metadata } };
}

/** @param format found by its first lines where left out @throws ARTICLE_TOO_LARGE, ARTICLE_EMPTY */
export async function readText(
  text: string,
  { format, ref, read = readHere }: { format?: Format | undefined; ref: string } & Reads,
): Promise<Article> {
  const bytes = Buffer.byteLength(text);
  if (bytes > maxArticleBytes) throw tooLarge('the text', bytes);
  if (text.trim() === '')
    throw new PullquoteError('ARTICLE_EMPTY', 'expected an article, but the text is empty; give its words');
  return read({ ref, name: 'the text', body: text, format });
}

async function readFile(path: string, { read = readHere }: Reads): Promise<Article> {
  const body = await readBytes(path);
  const format = formats[extname(path).toLowerCase()];
  return read({ ref: path, name: path, body, format, mayStateCharset: format === 'html' });
}

/** A file or standard input as text, with what its name says of its format, for whoever reads it elsewhere. @throws as {@link readSource} */
export async function readAsText(
  ref: string,
  stdin: () => Promise<Buffer>,
): Promise<{ text: string; format?: Format | undefined; ref: string }> {
  const { decodeText } = await import('./decode.ts');
  if (ref === '-') return { text: decodeText(await stdin(), 'standard input'), ref: 'stdin' };
  return { text: decodeText(await readBytes(ref), ref), format: formats[extname(ref).toLowerCase()], ref };
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
