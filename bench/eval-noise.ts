// Measures cleaning on labelled articles: `npm run --silent eval:noise -- FOLDER… [--verbose]`. Of the lines that are none of
// the article's, how many are kept and shown; captions kept as text; and how much of the body is kept. JSON in the last line.

import type { Digest } from '../src/domain/digest.ts';
import { summarizeArticle } from '../src/stages/summarize/index.ts';
import extractive from '../src/summarizers/extractive.ts';
import { type Labelled, loadLabelled } from './digest/labelled.ts';

interface Sums {
  articles: number;
  noise: number;
  noiseKept: number;
  shown: number;
  captionsAsText: number;
  body: number;
  bodyKept: number;
}

const verbose = process.argv.includes('--verbose');
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const rows = new Map<string, Sums>();
const none = (): Sums => ({
  articles: 0,
  noise: 0,
  noiseKept: 0,
  shown: 0,
  captionsAsText: 0,
  body: 0,
  bodyKept: 0,
});

for (const folder of folders.length > 0
  ? folders
  : [new URL('../test/fixtures/articles', import.meta.url).pathname])
  for (const labelled of await loadLabelled(folder)) {
    const digest = await summarizeArticle(
      labelled.article,
      { summarizer: extractive, settings: {} },
      { signal: AbortSignal.timeout(60_000) },
    );
    const row = rows.get(labelled.labels.language) ?? none();
    rows.set(labelled.labels.language, row);
    count(row, labelled, digest);
  }

const total = none();
for (const row of rows.values())
  for (const key of Object.keys(total) as (keyof Sums)[]) total[key] += row[key];
console.log('language  articles  noise kept        shown  captions as text  body kept');
for (const [language, row] of [...rows, ['all', total] as const])
  console.log(
    `${language.padEnd(10)}${String(row.articles).padEnd(10)}${`${row.noiseKept} of ${row.noise} (${share(row.noiseKept, row.noise)})`.padEnd(18)}${String(row.shown).padEnd(7)}${String(row.captionsAsText).padEnd(18)}${share(row.bodyKept, row.body)}`,
  );
console.log(JSON.stringify({ bench: 'eval-noise', ...total }));

function count(row: Sums, { name, labels }: Labelled, digest: Digest): void {
  row.articles++;
  const kept = digest.blocks.filter((block) => block.kept).map((block) => bare(block.text));
  const own = labels.blocks.filter((block) => block.kept).map((block) => bare(block.text));
  const shown = [...digest.summary, ...digest.keyPoints]
    .map(({ text }) => bare(text))
    .concat(digest.subjects.map(bare), bare(digest.preheader));
  let captions = 0;
  for (const block of labels.blocks) {
    const lines = block.text
      .split('\n')
      .map(bare)
      .filter((line) => line.length > 1);
    for (const line of lines) {
      if (block.kept) {
        row.body++;
        const isKept = kept.some(
          (text) =>
            text.includes(line) ||
            (line.length > 40 && line.includes(text) && text.length > line.length * 0.6),
        );
        if (isKept) row.bodyKept++;
        else if (verbose) console.log(`${name} lost [${block.kind}] ${block.text.slice(0, 90)}`);
        continue;
      }
      if (block.kind === 'duplicate' || own.some((text) => text.includes(line))) continue;
      row.noise++;
      if (shown.some((text) => text.includes(line) || (text.length > 12 && line.includes(text)))) {
        row.shown++;
        if (verbose) console.log(`${name} SHOWN [${block.kind}] ${block.text.slice(0, 90)}`);
      }
      if (!kept.some((text) => text.includes(line))) continue;
      row.noiseKept++;
      if (block.kind === 'caption') captions++;
      if (verbose) console.log(`${name} kept [${block.kind}] ${block.text.slice(0, 110)}`);
    }
  }
  row.captionsAsText += captions;
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function share(part: number, whole: number): string {
  return `${((part / Math.max(1, whole)) * 100).toFixed(1)} %`;
}
