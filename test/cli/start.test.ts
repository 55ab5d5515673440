// What a command loads before it does anything: its own code, and none of what only its work needs.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { listCommands } from '../../src/cli/program.ts';
import { mainFile } from './run-cli.ts';

/** Prints the address of every module that is loaded, on stderr. */
const watcher = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  import { writeSync } from 'node:fs';
  registerHooks({ load(url, context, next) { writeSync(2, 'loaded ' + url + '\\n'); return next(url, context); } });
`)}`;

function load(...args: string[]): { stdout: string; packages: Set<string>; files: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', watcher, mainFile, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1' },
  });
  expect({ status, stderr: stderr.replace(/^loaded .*\n/gm, '') }).toEqual({ status: 0, stderr: '' });
  const urls = [...stderr.matchAll(/^loaded (.*)$/gm)].map(([, url = '']) => url);
  const packageOf = (url: string) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? null;
  return {
    stdout,
    packages: new Set(urls.map(packageOf).filter((name) => name !== null)),
    files: urls.filter((url) => packageOf(url) === null).map((url) => url.replace(/.*\/(?=src\/)/, '')),
  };
}

const commands = listCommands();

describe('a command is known by its file', () => {
  test('--help lists each with its summary, in order, and imports none', () => {
    const { stdout, files, packages } = load('--help');
    const listed = [...stdout.matchAll(/^ {2}([a-z]+) {2,}(\S.*)$/gm)].map(([, name, text]) => [name, text]);
    expect(listed).toEqual(commands.map(({ name, summary }) => [name, summary]));
    expect(files.filter((file) => file.includes('/commands/'))).toEqual([]);
    expect([...packages]).toEqual(['commander']);
  });

  test('--version tells that of the package', () => {
    const { stdout, packages } = load('--version');
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect([...packages]).toEqual(['commander']);
  });
});

test.each(commands)(
  '$name --help loads its own code alone, and no package that only its work needs',
  ({ name }) => {
    const { stdout, files, packages } = load(name, '--help');
    expect(stdout).toContain(`Usage: pullquote ${name}`);
    // Of ours what a command is made of; of others what reads the command line, and times.
    const light = /^src\/(cli|domain|log)\/|^src\/errors\.ts$|^src\/language\/text\//;
    expect(files.filter((file) => file.startsWith('src/') && !light.test(file))).toEqual([]);
    expect([...packages].filter((used) => !/^(commander|temporal-.*)$/.test(used))).toEqual([]);
  },
);
