// The files of a deployment name what is there: stages, folders, variables. What Docker makes of them, CI tries.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { stages } from '../src/domain/campaign.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  services: Record<string, { command?: string[] }>;
};

test('every stage has its workers', () => {
  const commands = Object.values(compose.services).map(({ command }) => command?.slice(0, 2).join(' '));
  expect(commands).toEqual(expect.arrayContaining(stages.map((stage) => `worker ${stage}`)));
});

test('a variable that the deployment cannot do without has a line in .env.example', () => {
  const needed = [...read('docker-compose.yml').matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name ?? '');
  expect(needed.length).toBeGreaterThan(0);
  for (const name of needed) expect(read('.env.example')).toMatch(new RegExp(`^${name}=.+`, 'm'));
});

test('the image copies what is there and may be sent to the builder', () => {
  const copied = [...read('Dockerfile').matchAll(/^COPY ((?!--from).+) \S+$/gm)].flatMap(([, names]) =>
    (names ?? '').split(' '),
  );
  const sent = read('.dockerignore').split('\n');
  for (const name of copied) {
    expect(existsSync(resolve(root, name))).toBe(true);
    expect(sent).toContain(`!${name}`);
  }
});

test('the workflow is YAML and runs what CI runs', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml')) as {
    jobs: { test: { steps: { run?: string }[] } };
  };
  expect(jobs.test.steps.map(({ run }) => run)).toContain('bash .ci/run');
});
