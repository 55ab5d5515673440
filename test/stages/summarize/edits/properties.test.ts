// Edits over the digests of articles in several languages, one after the other as chance has it: whatever an operator does,
// what counts is verbatim and passes the gate, comes of rows alone, and goes back by leaving the last one out.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { applyEdit, applyEdits, unedited } from '../../../../src/domain/apply-edits.ts';
import type { Article } from '../../../../src/domain/article.ts';
import type { Digest } from '../../../../src/domain/digest.ts';
import { type Edit, editSchema } from '../../../../src/domain/edit.ts';
import type { WantedEdit } from '../../../../src/domain/wanted-edit.ts';
import { gateDigest } from '../../../../src/stages/summarize/edits/gate.ts';
import { makeEdit } from '../../../../src/stages/summarize/edits/index.ts';
import { summarizeArticle } from '../../../../src/stages/summarize/index.ts';
import extractive from '../../../../src/summarizers/extractive.ts';
import fc from '../../../setup/properties.ts';

const engine = { summarizer: extractive, settings: {} };
const { signal } = new AbortController();

/** One of each language. */
const folder = new URL('../../../fixtures/articles/', import.meta.url);
const files = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [/^(?:zh-Han[st]|[a-z]{2})/.exec(file)?.[0] ?? '', file]),
);
const articleIn = (file: string): Article => ({
  kind: 'text',
  ref: file,
  raw: readFileSync(new URL(file, folder), 'utf8'),
  metadata: {},
});

const place = fc.nat({ max: 6 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** An edit whose spans are shares of the article. */
const wish = fc.oneof(
  fc.record({ kind: fc.constant('block' as const), at: share, kept: fc.boolean() }),
  fc.record({
    kind: fc.constantFrom('quote' as const, 'keyPoint' as const, 'sentence' as const, 'figure' as const),
    do: fc.constant('add' as const),
    at: share,
    length: fc.nat({ max: 80 }),
    to: place,
  }),
  fc.record({
    kind: fc.constantFrom('quote' as const, 'keyPoint' as const, 'sentence' as const, 'figure' as const),
    do: fc.constantFrom('drop' as const, 'move' as const),
    at: place,
    to: place,
  }),
  fc.record({ kind: fc.constantFrom('speaker' as const, 'open' as const, 'proven' as const), at: place }),
  fc.record({ kind: fc.constantFrom('title' as const, 'subject' as const, 'preheader' as const), at: place }),
  fc.record({
    kind: fc.constant('reset' as const),
    field: fc.constantFrom('all', 'quotes', 'keyPoints', 'summary', 'stats', 'subject', 'preheader'),
  }),
);
type Wish = typeof wish extends fc.Arbitrary<infer W> ? W : never;

function wantedOf(given: Wish, { raw }: Article, digest: Digest): WantedEdit {
  if (given.kind === 'block') {
    const number = 1 + Math.floor(given.at * (digest.blocks.length - 1));
    return { kind: 'block', number, kept: !digest.blocks[number - 1]?.kept };
  }
  if (given.kind === 'speaker') return { kind: 'speaker', at: given.at, speaker: 'Ann Field', role: null };
  if (given.kind === 'title' || given.kind === 'subject' || given.kind === 'preheader')
    return { kind: given.kind, text: digest.keyPoints[given.at]?.text ?? digest.title };
  if (!('do' in given)) return given as WantedEdit;
  if (given.do !== 'add')
    return given.do === 'drop' ? { kind: given.kind, do: 'drop', at: given.at } : (given as WantedEdit);
  const start = Math.floor(given.at * raw.length);
  const { kind, to, length } = given as Extract<Wish, { do: 'add' }>;
  return { kind, do: 'add', start, end: start + length, to } as WantedEdit;
}

test.each([...files])('in %s', async (_language, file) => {
  const article = articleIn(file);
  const digest = await summarizeArticle(article, engine, { signal });
  const kept = JSON.stringify(digest);
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(wish, { minLength: 1, maxLength: 6 }), async (wishes) => {
      const edits: Edit[] = [];
      let edited = unedited(digest);
      for (const one of wishes) {
        const desk = { article, engine: digest, edited, posts: {}, cards: [], themes: [] };
        const result = await makeEdit(desk, wantedOf(one, article, edited.digest), async (blocks) =>
          summarizeArticle(article, engine, {
            signal,
            verdicts: blocks.filter(({ kept: now }, at) => digest.blocks[at]?.kept !== now),
          }),
        );
        if ('findings' in result) {
          expect(result.findings.length).toBeGreaterThan(0);
          continue;
        }
        made += 1;
        // As it comes back from Postgres.
        const edit = editSchema.parse(JSON.parse(JSON.stringify(result.made.edit)));
        expect(edit).toEqual(JSON.parse(JSON.stringify(result.made.edit)));
        const before = edited;
        edits.push(edit);
        edited = applyEdit(digest, before, edit);
        expect(applyEdits(digest, edits)).toEqual(edited);
        expect(applyEdits(digest, edits.slice(0, -1))).toEqual(before);
        const { quotes, summary, keyPoints, stats, checks } = edited.digest;
        for (const { text, start, end } of [...quotes, ...summary, ...keyPoints, ...stats])
          if (start !== undefined) expect(article.raw.slice(start, end)).toBe(text);
        expect(checks.filter(({ ok }) => !ok)).toEqual([]);
        expect(gateDigest(article, edited.digest).filter(({ ok }) => !ok)).toEqual([]);
      }
      expect(JSON.stringify(digest)).toBe(kept);
    }),
    { numRuns: 15 },
  );
  expect(made).toBeGreaterThan(10);
});
