// How long summarize and render take for the sample article: a digest, its cards in two formats and the email, cold (processes
// and fonts included) and warm. Prints one JSON line last. Another article: npm run bench:compose -- FILE
import { fileURLToPath } from 'node:url';
import { configFromEnv, readEnv } from '../config/env.ts';
import { openStages } from '../src/app.ts';
import type { CardFormat } from '../src/domain/rendition.ts';
import { compose } from '../src/operations/compose.ts';
import { readSource } from '../src/sources/index.ts';

const warmRuns = 12;
const formats: CardFormat[] = ['1200x675', '1080x1080'];

const sample = fileURLToPath(new URL('../config/samples/article.txt', import.meta.url));
const ref = process.argv[2] ?? sample;
// Nothing of the environment changes what is measured: the extractive engine, the default theme.
const config = configFromEnv({ ...readEnv(), SUMMARIZER: 'extractive', THEME: 'editorial' });

const round = (value: number): number => Math.round(value * 10) / 10;
const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number;

await using stages = await openStages(config);
const article = await readSource(ref, {
  fetch: stages.fetch,
  stdin: () => Promise.reject(new Error('the benchmark reads a file')),
});

async function run(): Promise<{ ms: number; cpuMs: number; cards: number }> {
  const before = process.cpuUsage();
  const start = performance.now();
  const { rendition } = await compose(stages, article, { formats });
  const { user, system } = process.cpuUsage(before);
  return {
    ms: performance.now() - start,
    cpuMs: (user + system) / 1_000,
    cards: rendition.manifest.cards.length,
  };
}

const cold = await run();
const sinceStartMs = performance.now();
const warm = [];
for (let i = 0; i < warmRuns; i++) warm.push(await run());

const result = {
  bench: 'compose',
  characters: article.raw.length,
  cards: cold.cards,
  coldMs: round(cold.ms),
  /** From the start of the process to the first composition. */
  processMs: round(sinceStartMs),
  warmMs: round(median(warm.map(({ ms }) => ms))),
  warmCpuMs: round(median(warm.map(({ cpuMs }) => cpuMs))),
  cardsPerSecond: round((cold.cards * 1_000) / median(warm.map(({ ms }) => ms))),
};
console.log(`${result.characters} characters → ${result.cards} cards, an email, posts`);
console.log(
  `cold ${result.coldMs} ms (${result.processMs} ms after the process began), warm ${result.warmMs} ms`,
);
console.log(JSON.stringify(result));
