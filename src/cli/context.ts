// What commands share: opening as much of the app as a command needs, for as long as it runs, the options that all take,
// and Ctrl-C. Loads nothing before a command runs.
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import type { Config } from '../../config/env.ts';
import type { App, Overrides, Records, Stages } from '../app.ts';
import { type Actor, type By, by } from '../domain/actor.ts';
import { PullquoteError, STOPPED_EXIT } from '../errors.ts';
import type { Client } from './door/client.ts';
import type { Door, ReviewDoor } from './door/door.ts';

/** In place of what a command opens by itself. */
let given: Pick<Overrides, 'reading' | 'renderer'> = {};

/** For whoever runs several commands in one process, and keeps for all of them what each would start. */
export function keepOpen(processes: typeof given): void {
  given = processes;
}

/** Adds the two options of every command. */
export function withJson(command: Command): Command {
  return command
    .option('--json', 'print the result as JSON on stdout')
    .option('--debug', 'print a stack with an unexpected error');
}

/**
 * Runs `use` with the operations: those of the server that PULLQUOTE_URL names, by its API, or else of this machine, by what
 * Postgres knows. Closes what it opened in any case.
 */
export async function withDoor<T>(use: (door: Door) => Promise<T>): Promise<T> {
  const client = await clientElsewhere();
  if (client !== null) return await use((await import('./door/away.ts')).doorAway(client));
  const { doorHere } = await import('./door/here.ts');
  return await withRecords((records) => use(doorHere(records)));
}

/** The same for operations that need the whole app on this machine. */
export async function withReviewDoor<T>(use: (review: ReviewDoor, door: Door) => Promise<T>): Promise<T> {
  const client = await clientElsewhere();
  if (client !== null) {
    const { doorAway, reviewDoorAway } = await import('./door/away.ts');
    return await use(reviewDoorAway(client), doorAway(client));
  }
  const { doorHere, reviewDoorHere } = await import('./door/here.ts');
  return await withApp((app) => use(reviewDoorHere(app), doorHere(app)));
}

/** Null where nothing names a server. */
export async function clientElsewhere(): Promise<Client | null> {
  const { serverUrl, serverToken } = await configAnywhere();
  if (serverUrl === null) return null;
  return (await import('./door/client.ts')).openClient(serverUrl, serverToken ?? undefined);
}

/** Runs `use` with what Postgres knows, and closes it in any case. For whatever needs neither Redis nor a provider. */
export async function withRecords<T>(use: (records: By<Records>) => Promise<T>): Promise<T> {
  const [config, { openRecords }] = await Promise.all([commandConfig(), import('../app.ts')]);
  await using records = await openRecords(config);
  return await use(by(records, atTerminal()));
}

/** What reads a text, for commands that read one before they open the rest. Its process starts meanwhile. */
export async function startReading(): Promise<Stages['reading']> {
  const reading = given.reading ?? (await import('../reading/index.ts')).openReading();
  void reading.start(1);
  return given.reading ? { ...reading, async [Symbol.asyncDispose]() {} } : reading;
}

/** Runs `use` with the whole app, and closes it in any case. A command logs warnings only, unless LOG_LEVEL says otherwise. */
export async function withApp<T>(use: (app: By<App>) => Promise<T>, overrides?: Overrides): Promise<T> {
  const [config, { open }] = await Promise.all([commandConfig(), import('../app.ts')]);
  await using app = await open(config, { ...given, ...overrides });
  return await use(by(app, atTerminal()));
}

/** The same for commands that stay: they log what LOG_LEVEL says. */
export async function withService<T>(use: (app: By<App>) => Promise<T>): Promise<T> {
  const [{ configFromEnv, readEnv }, { open }, { restWhenIdle }] = await Promise.all([
    import('../../config/env.ts'),
    import('../app.ts'),
    import('./rest.ts'),
  ]);
  const config = configFromEnv(readEnv());
  refuseElsewhere(config);
  await using app = await open(config);
  using _rest = restWhenIdle();
  return await use(by(app, atTerminal()));
}

/** Whoever has the terminal, by the name that the system has for them. */
function atTerminal(): Actor {
  const name = userName();
  return { kind: 'cli', id: name, name };
}

function userName(): string {
  try {
    return userInfo().username || 'cli';
  } catch {
    // An id of a container that no passwd names.
    return String(process.getuid?.() ?? 'cli');
  }
}

export async function withStages<T>(use: (stages: Stages) => Promise<T>, overrides?: Overrides): Promise<T> {
  const [config, { openStages }] = await Promise.all([configAnywhere(), import('../app.ts')]);
  await using stages = await openStages(config, { ...given, ...overrides });
  return await use(stages);
}

/** @throws USAGE where PULLQUOTE_URL names a server elsewhere: for whatever is done on this machine's data */
export async function commandConfig(): Promise<Config> {
  const config = await configAnywhere();
  refuseElsewhere(config);
  return config;
}

/** For what the API does not do, or not for everybody. */
function refuseElsewhere({ serverUrl }: Config): void {
  if (serverUrl !== null)
    throw new PullquoteError(
      'USAGE',
      "this command needs the server's own machine, but PULLQUOTE_URL names a server elsewhere; run it there, or unset PULLQUOTE_URL",
    );
}

/** For what needs no data of a server, or asks one. */
export async function configAnywhere(): Promise<Config> {
  const { configFromEnv, readEnv } = await import('../../config/env.ts');
  const env = readEnv();
  return configFromEnv({ ...env, LOG_LEVEL: env.LOG_LEVEL || 'warn' });
}

/** Of one Ctrl-C, or one `timeout`, a process may get several: from the terminal, from npm, from bin/pullquote.js. */
const oneSignalMs = 500;

/** Aborted by the first SIGINT or SIGTERM; a later one ends the process at once. */
export function untilSignal(): AbortSignal {
  const controller = new AbortController();
  let since = 0;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted && performance.now() - since > oneSignalMs) process.exit(STOPPED_EXIT);
      since ||= performance.now();
      controller.abort(new DOMException('Stopped.', 'AbortError'));
    });
  }
  return controller.signal;
}

/** Resolves with the signal. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
