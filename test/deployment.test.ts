// The files of a deployment name what is there: stages, folders, variables. What Docker makes of them, CI tries.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Script } from 'node:vm';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { configFromEnv } from '../config/env.ts';
import { stages } from '../src/domain/campaign.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
interface Service {
  command?: string[];
  environment: Record<string, string>;
  env_file?: { path: string; required: boolean }[];
  profiles?: string[];
  read_only?: boolean;
  cap_drop?: string[];
  cap_add?: string[];
  security_opt?: string[];
  user?: string;
  networks?: string[];
  healthcheck?: { test: unknown[] };
}
const compose = parse(read('docker-compose.yml'), { merge: true }) as { services: Record<string, Service> };

test.each(Object.entries(compose.services))('%s has no right that it does not need', (name, service) => {
  expect(service).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
  });
  expect(service.cap_add).toBeUndefined();
  if (name === 'postgres' || name === 'redis')
    expect(service).toMatchObject({ user: name, networks: ['engines'] });
});

test('each service has its own variables, and the files of others are not its', () => {
  const has = (name: string) => Object.keys(compose.services[name]?.environment ?? {});
  const files = (name: string) => (compose.services[name]?.env_file ?? []).map(({ path }) => path);
  expect(has('worker-email')).toEqual(expect.arrayContaining(['SMTP_URL', 'DATABASE_URL']));
  expect(has('worker-email')).not.toContain('METRICS_TOKEN');
  expect(has('postgres')).toEqual(['POSTGRES_PASSWORD', 'APP_PASSWORD']);
  expect(has('redis')).toEqual(['REDISCLI_AUTH']);
  expect(files('app')).toEqual(['delivery.env', 'models.env']);
  for (const stage of stages)
    expect(files(`worker-${stage}`)).toEqual(
      stage === 'summarize' ? ['delivery.env', 'models.env'] : ['delivery.env'],
    );
  const ignored = read('.gitignore').split('\n');
  for (const file of files('cli')) {
    expect(existsSync(resolve(root, `${file}.example`))).toBe(true);
    expect(ignored).toContain(file);
  }
});

test('a sample password of .env.example is refused', () => {
  const samples = [...read('.env.example').matchAll(/^\w+_PASSWORD=(.+)$/gm)].map(
    ([, sample]) => sample ?? '',
  );
  expect(samples).toHaveLength(3);
  for (const sample of samples) {
    const urls = {
      DATABASE_URL: `postgres://pullquote:${sample}@postgres/pullquote`,
      REDIS_URL: `redis://:${sample}@redis:6379`,
    };
    for (const [name, url] of Object.entries(urls))
      expect(() => configFromEnv({ [name]: url })).toThrow(
        `${name}: expected a password of your own: this one is the sample of .env.example`,
      );
  }
  expect(
    configFromEnv({ DATABASE_URL: 'postgres://pullquote:mine@postgres/change-me' }).databaseUrl,
  ).not.toBeNull();
});

test('a command is a list of words, and what asks the app for its health is a script', () => {
  const lists = Object.values(compose.services).flatMap(({ command, healthcheck }) => [
    command ?? [],
    healthcheck?.test ?? [],
  ]);
  expect(lists.flat().filter((word) => typeof word !== 'string')).toEqual([]);
  const script = compose.services.app?.healthcheck?.test.at(-1);
  expect(() => new Script(String(script))).not.toThrow();
});

test('every stage has its workers', () => {
  const commands = Object.values(compose.services).map(({ command }) => command?.slice(0, 2).join(' '));
  expect(commands).toEqual(expect.arrayContaining(stages.map((stage) => `worker ${stage}`)));
});

test('a variable that the deployment cannot do without has a line in .env.example', () => {
  const needed = [...read('docker-compose.yml').matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name]) => name ?? '');
  expect(needed.length).toBeGreaterThan(0);
  for (const name of needed) expect(read('.env.example')).toMatch(new RegExp(`^${name}=.+`, 'm'));
});

/** What a stage of the image takes from the builder, in order: as COPY in the Dockerfile says. */
const copiedBy = (part: string) =>
  [...part.matchAll(/^COPY ((?!--from).+) \S+$/gm)].flatMap(([, names]) => (names ?? '').split(' '));

test('the image copies what is there and may be sent to the builder', () => {
  const sent = read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  for (const name of copiedBy(read('Dockerfile'))) {
    expect(existsSync(resolve(root, name))).toBe(true);
    const isSent = sent.some((folder) => name === folder || name.startsWith(`${folder}/`));
    expect({ name, isSent }).toEqual({ name, isSent: true });
  }
});

test('the image builds the studio of what it copies, and nothing else', async () => {
  const stage = read('Dockerfile')
    .split(/^(?=FROM )/m)
    .find((part) => / AS studio$/m.test(part));
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-image-'));
  try {
    for (const name of copiedBy(stage ?? ''))
      await cp(resolve(root, name), join(folder, name), { recursive: true });
    await symlink(resolve(root, 'node_modules'), join(folder, 'node_modules'));
    const [, script = ''] = /^RUN node (.+)$/m.exec(stage ?? '') ?? [];
    await promisify(execFile)(process.execPath, [script], { cwd: folder });
    expect(existsSync(join(folder, 'dist/studio/index.html'))).toBe(true);
    expect(read('Dockerfile')).toContain('COPY --from=studio /app/dist/studio dist/studio');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the workflow is YAML and runs what CI runs', () => {
  const { jobs } = parse(read('.github/workflows/ci.yml')) as {
    jobs: { test: { steps: { run?: string }[] } };
  };
  expect(jobs.test.steps.map(({ run }) => run)).toContain('bash .ci/run');
});
