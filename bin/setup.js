// Makes a bare clone ready: dependencies, Node 24, a Redis. Runs on any Node ≥ 20 with nothing installed, so built-ins
// only. Quick and silent where there is nothing to do; a step that fails says what is missing and how to get it.
//   node bin/setup.js              for running
//   node bin/setup.js --no-redis   for checks that start nothing
//   node bin/setup.js --browser    for the tests that look at pages, too
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildStudio, studioIsCurrent } from './build-studio.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const inRoot = (path) => join(root, path);
const node24 = inRoot('node_modules/.bin/node');
const leastMajor = 24;

class SetupError extends Error {}

try {
  checkHostNode();
  if (!dependenciesAreCurrent() || !existsSync(node24)) await alone(installDependencies);
  linkCommand();
  if (!process.argv.includes('--no-redis')) {
    await getRedis();
    if (!studioIsCurrent()) await alone(makeStudio);
  }
  if (process.argv.includes('--browser')) getBrowser();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`set-up: ${error.message}`);
  process.exitCode = 1;
}

function checkHostNode() {
  if (majorOf(process.version) >= 20) return;
  throw new SetupError(`expected Node 20 or later, got ${process.version}; get it from nodejs.org`);
}

/** npm writes down what it installed when it is through: equal to the lockfile means complete and current. */
function dependenciesAreCurrent() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    const have = installed[path];
    // Those of other platforms are left out by npm.
    return have === undefined ? optional : have.version === version && have.integrity === integrity;
  });
}

function readPackages(path) {
  return existsSync(inRoot(path)) ? JSON.parse(readFileSync(inRoot(path), 'utf8')).packages : {};
}

async function installDependencies() {
  if (!dependenciesAreCurrent()) {
    say('installing dependencies (npm ci) …');
    let { code, output } = await npm('ci');
    // A lockfile that was written where the registry lacks other platforms' packages doesn't satisfy `npm ci`.
    if (code !== 0 && output.includes('package-lock.json'))
      ({ code, output } = await npm('install', '--no-save'));
    if (code !== 0)
      throw new SetupError(
        `npm could not install the dependencies: ${firstLines(output)}\nexpected npm 10 or later and a registry it can reach; mend that and run the command again`,
      );
  }
  linkNode24();
}

/** No scripts: nothing here needs one, and npm 10 would run them all. */
function npm(command, ...flags) {
  return finished('npm', [
    command,
    ...flags,
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
}

/** npm says what is wrong first, then how it is used and where its log lies. */
function firstLines(output) {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim());
  return lines
    .filter((line) => line !== '')
    .slice(0, 4)
    .join('\n  ');
}

/** The platform package that npm chose brings its own link; elsewhere the Node that runs this will do if it is new. */
function linkNode24() {
  if (!existsSync(node24) && majorOf(process.version) >= leastMajor) {
    // A link that leads nowhere doesn't exist, yet is in the way.
    rmSync(node24, { force: true });
    symlinkSync(process.execPath, node24);
  }
  const { status, stdout } = spawnSync(node24, ['--version'], { encoding: 'utf8' });
  if (status === 0 && majorOf(stdout) >= leastMajor) return;
  throw new SetupError(
    `npm has no Node ${leastMajor} for ${process.platform}-${process.arch}; install Node ${leastMajor} and run the command again`,
  );
}

/** node_modules/.bin/pullquote, as if it were installed: without npx, which alone takes half a second. */
function linkCommand() {
  const link = inRoot('node_modules/.bin/pullquote');
  if (existsSync(link)) return;
  try {
    rmSync(link, { force: true });
    symlinkSync('../../bin/pullquote.js', link);
  } catch (error) {
    // Another set-up was quicker.
    if (error.code !== 'EEXIST') throw error;
  }
}

/** Without one the queue runs on Postgres, so this is no failure. */
async function getRedis() {
  if (process.env.REDIS_URL || process.env.QUEUE_BACKEND === 'postgres') return;
  const unpacked = inRoot('node_modules/.cache/pullquote/redis');
  const have = () => existsSync(unpacked) || onPath('redis-server', 'valkey-server');
  if (have()) return;
  await alone(async () => {
    if (have()) return;
    say('getting Redis (from the distribution, unpacked into node_modules/.cache) …');
    const { code, output } = await finished(node24, [inRoot('bin/get-redis.ts')]);
    if (code !== 0)
      say(
        `no Redis: ${output.trim()}. The queue will run on Postgres; for Redis install redis-server or valkey, or set REDIS_URL`,
      );
  });
}

/** Without it everything else runs, so a bundle that cannot be made is said and no more. */
function makeStudio() {
  if (studioIsCurrent()) return;
  say('building the studio …');
  const failure = buildStudio(node24);
  if (failure !== null)
    say(`the studio is not built, and the one before it stays if there is one: ${failure}`);
}

function getBrowser() {
  if (onPath('chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome')) return;
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    say('no Chromium: tests that look at pages need it; install chromium to run them');
    return;
  }
  say('installing Chromium for the tests that look at pages (apt-get install chromium-headless-shell) …');
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // The one without a window is the lighter, and not in every release.
  const install = () =>
    ['chromium-headless-shell', 'chromium'].some((name) =>
      apt('install', '-y', '--no-install-recommends', name),
    );
  // The lists first where there are none or old ones.
  if (install() || (apt('update') && install())) return;
  say('no Chromium: apt could not install it; tests that look at pages will not run');
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.some((name) => folders.some((folder) => existsSync(join(folder, name))));
}

/** Runs a step while no other set-up of this checkout does. The step looks again at what the other one did. */
async function alone(step) {
  const lock = inRoot('.setup.lock');
  for (let waits = 0; !(await tryLock(lock)); waits += 1) {
    if (waits === 2) say('waiting for another set-up of this checkout to end …');
    await sleep(200);
  }
  try {
    await step();
  } finally {
    unlinkSync(lock);
  }
}

async function tryLock(lock) {
  if (isStale(lock)) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, `${process.pid}`, { flag: 'wx' });
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new SetupError(`${root} can't be written (${error.code}); make it writable for this user`);
  }
  // Another may have found the same stale lock and taken this one for it.
  await sleep(50);
  return lockOwner(lock) === process.pid;
}

/** Left by a set-up that was killed: its process is gone, or is another program's by now. */
function isStale(lock) {
  const owner = lockOwner(lock);
  if (owner === null) return false;
  const ageMs = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return ageMs > 20 * 60_000 || (owner === 0 ? ageMs > 5_000 : !isAlive(owner));
}

/** null where nobody holds it, 0 where the owner has not written its pid yet. */
function lockOwner(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return null;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Its exit code and all that it said. */
function finished(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('error', (error) =>
      reject(
        new SetupError(`\`${command}\` can't be run (${error.code}); install it and run the command again`),
      ),
    );
    child.on('close', (code) => resolve({ code, output }));
  });
}

function majorOf(version) {
  return Number.parseInt(version.replace(/^v/, ''), 10);
}

function say(line) {
  console.error(`set-up: ${line}`);
}
