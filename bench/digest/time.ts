// One side of bench/digest.ts, by the code of a checkout: prints the milliseconds of processor time that 5,000 characters of a
// language take, the median of warm runs.
// Run as: time.ts CHECKOUT LANGUAGE. Imports nothing of ours but by the checkout's path.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Summarize from '../../src/stages/summarize/index.ts';
import type * as Extractive from '../../src/summarizers/extractive.ts';

const characters = 5_000;
const runs = { warming: 20, measured: 21 };

const [checkout = '', language = ''] = process.argv.slice(2);
const load = <Module>(path: string): Promise<Module> => import(pathToFileURL(join(checkout, path)).href);
const { summarizeArticle } = await load<typeof Summarize>('src/stages/summarize/index.ts');
const { default: summarizer } = await load<typeof Extractive>('src/summarizers/extractive.ts');

// The articles of this checkout on both sides.
const folder = new URL('../eval/opened/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.startsWith(`${language}-`) && name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const raw = texts.join('\n\n').slice(0, characters);
if (raw.length < characters)
  throw new Error(`expected a language with ${characters} characters of articles in ${folder.pathname}`);

const times: number[] = [];
for (let run = 0; run < runs.warming + runs.measured; run++) {
  const before = process.cpuUsage();
  await summarizeArticle(
    { kind: 'text', ref: 'timing', raw, metadata: {} },
    { summarizer, settings: {} },
    { signal: AbortSignal.timeout(60_000) },
  );
  const { user, system } = process.cpuUsage(before);
  if (run >= runs.warming) times.push((user + system) / 1_000);
}
console.log(Math.round(times.sort((a, b) => a - b)[Math.floor(runs.measured / 2)]! * 10) / 10);
