// No article is refused for the engine's own fault: a line that the gate would refuse is never proposed, and what fails
// all the same costs itself.
import { describe, expect, test } from '@jest/globals';
import type { Article } from '../../../src/domain/article.ts';
import type { Digest } from '../../../src/domain/digest.ts';
import { readHtml } from '../../../src/sources/html.ts';
import { summarizeArticle } from '../../../src/stages/summarize/index.ts';
import extractive from '../../../src/summarizers/extractive.ts';
import type { SummarizeOutput, Summarizer } from '../../../src/summarizers/types.ts';

const engine = { summarizer: extractive, settings: {} };
const signal = new AbortController().signal;
const textOf = (...lines: string[]): Article => ({
  kind: 'text',
  ref: 'sample',
  raw: lines.join('\n\n'),
  metadata: {},
});
const pageOf = (html: string): Article => ({ kind: 'html', ref: 'sample', ...readHtml(html) });
const digestOf = (article: Article): Promise<Digest> => summarizeArticle(article, engine, { signal });

const body = `<p>The town will build a cable car over the harbour, and the council will talk about it in June.</p>
<p>The work would cost 80 million euros by a first estimate, and it would take three years.</p>
<p>People who live near the shore fear the noise, while shopkeepers hope for more guests.</p>`;
const title = 'Town plans a cable car over the harbour';

describe('an article is not refused', () => {
  test.each([
    ['whose title stands in the page’s header', `<header><h1>${title}</h1></header><main>${body}</main>`],
    [
      'whose title stands beside the article',
      `<main><div class="top"><h2><span>Traffic</span><span>${title}</span></h2></div><article>${body}</article></main>`,
    ],
    ['that has its title in the metadata alone', `<main><article>${body}</article></main>`],
  ])('%s', async (_, html) => {
    const digest = await digestOf(
      pageOf(`<html><head><title>${title}</title></head><body>${html}</body></html>`),
    );
    expect(digest.title).toBe(title);
    expect(digest.checks.filter((check) => !check.ok)).toEqual([]);
  });

  test('for a no-break space in a name or role', async () => {
    const digest = await digestOf(
      textOf(
        'Old hotel in the mountains opens again',
        'The lodge on the lake opened its doors again on Friday, two years after the fire.',
        '“We are proud of what the builders did here,” said Owen Marsh, senior vice\u00a0president and head of hotels at Larkfield\u00a0Properties.',
        'The town council says that two hundred people work there.',
      ),
    );
    expect(digest.quotes[0]?.speaker).toBe('Owen Marsh');
  });

  test('for a list of places, which is in the article’s language whatever it seems to be', async () => {
    const digest = await digestOf(
      textOf(
        '各地で地震 沿岸に注意',
        '気象庁は13日、海で地震があったと発表した。各地の震度は次のとおり。',
        '＜震度5弱＞',
        '青葉県：北町、南町、青葉市',
        '＜震度4＞',
        '青葉県：東市、西市、中央市、川上町、川下町、海辺町、山手町、谷町、森町、原町',
      ),
    );
    expect(digest.language).toBe('ja');
  });
});

test('a quote, point or hashtag that does not hold costs itself and is told, not the digest', async () => {
  const article = textOf(
    title,
    'The town will build a cable car over the harbour, and the council will talk about it in June.',
    'The work would cost 80 million euros by a first estimate, and it would take three years.',
  );
  const invents: Summarizer = {
    ...(extractive as Summarizer),
    summarize: async (input) => ({
      ...((await extractive.summarize(input, {}, signal)) as SummarizeOutput),
      hashtags: ['Zeppelin', 'harbour'],
      keyPoints: [{ text: 'Jane Doe paid 90 million dollars.' }],
    }),
  };
  const digest = await summarizeArticle(article, { summarizer: invents, settings: {} }, { signal });
  expect(digest.hashtags).toEqual(['harbour']);
  expect(digest.keyPoints).toEqual([]);
  expect(digest.checks.find(({ check }) => check === 'note')?.detail).toContain('Zeppelin');
});

test('a page of which little was found says how much', async () => {
  const digest = await digestOf(
    pageOf(`<html><head><title>${title}</title></head><body>${body}</body></html>`),
  );
  const notes = digest.checks.filter(({ check }) => check === 'note').map(({ detail }) => detail);
  expect(notes.join()).toMatch(/only \d+ characters of text in 3 sentences/);
});
