// What an operator may name as an article, and what each kind of bad input gets: one line with a way out.
import { chmod, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Fetched } from '../../src/fetch.ts';
import { readAtMost, readSource } from '../../src/sources/index.ts';
import { encode } from './encode.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-source-'));
});
afterAll(() => rm(folder, { recursive: true }));

const io = (stdin = '', page: Partial<Fetched> = {}) => ({
  stdin: async () => Buffer.from(stdin),
  fetch: async (url: string) =>
    ({ url, body: Buffer.of(), contentType: 'text/html', headers: {}, ...page }) as Fetched,
});
const file = async (name: string, content: string | Buffer): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

describe('control characters', () => {
  test('of an article are shown, so that they neither steer a terminal nor break a row', async () => {
    const raw = 'The harbour \x1b]0;title\x07opens. \u009b2J';
    expect((await readSource('-', io(raw))).raw).toBe('The harbour ␛]0;title␇opens. \ufffd2J');
    const page =
      '<html><head><title>A &#27;[2J title</title></head><body><p>Red &#x1b;[31m words.</p></body></html>';
    const article = await readSource('-', io(page));
    expect(JSON.stringify(article)).not.toMatch(/\\u001b/);
    expect(article.raw).toContain('Red ␛[31m words.');
  });
});

describe('a file', () => {
  test('is read by its name', async () => {
    const text = '# 燈塔\n\n**新**的透鏡。';
    expect(await readSource(await file('a.txt', text), io())).toMatchObject({ kind: 'text', raw: text });
    expect(await readSource(await file('a.md', text), io())).toMatchObject({
      kind: 'markdown',
      raw: '# 燈塔\n\n新的透鏡。',
    });
    expect(await readSource(await file('a.HTM', '<p>燈塔</p>'), io())).toMatchObject({
      kind: 'html',
      raw: '燈塔\n',
    });
    expect(await readSource(await file('a', '<!doctype html><p>燈塔</p>'), io())).toMatchObject({
      kind: 'html',
    });
  });

  test('of HTML may be in the charset that it states', async () => {
    const html = '<html><head><meta charset="big5"></head><body><p>燈塔換上了新的透鏡</p></body></html>';
    expect((await readSource(await file('b.html', encode(html, 'big5')!), io())).raw).toBe(
      '燈塔換上了新的透鏡\n',
    );
  });

  test('keeps its line ends, since offsets point into it', async () => {
    expect((await readSource(await file('crlf.txt', 'a\r\n\r\nb'), io())).raw).toBe('a\r\n\r\nb');
  });
});

describe('standard input', () => {
  test('is plain text, Markdown or HTML by what it holds', async () => {
    expect(await readSource('-', io('燈塔換新'))).toMatchObject({
      kind: 'text',
      ref: 'stdin',
      raw: '燈塔換新',
    });
    expect(await readSource('-', io('# 燈塔\n\n[連結](https://a.example)'))).toMatchObject({
      kind: 'markdown',
    });
    expect(await readSource('-', io('  <!DOCTYPE html>\n<p>燈塔</p>'))).toMatchObject({ kind: 'html' });
  });

  test('is read no further than the limit', async () => {
    let taken = 0;
    async function* endless() {
      for (;;) {
        taken++;
        yield Buffer.alloc(1000);
      }
    }
    await expect(readAtMost(endless(), 5000, 'standard input')).rejects.toMatchObject({
      code: 'ARTICLE_TOO_LARGE',
    });
    expect(taken).toBe(6);
  });
});

describe('a URL', () => {
  const page = (body: string, contentType = 'text/html; charset=utf-8') => ({
    body: Buffer.from(body),
    contentType,
  });

  test('becomes an article that knows where it came from', async () => {
    const article = await readSource(
      'https://paper.example/a?id=1',
      io('', page('<h1>燈塔</h1><p>換上新的透鏡。</p>')),
    );
    expect(article).toMatchObject({
      kind: 'url',
      ref: 'https://paper.example/a?id=1',
      metadata: { canonicalUrl: 'https://paper.example/a?id=1' },
    });
  });

  test('of plain text may be Markdown by its name', async () => {
    const article = await readSource(
      'https://paper.example/a.md',
      io('', page('# 燈塔\n\n**新**', 'text/plain')),
    );
    expect(article.raw).toBe('# 燈塔\n\n新');
  });

  test('with another scheme is for the fetch to refuse', async () => {
    const refusing = { ...io(), fetch: () => Promise.reject(new Error('refused')) };
    await expect(readSource('ftp://paper.example/a.txt', refusing)).rejects.toThrow('refused');
  });

  test('that needs scripts is said to', async () => {
    const app = page('<body><div id="root"></div><script src="app.js"></script><nav>Home</nav></body>');
    await expect(readSource('https://app.example/', io('', app))).rejects.toMatchObject({
      code: 'ARTICLE_EMPTY',
      message: expect.stringContaining('may need scripts'),
    });
  });
});

describe('bad input gets one line that names it', () => {
  const refusal = async (ref: string, stdin?: string) => {
    const error = await readSource(ref, io(stdin)).then(
      () => undefined,
      (thrown: unknown) => thrown as { code: string; message: string },
    );
    expect(error?.message).not.toContain('\n');
    return error;
  };

  test('no file', async () => {
    expect(await refusal(join(folder, 'none.txt'))).toMatchObject({
      code: 'ARTICLE_NOT_FOUND',
      message: expect.stringContaining('none.txt'),
    });
    expect(await refusal('')).toMatchObject({ code: 'ARTICLE_NOT_FOUND' });
  });

  test('a folder', async () => {
    await mkdir(join(folder, 'sub'));
    expect(await refusal(join(folder, 'sub'))).toMatchObject({
      code: 'ARTICLE_UNUSABLE',
      message: expect.stringContaining('is a folder'),
    });
  });

  test('a file that may not be read', async () => {
    const path = await file('secret.txt', 'x');
    await chmod(path, 0);
    // Root reads everything; the rule is for the others.
    if (process.getuid?.() !== 0) expect(await refusal(path)).toMatchObject({ code: 'ARTICLE_UNUSABLE' });
  });

  test('50 MB, at once and without reading them', async () => {
    const path = await file('huge.txt', 'x');
    await truncate(path, 50_000_000);
    expect(await refusal(path)).toMatchObject({
      code: 'ARTICLE_TOO_LARGE',
      message: expect.stringContaining('at most 5 MB'),
    });
  });

  test('nothing', async () => {
    expect(await refusal(await file('empty.txt', ''))).toMatchObject({ code: 'ARTICLE_EMPTY' });
    expect(await refusal('-', ' \n ')).toMatchObject({ code: 'ARTICLE_EMPTY' });
  });

  test('a picture', async () => {
    expect(await refusal(await file('photo.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')))).toMatchObject({
      code: 'ARTICLE_BINARY',
      message: expect.stringContaining('is a PNG image'),
    });
  });
});
