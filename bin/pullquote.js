#!/usr/bin/env node
// The command `pullquote` on whatever Node the machine has: hands over to the Node 24 of the checkout, with the same
// arguments, terminal, signals and exit code. Knows nothing of the commands.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const node24 = inRoot('node_modules/.bin/node');
const main = inRoot('src/cli/main.ts');

if (!existsSync(node24)) {
  console.error(
    'error: the dependencies are not installed; run `npm run demo` once (or `node bin/setup.js`)',
  );
  process.exitCode = 69;
} else {
  const child = spawn(node24, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
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
