// Builds the studio's bundle, dist/studio, where its sources or its packages have changed since it was built. Built-ins
// only; whoever calls it sees to it that no two do at once.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'src/studio');
/** What it is built of besides. */
const besides = ['src/design/colour.ts', 'package-lock.json'].map((file) => join(root, file));
const bundle = join(root, 'dist/studio');
/** What it was built of, beside it: the bundle is emptied by each build. */
const mark = join(root, 'dist/studio.sources');

/** Also where its sources were left out, as in an image. */
export function studioIsCurrent() {
  if (!existsSync(sources)) return true;
  return (
    existsSync(join(bundle, 'index.html')) &&
    existsSync(mark) &&
    readFileSync(mark, 'utf8') === hashOfSources()
  );
}

/** @returns what went wrong; null where it is built */
export function buildStudio(node = process.execPath) {
  const hash = hashOfSources();
  const { status, stdout, stderr, error } = spawnSync(
    node,
    [
      join(root, 'node_modules/vite/bin/vite.js'),
      'build',
      '--logLevel',
      'warn',
      '--config',
      join(sources, 'vite.config.ts'),
    ],
    // Whoever calls may be a test, and the bundle is everybody's.
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) return `${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`.trim();
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(mark, hash);
  return null;
}

function hashOfSources() {
  const hash = createHash('sha256');
  const files = readdirSync(sources, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  for (const file of [...files, ...besides])
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

// By itself: for the image of a container.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !studioIsCurrent()) {
  const failure = buildStudio();
  if (failure !== null) {
    console.error(failure);
    process.exitCode = 1;
  }
}
