// Reading and summarizing in processes whose time and memory are limited: what they make is what is made without them, and what
// goes past a limit ends there, with its reason, and nothing else.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Article } from '../../src/domain/article.ts';
import { openReading } from '../../src/reading/index.ts';
import { summarizeArticle } from '../../src/stages/summarize/index.ts';
import extractive from '../../src/summarizers/extractive.ts';
import fc from '../setup/properties.ts';

const engine = { name: 'extractive', settings: {} };
const raw = readFileSync(new URL('../fixtures/articles/en-tideway.txt', import.meta.url), 'utf8');
const article: Article = { kind: 'text', ref: 'tideway.txt', raw, metadata: {} };
const opening = 'The storm begins here today, and it is told in a sentence of its own.';
const page = (html: string) =>
  ({ ref: 'storm', name: 'storm', format: 'html', body: `<body><p>${opening}</p>${html}` }) as const;

const reading = openReading({ processes: 1 });
afterAll(() => reading.close());

test('makes the digest that is made without it', async () => {
  const here = await summarizeArticle(
    article,
    { summarizer: extractive, settings: {} },
    { signal: new AbortController().signal },
  );
  expect(await reading.run('summarize', { article, engine })).toEqual(here);
});

describe('a text that goes past a limit is stopped, with the limit and what to do', () => {
  test('of time', async () => {
    await using hasty = openReading({ processes: 1, timeLimitMs: 1 });
    await expect(hasty.run('summarize', { article, engine })).rejects.toMatchObject({
      code: 'READING_STOPPED',
      retry: 'never',
      message: expect.stringMatching(/it took longer than 0.001 s;.*give the text of the article alone/),
    });
  });

  test('of memory, and the next one is read', async () => {
    await using small = openReading({ processes: 1, maxMemoryMb: 64 });
    await expect(small.run('readArticle', page('<p>a b</p>'.repeat(400_000)))).rejects.toMatchObject({
      code: 'READING_STOPPED',
      message: expect.stringContaining('it needed more than 64 MB of memory'),
    });
    expect(await small.run('readArticle', page('<p>A calm day.</p>'))).toMatchObject({ kind: 'html' });
  });

  test('of the stack', async () => {
    const classes = `<p class="${'word '.repeat(900_000)}">A calm day.</p>`;
    await expect(reading.run('readArticle', page(classes))).rejects.toMatchObject({
      code: 'READING_STOPPED',
      message: expect.stringContaining('the whole stack'),
    });
  });
});

test('what nobody waits for any more ends its process, and the next one is read', async () => {
  const leaving = new AbortController();
  const storm = reading.run('readArticle', page('<p>a b</p>'.repeat(400_000)), leaving.signal);
  leaving.abort(new Error('the client left'));
  await expect(storm).rejects.toThrow('the client left');
  expect(await reading.run('readArticle', page('<p>A calm day.</p>'))).toMatchObject({ kind: 'html' });
});

/** Two or three pieces over and over, as large as an article may be. */
const storms = fc.record({
  format: fc.constantFrom('text' as const, 'markdown' as const, 'html' as const),
  pieces: fc.array(
    fc.constantFrom(
      '.',
      ' ',
      '\n',
      '\n\n',
      '“',
      '「',
      '」',
      'word ',
      '字',
      '5 % ',
      '](',
      '**',
      '<p>',
      '&#27;',
      '@(',
    ),
    { minLength: 1, maxLength: 3 },
  ),
  bytes: fc.constantFrom(200_000, 1_000_000, 4_900_000),
});

test('whatever it is given up to 5 MB, it ends with an article or with a reason', async () => {
  await using bounded = openReading({ processes: 2, timeLimitMs: 3_000 });
  await fc.assert(
    fc.asyncProperty(storms, async ({ format, pieces, bytes }) => {
      const piece = pieces.join('');
      const body = `${opening}\n\n${piece.repeat(bytes / Buffer.byteLength(piece))}`;
      const outcome = await bounded
        .run('readArticle', { ref: 'storm', name: 'storm', format, body })
        .then((read) => bounded.run('summarize', { article: read, engine }))
        .then(
          ({ title }) => typeof title,
          ({ code }) => code,
        );
      expect(['string', 'READING_STOPPED', 'ARTICLE_UNUSABLE', 'ARTICLE_EMPTY']).toContain(outcome);
    }),
    { numRuns: 6 },
  );
});
