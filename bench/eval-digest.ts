// Measures the summarize stage on the labelled articles: precision and recall of blocks, quotes, speakers and stats per language,
// and ROUGE of the summary beside two baselines in the same run (the first three sentences; plain TextRank).
// `--verbose` lists every miss. Prints one JSON line last.

import type { Span } from '../src/domain/article.ts';
import type { Digest } from '../src/domain/digest.ts';
import { languageOf } from '../src/language/registry.ts';
import { splitSentences } from '../src/language/text/sentences.ts';
import { cosine, weighTerms } from '../src/language/text/similarity.ts';
import { termsOf } from '../src/language/text/words.ts';
import { summarizeArticle } from '../src/stages/summarize/index.ts';
import extractive from '../src/summarizers/extractive.ts';
import {
  type Counts,
  countBlocks,
  countQuotes,
  countStats,
  type Labels,
  loadLabelled,
  noSpeakers,
  type QuoteCounts,
  type SpeakerCounts,
} from './digest/labelled.ts';
import { type Rouge, rouge } from './digest/rouge.ts';

interface Row {
  articles: number;
  blocks: Counts;
  quotes: Counts;
  speakers: number;
  speakersRight: number;
  attribution: SpeakerCounts;
  stats: Counts;
  ours: Rouge;
  lead: Rouge;
  textRank: Rouge;
}

/**
 * The labelled articles: those that the rules were made with, those that were written by people who had not seen the rules
 * and may be looked into (`opened` holds those that were first scored unseen), and those that are only scored.
 */
const halves = {
  fixtures: new URL('../test/fixtures/articles', import.meta.url).pathname,
  open: new URL('../test/fixtures/articles/open', import.meta.url).pathname,
  opened: new URL('eval/opened', import.meta.url).pathname,
  unseen: new URL('eval/unseen', import.meta.url).pathname,
};
type Half = keyof typeof halves;

const verbose = process.argv.includes('--verbose');
const half = process.argv.find((argument): argument is Half => Object.hasOwn(halves, argument));
const only = process.argv.slice(2).find((argument) => !argument.startsWith('--') && argument !== half);

const measured = [];
for (const name of half ? [half] : (Object.keys(halves) as Half[])) {
  // What is unseen stays so: totals, and not a line of it.
  const rows = await measure(halves[name], verbose && name !== 'unseen');
  const total = totalOf(rows);
  console.log(`\n${name}`);
  console.log(
    'language  articles  blocks P/R     quotes P/R     speakers  stats P/R      ROUGE-1/2/L ours      lead-3                TextRank',
  );
  const lines = [...rows, ['all', total] as const];
  for (const [language, row] of name === 'unseen' ? [['all', total] as const] : lines)
    console.log(lineOf(language, row));
  console.log(
    'who said it:  named where told   direct ones        wrong of given     left open       wrong cards',
  );
  for (const [language, row] of lines) console.log(attributionLine(language, row.attribution));
  console.log(`wrong of given, by confidence: ${byConfidence(total.attribution)}`);
  measured.push([name, rows, total] as const);
}
const [, firstRows, firstTotal] = measured[0]!;
console.log(
  JSON.stringify({
    bench: 'eval-digest',
    ...figures(firstTotal),
    languages: Object.fromEntries([...firstRows].map(([language, row]) => [language, figures(row)])),
    halves: Object.fromEntries(measured.map(([name, , total]) => [name, figures(total)])),
  }),
);

async function measure(folder: string, tells: boolean): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  for (const { name, article, labels } of await loadLabelled(folder)) {
    if (only && !name.startsWith(only)) continue;
    const digest = await summarizeArticle(
      article,
      { summarizer: extractive, settings: {} },
      { signal: AbortSignal.timeout(60_000) },
    );
    const quotes = countQuotes(digest.quotes, labels);
    const row = rows.get(labels.language) ?? emptyRow();
    rows.set(labels.language, row);
    row.articles++;
    add(row.blocks, countBlocks(digest.blocks, labels));
    add(row.quotes, quotes);
    row.speakers += quotes.speakers;
    row.speakersRight += quotes.speakersRight;
    addAttribution(row.attribution, quotes.attribution);
    add(row.stats, countStats(digest.stats, labels));
    const sentences = digest.blocks
      .filter((b) => b.kept && b.kind === 'paragraph')
      .flatMap((b) => splitSentences(b, languageOf(labels.language)));
    const score = (chosen: readonly { text: string }[]) =>
      rouge(chosen.map((s) => s.text).join(' '), labels.referenceSummary, labels.language);
    const scores = {
      ours: score(digest.summary),
      lead: score(sentences.slice(0, 3)),
      textRank: score(plainTextRank(sentences, labels.language)),
    };
    for (const key of ['ours', 'lead', 'textRank'] as const) addRouge(row[key], scores[key]);
    if (tells) tell(name, digest, labels, quotes, scores);
  }
  return rows;
}

/** Every miss of an article. */
function tell(
  name: string,
  digest: Digest,
  labels: Labels,
  quotes: QuoteCounts,
  scores: Record<'ours' | 'lead' | 'textRank', Rouge>,
): void {
  for (const line of quotes.missed) console.log(`${name} missed ${line}`);
  for (const line of quotes.wrong) console.log(`${name} wrong  ${line}`);
  const key = (stat: { value: string; unit: string }) => `${stat.value} ${stat.unit}`;
  console.log(
    `${name} stats ${digest.stats.map(key).join(', ')} | labelled ${labels.stats.map(key).join(', ')}`,
  );
  for (const block of digest.blocks)
    if (block.kept !== labels.blocks.find((l) => l.text.trim() === block.text.trim())?.kept)
      console.log(
        `${name} block ${block.kept ? 'kept' : 'dropped'} [${block.kind}] ${block.text.slice(0, 60)}`,
      );
  console.log(
    `${name} ROUGE-L ours ${scores.ours.l.toFixed(2)} lead ${scores.lead.l.toFixed(2)} textrank ${scores.textRank.l.toFixed(2)}`,
  );
}

function totalOf(rows: ReadonlyMap<string, Row>): Row {
  return [...rows.values()].reduce((sum, row) => {
    sum.articles += row.articles;
    for (const key of ['blocks', 'quotes', 'stats'] as const) add(sum[key], row[key]);
    sum.speakers += row.speakers;
    sum.speakersRight += row.speakersRight;
    addAttribution(sum.attribution, row.attribution);
    for (const key of ['ours', 'lead', 'textRank'] as const) addRouge(sum[key], row[key]);
    return sum;
  }, emptyRow());
}

function addAttribution(sum: SpeakerCounts, counts: SpeakerCounts): void {
  for (const key of Object.keys(noSpeakers()) as (keyof SpeakerCounts)[])
    if (key !== 'by') sum[key] += counts[key];
  for (const [confidence, { given, wrong }] of Object.entries(counts.by)) {
    sum.by[confidence] ??= { given: 0, wrong: 0 };
    const by = sum.by[confidence];
    by.given += given;
    by.wrong += wrong;
  }
}

function byConfidence({ by }: SpeakerCounts): string {
  return Object.entries(by)
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .map(([confidence, { given, wrong }]) => `${confidence}: ${wrong} of ${given}`)
    .join(', ');
}

function attributionLine(language: string, counts: SpeakerCounts): string {
  const of = (part: number, whole: number) => `${part} of ${whole}`.padEnd(19);
  return `${language.padEnd(14)}${of(counts.named, counts.told)}${of(counts.namedDirect, counts.toldDirect)}${of(counts.wrong, counts.given)}${String(counts.unknown).padEnd(16)}${counts.wrongCards} of ${counts.cards}`;
}

function emptyRow(): Row {
  const none = (): Counts => ({ hits: 0, found: 0, predicted: 0, labelled: 0 });
  const zero = (): Rouge => ({ one: 0, two: 0, l: 0 });
  return {
    articles: 0,
    blocks: none(),
    quotes: none(),
    speakers: 0,
    speakersRight: 0,
    attribution: noSpeakers(),
    stats: none(),
    ours: zero(),
    lead: zero(),
    textRank: zero(),
  };
}

function add(sum: Counts, counts: Counts): void {
  for (const key of ['hits', 'found', 'predicted', 'labelled'] as const) sum[key] += counts[key];
}

function addRouge(sum: Rouge, scores: Rouge): void {
  for (const key of ['one', 'two', 'l'] as const) sum[key] += scores[key];
}

/** Mihalcea and Tarau's ranking with the same terms, three sentences, and nothing else. */
function plainTextRank(sentences: readonly Span[], language: string): Span[] {
  const vectors = weighTerms(sentences.map((s) => termsOf(s.text, languageOf(language))));
  const edges = vectors.map((a, i) => vectors.map((b, j) => (i === j ? 0 : cosine(a, b))));
  const out = edges.map((row) => row.reduce((sum, weight) => sum + weight, 0) || 1);
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < 30; round++)
    ranks = ranks.map(
      (_, i) => 0.15 + 0.85 * edges.reduce((sum, row, j) => sum + (row[i]! / out[j]!) * ranks[j]!, 0),
    );
  const best = [...sentences.keys()].sort((a, b) => ranks[b]! - ranks[a]!).slice(0, 3);
  return best.sort((a, b) => a - b).map((i) => sentences[i]!);
}

function figures(row: Row) {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const rates = (c: Counts) => {
    const precision = c.predicted ? c.hits / c.predicted : 1;
    const recall = c.labelled ? c.found / c.labelled : 1;
    return {
      precision: round(precision),
      recall: round(recall),
      f1: round((2 * precision * recall) / (precision + recall || 1)),
    };
  };
  const mean = (sum: Rouge) => ({
    rouge1: round(sum.one / (row.articles || 1)),
    rouge2: round(sum.two / (row.articles || 1)),
    rougeL: round(sum.l / (row.articles || 1)),
  });
  return {
    articles: row.articles,
    blocks: rates(row.blocks),
    quotes: rates(row.quotes),
    speakers: round(row.speakers ? row.speakersRight / row.speakers : 1),
    attribution: row.attribution,
    stats: rates(row.stats),
    summary: mean(row.ours),
    lead3: mean(row.lead),
    textRank: mean(row.textRank),
  };
}

function lineOf(language: string, row: Row): string {
  const f = figures(row);
  const pr = (rate: { precision: number; recall: number }) =>
    `${rate.precision.toFixed(2)} / ${rate.recall.toFixed(2)}`.padEnd(15);
  const r = (m: { rouge1: number; rouge2: number; rougeL: number }) =>
    `${m.rouge1.toFixed(3)} ${m.rouge2.toFixed(3)} ${m.rougeL.toFixed(3)}`.padEnd(22);
  return `${language.padEnd(10)}${String(row.articles).padEnd(10)}${pr(f.blocks)}${pr(f.quotes)}${f.speakers.toFixed(2).padEnd(10)}${pr(f.stats)}${r(f.summary)}${r(f.lead3)}${r(f.textRank)}`;
}
