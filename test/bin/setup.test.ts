// The set-up of a bare clone: installs when it must, says nothing when it need not, and is clear when it can't.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { makeCheckout } from './checkout.ts';

const setup = 'bin/setup.js';

describe('the set-up', () => {
  test('installs once, and is silent from then on', async () => {
    const checkout = makeCheckout();
    const first = await checkout.run(setup);
    expect(first).toEqual({ code: 0, stdout: '', stderr: 'set-up: installing dependencies (npm ci) …\n' });
    expect(await checkout.run(setup)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(checkout.npmCalls()).toEqual([expect.stringMatching(/^ci .*--ignore-scripts/)]);
  });

  test('puts the command where npm puts those of packages', async () => {
    const checkout = makeCheckout();
    await checkout.run(setup);
    checkout.write('src/cli/main.ts', 'console.log(process.argv[2]);');
    expect((await checkout.run('node_modules/.bin/pullquote', ['status'])).stdout).toBe('status\n');
  });

  test('installs again when the lockfile has changed, and not for packages of other platforms', async () => {
    const checkout = makeCheckout();
    await checkout.run(setup);
    checkout.lock({ 'node_modules/a': { version: '1.0.1', integrity: 'sha512-b' } });
    await checkout.run(setup);
    expect(checkout.npmCalls().length).toBe(2);

    checkout.lock({
      'node_modules/a': { version: '1.0.1', integrity: 'sha512-b' },
      'node_modules/a-other-os': { version: '1.0.1', optional: true },
    });
    await checkout.run(setup);
    expect(checkout.npmCalls().length).toBe(2);
  });

  test('installs again after an install that was cut short', async () => {
    const checkout = makeCheckout();
    await checkout.run(setup);
    rmSync(checkout.path('node_modules/.package-lock.json'));
    await checkout.run(setup);
    expect(checkout.npmCalls().length).toBe(2);
  });

  test('started twice at once, installs once', async () => {
    const checkout = makeCheckout();
    const both = await Promise.all([checkout.run(setup), checkout.run(setup)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(checkout.npmCalls().length).toBe(1);
  });

  test('is not kept waiting by a set-up that was killed', async () => {
    const checkout = makeCheckout();
    // A number that no process can have.
    writeFileSync(checkout.path('.setup.lock'), '4194399');
    expect((await checkout.run(setup)).code).toBe(0);
  });

  test('takes a lockfile that lacks other platforms', async () => {
    const checkout = makeCheckout(`
      const fs = require('node:fs');
      fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
      if (process.argv[2] === 'ci') {
        console.error('npm error \`npm ci\` can only install packages when your package.json and package-lock.json are in sync.');
        process.exit(1);
      }
      fs.mkdirSync('node_modules/.bin', { recursive: true });
      fs.symlinkSync(process.execPath, 'node_modules/.bin/node');
      fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
    `);
    expect((await checkout.run(setup)).code).toBe(0);
    expect(checkout.npmCalls()[1]).toMatch(/^install --no-save /);
  });

  test('says what npm said, and what to do, where it fails', async () => {
    const checkout = makeCheckout(`
      console.error('npm error code ENOTFOUND\\nnpm error network request to the registry failed');
      process.exit(1);
    `);
    const { code, stderr } = await checkout.run(setup);
    expect(code).toBe(1);
    expect(stderr).toContain('code ENOTFOUND');
    expect(stderr).toContain('expected npm 10 or later and a registry it can reach');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('says so where there is no npm', async () => {
    const checkout = makeCheckout();
    const { code, stderr } = await checkout.run(setup, [], { PATH: checkout.path('nowhere') });
    expect(code).toBe(1);
    expect(stderr).toMatch(/`npm` can't be run \(ENOENT\); install it/);
  });

  test('links the Node that runs it where npm has none for the platform', async () => {
    const checkout = makeCheckout(`
      const fs = require('node:fs');
      fs.mkdirSync('node_modules/.bin', { recursive: true });
      fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
    `);
    expect((await checkout.run(setup)).code).toBe(0);
    expect((await checkout.run('bin/pullquote.js')).stderr).not.toContain('not installed');
  });

  test('goes on without Redis, and says what that means', async () => {
    const checkout = makeCheckout();
    checkout.write('bin/get-redis.ts', "console.error('this machine has no apt'); process.exitCode = 1;");
    mkdirSync(checkout.path('empty'));
    await checkout.run(setup);
    const { code, stderr } = await checkout.run(setup, [], { PATH: checkout.path('empty'), REDIS_URL: '' });
    expect(code).toBe(0);
    expect(stderr).toContain('no Redis: this machine has no apt. The queue will run on Postgres');
  });

  test('builds the studio when its sources have changed, and only then', async () => {
    const checkout = makeCheckout();
    await checkout.run(setup);
    checkout.write('src/studio/main.tsx', 'one');
    checkout.write('src/design/colour.ts', 'export {};');
    checkout.write(
      'node_modules/vite/bin/vite.js',
      `import { mkdirSync, writeFileSync } from 'node:fs';
       mkdirSync('dist/studio', { recursive: true });
       writeFileSync('dist/studio/index.html', '');`,
    );
    const says = async () => (await checkout.run(setup)).stderr;
    expect(await says()).toBe('set-up: building the studio …\n');
    expect(await says()).toBe('');
    checkout.write('src/studio/main.tsx', 'two');
    expect(await says()).toBe('set-up: building the studio …\n');

    checkout.write('src/studio/main.tsx', 'three');
    checkout.write('node_modules/vite/bin/vite.js', "console.error('no such word'); process.exitCode = 1;");
    const { code, stderr } = await checkout.run(setup);
    expect([code, stderr]).toEqual([0, expect.stringContaining('the studio is not built')]);
    expect(stderr).toContain('no such word');
  });
});
