// A checkout in miniature for what runs before anything is installed: the real scripts of bin/, a small lockfile, and an
// `npm` that notes how it was called and installs what the lockfile says.
import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';

const bin = resolve(import.meta.dirname, '../../bin');

export interface Checkout {
  root: string;
  path(name: string): string;
  write(name: string, content: string): void;
  lock(packages: Record<string, object>): void;
  /** What `npm` was called with, in order. */
  npmCalls(): string[];
  run(script: string, args?: string[], env?: Record<string, string>): Promise<Ended>;
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export function makeCheckout(npm = fakeNpm): Checkout {
  const root = mkdtempSync(join(process.env.PULLQUOTE_TEST_FOLDER ?? '', 'checkout-'));
  const path = (name: string) => join(root, name);
  const write = (name: string, content: string) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), content);
  };
  for (const script of ['setup.js', 'build-studio.js', 'pullquote.js'])
    cpSync(join(bin, script), path(`bin/${script}`));
  write('package.json', '{ "type": "module" }');
  write('path/package.json', '{ "type": "commonjs" }');
  write('path/npm', `#!${process.execPath}\n${npm}`);
  chmodSync(path('path/npm'), 0o755);
  const lock = (packages: Record<string, object>) =>
    write('package-lock.json', JSON.stringify({ packages: { '': {}, ...packages } }));
  lock({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } });
  return {
    root,
    path,
    write,
    lock,
    npmCalls: () =>
      existsSync(path('npm-calls')) ? readFileSync(path('npm-calls'), 'utf8').trim().split('\n') : [],
    run: (script, args = [], env = {}) =>
      new Promise((done) => {
        const child = spawn(process.execPath, [path(script), ...args], {
          cwd: root,
          env: {
            ...process.env,
            PATH: `${path('path')}${delimiter}${process.env.PATH}`,
            // No Redis is to be got for these.
            REDIS_URL: 'redis://elsewhere',
            ...env,
          },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let [stdout, stderr] = ['', ''];
        child.stdout.on('data', (chunk) => {
          stdout += chunk;
        });
        child.stderr.on('data', (chunk) => {
          stderr += chunk;
        });
        child.on('close', (code) => done({ code, stdout, stderr }));
      }),
  };
}

/** Takes a moment, so that two can meet. */
const fakeNpm = `
const fs = require('node:fs');
fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
fs.rmSync('node_modules', { recursive: true, force: true });
setTimeout(() => {
  fs.mkdirSync('node_modules/.bin', { recursive: true });
  fs.symlinkSync(process.execPath, 'node_modules/.bin/node');
  fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
}, 300);
`;
