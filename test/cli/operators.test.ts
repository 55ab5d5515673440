// Who may sign in, from the command line: invited, listed, given another role, a new link, and removed.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freshDatabase } from '../setup/database.ts';
import { runHere } from './run-here.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-operators-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('operators are invited, listed, changed and removed', async () => {
  await using database = await freshDatabase();
  const operators = (...args: string[]) =>
    runHere(['operators', ...args], {
      env: {
        DATABASE_URL: database.url,
        PULLQUOTE_DATA_DIR: folder,
        PUBLIC_URL: 'https://news.harbour.example',
      },
    });
  expect((await operators('list')).stdout).toMatch(/^No operators yet\. "pullquote start" prints the link/);

  const made = await operators('add', 'ada@harbour.example', '--role', 'owner', '--name', 'Ada Lin');
  expect(made.stdout).toMatch(/^https:\/\/news\.harbour\.example\/welcome\?token=[\w-]{43}\n$/);
  expect(made.stderr).toContain('Give it to Ada Lin (owner) and nobody else');
  const json = JSON.parse(
    (await operators('add', 'lin@harbour.example', '--role', 'editor', '--json')).stdout,
  );
  expect(json).toMatchObject({ operator: { name: 'lin', role: 'editor', invited: true } });
  const again = await operators('add', 'LIN@harbour.example', '--role', 'editor');
  expect([again.code, again.stderr]).toEqual([
    65,
    expect.stringContaining('that no operator has, but one has it'),
  ]);

  expect((await operators('role', 'lin@harbour.example', 'approver')).stdout).toBe(
    'lin is approver from now on.\n',
  );
  const reset = await operators('reset', 'lin@harbour.example');
  expect(reset.stdout).not.toBe(made.stdout);
  const listed = (await operators('list')).stdout;
  expect(listed).toMatch(/owner +invited +ada@harbour\.example +Ada Lin/);
  expect(listed).toMatch(/approver +invited +lin@harbour\.example +lin/);

  expect((await operators('remove', json.operator.id)).stdout).toBe('lin is let in no more.\n');
  const last = await operators('role', 'ada@harbour.example', 'viewer');
  expect([last.code, last.stderr]).toEqual([
    64,
    expect.stringContaining('make somebody else an owner first'),
  ]);
  const nobody = await operators('remove', 'nobody@harbour.example');
  expect([nobody.code, nobody.stderr]).toEqual([66, expect.stringContaining('there is no operator')]);
});
