// Whether this checkout, as it lies, makes of every fixture article byte for byte what an old commit made: digest.json,
// email.*, cards and posts.json in every theme. Prints each difference by file, and one JSON line last; exits 1 on any.
//   npm run bench:same-output -- OLD_COMMIT [--digests] [--only NAME]
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** The digests alone, which takes seconds. */
    digests: { type: 'boolean', default: false },
    /** The articles whose file begins so. */
    only: { type: 'string', default: '' },
  },
});
const [commit] = positionals;
if (commit === undefined)
  throw new Error('expected the commit to compare with: npm run bench:same-output -- OLD_COMMIT');

const root = resolve(import.meta.dirname, '..');
const room = mkdtempSync(join(tmpdir(), 'same-output-'));
const startedAt = performance.now();
try {
  const old = join(room, 'checkout');
  await mkdir(old);
  const archive = execFileSync('git', ['-C', root, 'archive', commit], { maxBuffer: 500_000_000 });
  execFileSync('tar', ['-x', '-C', old], { input: archive });
  symlinkSync(join(root, 'node_modules'), join(old, 'node_modules'));
  // The old commit's articles on both sides: a label or a new article is no difference.
  const articles = join(room, 'articles');
  for (const folder of ['test/fixtures/articles', 'config/samples'])
    for (const name of readdirSync(join(old, folder)))
      if (/\.(txt|md|html)$/.test(name) && name !== 'README.md' && name.startsWith(values.only))
        cpSync(join(old, folder, name), join(articles, name));

  const [before, after] = [join(room, 'before/out'), join(room, 'after/out')];
  await Promise.all([composeAll(old, articles, before), composeAll(root, articles, after)]);
  report(before, after);
} finally {
  rmSync(room, { recursive: true, force: true });
}

async function composeAll(checkout: string, articles: string, out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const script = join(import.meta.dirname, 'same-output/compose-all.ts');
  const options = values.digests ? ['--digests'] : [];
  const child = spawn(process.execPath, [script, checkout, articles, out, ...options], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`composing by ${checkout} ended with ${code}`);
}

function report(before: string, after: string): void {
  const [olds, news] = [filesIn(before), filesIn(after)];
  if (olds.length === 0) throw new Error(`no article begins with "${values.only}"`);
  const differences = [...new Set([...olds, ...news])].toSorted().filter((file) => {
    const [old, now] = [read(join(before, file)), read(join(after, file))];
    if (old && now && old.equals(now)) return false;
    console.log(old === null ? `new      ${file}` : now === null ? `missing  ${file}` : `differs  ${file}`);
    if (old && now && /\.(json|html|txt)$/.test(file)) showLine(`${old}`.split('\n'), `${now}`.split('\n'));
    return true;
  });
  if (differences.length > 0) process.exitCode = 1;
  console.log(
    JSON.stringify({
      bench: 'same-output',
      commit,
      articles: readdirSync(before).length,
      files: olds.length,
      differences: differences.length,
      failed: olds.filter((file) => file.endsWith('failure.txt')).length,
      seconds: Math.round((performance.now() - startedAt) / 100) / 10,
    }),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** The first line that differs, from a little before where it does. */
function showLine(old: string[], now: string[]): void {
  const line = old.findIndex((text, at) => text !== now[at]);
  const [was = '', is = ''] = line === -1 ? ['', now[old.length]] : [old[line], now[line]];
  const column = [...was].findIndex((character, at) => character !== is[at]);
  const from = Math.max(0, column - 30);
  console.log(`    - ${was.slice(from, from + 150)}\n    + ${is.slice(from, from + 150)}`);
}
