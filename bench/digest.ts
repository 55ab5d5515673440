// What a digest costs in each language, warm: processor time of the whole summarize stage, by the extractive engine, for 5,000
// characters of labelled articles. Prints one JSON line last.
//   npm run bench:digest [-- --checkout DIR] [LANGUAGE…]    another checkout by turns with this one, to quote ratios
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { checkout: { type: 'string' } },
});
/** Those of which there are articles enough. */
const known = ['zh-Hant', 'zh-Hans', 'ja', 'ko', 'en', 'de', 'nl', 'fr', 'es', 'it', 'pt'];
const stranger = positionals.find((language) => !known.includes(language));
if (stranger !== undefined) throw new Error(`expected languages out of ${known.join(', ')}, got ${stranger}`);
const here = resolve(import.meta.dirname, '..');
const other = values.checkout === undefined ? null : resolve(values.checkout);

/** In a process of its own: what one language has compiled is of no use to the next. */
const timeIn = (checkout: string, language: string): number =>
  Number(execFileSync(process.execPath, [join(import.meta.dirname, 'digest/time.ts'), checkout, language]));

const languages: Record<string, { cpuMs: number } | { cpuMs: number; otherCpuMs: number; ratio: number }> =
  {};
for (const language of positionals.length > 0 ? positionals : known) {
  if (other === null) {
    const cpuMs = timeIn(here, language);
    languages[language] = { cpuMs };
    console.log(`${language.padEnd(8)} ${cpuMs} ms`);
  } else {
    const [otherCpuMs, cpuMs] = [timeIn(other, language), timeIn(here, language)];
    const ratio = Math.round((cpuMs / otherCpuMs) * 100) / 100;
    languages[language] = { cpuMs, otherCpuMs, ratio };
    console.log(`${language.padEnd(8)} ${cpuMs} ms, the other checkout ${otherCpuMs} ms (${ratio})`);
  }
}
console.log(JSON.stringify({ bench: 'digest', characters: 5_000, languages }));
