// What was met on real pages, in feeds and in pasted texts, one small input a kind: what the digest says of each.
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Article } from '../../../src/domain/article.ts';
import type { Digest } from '../../../src/domain/digest.ts';
import { parseFeed } from '../../../src/sources/feed.ts';
import { articleOfItem } from '../../../src/sources/feed-article.ts';
import type { Format } from '../../../src/sources/raw-source.ts';
import { readRaw } from '../../../src/sources/read-raw.ts';
import { summarizeArticle } from '../../../src/stages/summarize/index.ts';
import extractive from '../../../src/summarizers/extractive.ts';

const folder = new URL('../../fixtures/kinds/', import.meta.url);
const formats: Record<string, Format> = { '.html': 'html', '.md': 'markdown', '.txt': 'text' };

async function digestOf(file: string): Promise<Digest> {
  const body = readFileSync(new URL(file, folder));
  return digestOfArticle(await readRaw({ ref: file, name: file, body, format: formats[extname(file)] }));
}

const digestOfArticle = (article: Article): Promise<Digest> =>
  summarizeArticle(
    article,
    { summarizer: extractive, settings: {} },
    { signal: new AbortController().signal },
  );

interface Right {
  language?: string;
  title?: string;
  /** How many paragraphs are kept. */
  paragraphs?: number;
  /** Of each quote, in the order of the text: who said it and as what; null is nobody, and undefined whoever. */
  speakers?: (readonly [string | null | undefined, string | null | undefined])[];
  /** Nobody of these is a speaker, and nothing of them a role. */
  never?: readonly string[];
  kept?: readonly string[];
  leftOut?: readonly string[];
  figures?: readonly string[];
}

const cableCar = 'Town plans a cable car over the harbour';
const right: Record<string, Right> = {
  '01-header-h1.html': { title: cableCar, paragraphs: 4 },
  '02-title-h2-outside.html': { title: cableCar, paragraphs: 4 },
  '03-nbsp-in-role.txt': {
    speakers: [
      ['Owen Marsh', 'senior vice president and head of hotels at Larkfield Properties'],
      ['The town council', null],
    ],
  },
  '04-head-template.html': { title: cableCar, paragraphs: 4 },
  '05-aspnet-form.html': { title: cableCar, paragraphs: 4 },
  '06-streamed-hidden.html': { title: cableCar, paragraphs: 4 },
  '07-html-in-ie-comment.html': { title: cableCar, paragraphs: 4 },
  '08-toml-front-matter.md': { title: 'Cable car over the harbour' },
  '09-kanji-list.txt': { language: 'ja', title: '各地で地震 沿岸に注意' },
  '10-cookie-layer.html': { paragraphs: 4, leftOut: ['cookie', 'opt out', 'advertisements'] },
  '11-paywall-class.html': { title: cableCar, paragraphs: 4 },
  '12-linked-paragraphs.html': { paragraphs: 6 },
  '13-site-h1.html': { title: 'Cable car over the harbour: what the town plans' },
  '14-kicker-first.html': { title: 'Beleidigen und beschuldigen: Zoff ums Material' },
  '15-h1-spans.html': { title: 'Vierschanzentournee Beleidigen und beschuldigen: Zoff ums Material' },
  '16-title-suffix-ko.html': { title: '시장 "다리 짓겠다"' },
  '17-quote-as-title.txt': { title: 'Town says yes', speakers: [['Ann Field', undefined]] },
  '20-ko-candidate.txt': { speakers: [['최민서', '후보']] },
  '21-ko-elect.txt': { speakers: [['강이준', '당선인']] },
  '22-ko-supreme-council.txt': {
    speakers: [
      ['문가람', '최고위원'],
      [null, '최고위원'],
    ],
  },
  '23-ko-answer-to.txt': { speakers: [['최민서', undefined]] },
  '24-ja-unnamed-others.txt': {
    speakers: [
      [null, '大学の元理事の男性'],
      [null, '同大病院の40代の女性看護師'],
    ],
  },
  '25-ja-organisation.txt': { never: ['藤木健二'] },
  '26-ja-federation.txt': { speakers: [['日本氷上連盟', undefined]] },
  '28-ja-list-label.txt': { never: ['青葉県'] },
  '30-zh-cited-words.txt': { never: ['王美玲'] },
  '31-fr-she-said.txt': {
    speakers: [
      ['Anne Vidal', 'secrétaire générale du syndicat'],
      ['Anne Vidal', 'secrétaire générale du syndicat'],
    ],
    never: ['Marc Delmas', 'Mardi'],
  },
  '32-fr-nbsp-title.txt': {
    speakers: [
      ['Anne Vidal', undefined],
      ['Delmas', undefined],
    ],
  },
  '33-en-nbsp-name.txt': {
    speakers: [
      ['Ann Field', 'Mayor'],
      ['Ann Field', 'Mayor'],
    ],
  },
  '35-es-adverb-speaker.txt': {
    speakers: [
      ['Pablo Ferrer', undefined],
      ['Pablo Ferrer', undefined],
      ['Omar Ridha', undefined],
    ],
    never: ['Además', 'Asimismo', 'Horas'],
  },
  '37-pt-statement-object.txt': { never: ['Jair Barros'] },
  '39-de-garbage-truck.txt': {
    speakers: [
      ['Donald Timm', undefined],
      ['Joe Barden', undefined],
    ],
    never: ['Müllabfuhr', 'Fauxpas', 'Fahrzeug'],
  },
  '40-de-noun-speaker.txt': {
    speakers: [
      ['Dmitri Pesow', 'Kremlsprecher'],
      [null, null],
    ],
    never: ['Nadeschkins', 'Sätze'],
  },
  '41-de-negation.txt': { speakers: [] },
  '42-de-dead-speaker.txt': { never: ['Mario Valdes'] },
  '44-en-neighbour.txt': {
    speakers: [
      ['Tom Reed', undefined],
      ['Mary Cole', undefined],
    ],
  },
  '45-en-asked.txt': {
    speakers: [
      [null, 'the prime minister'],
      ['Ishida', undefined],
    ],
    never: ['Nomura', 'Tanabe'],
  },
  '46-en-told-statement.txt': { speakers: [['Tracy Lomas', 'sister']], never: ['Neither', 'Twitter'] },
  '48-interview-bold.html': {
    speakers: [
      ['Ann Field', undefined],
      ['Ann Field', undefined],
      ['Ann Field', undefined],
    ],
  },
  '49-tweet.html': { leftOut: ['Shore Street Group'] },
  '50-blockquote-footer.html': { speakers: [['Ann Field', 'mayor']] },
  '52-md-signature-zh.md': { speakers: [['林書豪', '市長']] },
  '54-de-genitive.txt': { never: ['Familie Adler', 'Großteil'] },
  '62-online-since-de.html': { leftOut: ['Online seit heute'] },
  '64-author-bio.html': { paragraphs: 3 },
  '65-div-in-p.html': { title: cableCar, kept: ['When it comes to a cable car, new guests are'] },
  '66-ruby.html': { title: '子どもの虐待を防ぐ新しい仕組み', leftOut: ['そうだん', 'ぎゃくたい'] },
  '68-footnotes-tasks.md': { kept: ['ask the state', 'More\nHidden words'], leftOut: ['footnote'] },
  '80-ko-article-number.txt': { figures: ['25조 원'] },
  '82-de-labels.txt': { never: ['Wähler'], kept: ['Was passiert ist'] },
  '84-open-preheader.txt': { title: 'Город построит канатную дорогу над портом' },
  '86-pt-mail.txt': { language: 'pt' },
  '88-en-single-marks.txt': {
    speakers: [
      ['Ann Marsh', undefined],
      ['Ann Marsh', undefined],
      ['Ann Marsh', undefined],
      ['Tom Reed', 'Harbour master'],
    ],
  },
  '87-arabic.txt': { language: 'ar' },
};

test.each(readdirSync(folder).filter((file) => extname(file) in formats))('%s', async (file) => {
  const expected = right[file];
  if (!expected) throw new Error(`expected ${file} to be told of in "right"`);
  const { language, title, blocks, quotes, stats, summary, keyPoints, subjects, preheader, checks } =
    await digestOf(file);
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  if (expected.language) expect(language).toBe(expected.language);
  if (expected.title) expect(title).toBe(expected.title);
  const kept = blocks.filter((block) => block.kept);
  if (expected.paragraphs !== undefined)
    expect(kept.filter(({ kind }) => kind === 'paragraph')).toHaveLength(expected.paragraphs);
  const texts = kept.map(({ text }) => text).join('\n');
  for (const text of expected.kept ?? []) expect(texts).toContain(text);
  const shown = [texts, ...[...summary, ...keyPoints].map(({ text }) => text), ...subjects, preheader].join(
    '\n',
  );
  for (const text of expected.leftOut ?? []) expect(shown).not.toContain(text);
  const said = quotes.toSorted((a, b) => a.start - b.start);
  if (expected.speakers) {
    expect(said).toHaveLength(expected.speakers.length);
    for (const [i, [speaker, role]] of expected.speakers.entries()) {
      if (speaker !== undefined) expect(said[i]!.speaker).toBe(speaker);
      if (role !== undefined) expect(said[i]!.role).toBe(role);
    }
  }
  const named = said.map(({ speaker, role }) => `${speaker} ${role}`).join('\n');
  for (const name of expected.never ?? []) expect(named).not.toContain(name);
  if (expected.figures) expect(stats.map(({ text }) => text)).toEqual(expected.figures);
  // A line that ends in the midst of a sentence is none.
  expect(preheader).not.toMatch(/[,،、]["»”]?$/u);
});

const feedOf = (file: string) => {
  const address = 'https://harbour.example/feed';
  const feed = parseFeed(readFileSync(new URL(file, folder)), address);
  if (!feed) throw new Error(`expected ${file} to be a feed`);
  return { feed, articles: feed.items.map((item) => articleOfItem(item, { ...feed, url: address })) };
};

test('60-wordpress-feed-footer.xml: where each post appeared first is left out', async () => {
  const { articles } = feedOf('60-wordpress-feed-footer.xml');
  expect(articles).not.toHaveLength(0);
  for (const article of articles) {
    const { blocks } = await digestOfArticle(article!);
    const kept = blocks.filter((block) => block.kept).map(({ text }) => text);
    expect(kept.length).toBeGreaterThan(2);
    expect(kept.join('\n')).not.toMatch(/appeared first on|erschien zuerst auf|est apparu en premier/u);
  }
});

test('70-xml-same-guid.xml: one id for all tells no items apart', () => {
  const { feed } = feedOf('70-xml-same-guid.xml');
  expect(new Set(feed.items.map(({ guid }) => guid)).size).toBe(2);
});

test('71-media-description.xml: the text that stands with the picture is the item’s', () => {
  const { articles } = feedOf('71-media-description.xml');
  expect(articles.map((article) => article?.raw.trim().length)).toEqual([expect.any(Number)]);
  expect(articles[0]!.raw.length).toBeGreaterThan(100);
});
