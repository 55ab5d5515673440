// What commands share: opening the app for as long as a command runs, the options that several take, and Ctrl-C.
import type { Command } from 'commander';
import { configFromEnv, readEnv } from '../../config/env.ts';
import { type App, open, openStages, type Stages } from '../app.ts';
import type { Article } from '../domain/article.ts';
import { guardedFetch } from '../fetch.ts';
import { maxArticleBytes, readAtMost, readSource } from '../sources/index.ts';

/** Adds the two options of every command. */
export function withJson(command: Command): Command {
  return command
    .option('--json', 'print the result as JSON on stdout')
    .option('--debug', 'print a stack with an unexpected error');
}

/** Runs `use` with the whole app, and closes it in any case. A command logs warnings only, unless LOG_LEVEL says otherwise. */
export async function withApp<T>(use: (app: App) => Promise<T>): Promise<T> {
  await using app = await open(commandConfig());
  return await use(app);
}

/** The same for commands that stay: they log what LOG_LEVEL says. */
export async function withService<T>(use: (app: App) => Promise<T>): Promise<T> {
  await using app = await open(configFromEnv(readEnv()));
  return await use(app);
}

export async function withStages<T>(use: (stages: Stages) => Promise<T>): Promise<T> {
  await using stages = await openStages(commandConfig());
  return await use(stages);
}

export function commandConfig(): ReturnType<typeof configFromEnv> {
  const env = readEnv();
  return configFromEnv({ ...env, LOG_LEVEL: env.LOG_LEVEL || 'warn' });
}

/** ARTICLE: a file, a URL, or - for standard input. */
export function readArticle(ref: string): Promise<Article> {
  return readSource(ref, {
    fetch: guardedFetch,
    stdin: () => readAtMost(process.stdin, maxArticleBytes, 'standard input'),
  });
}

/** Aborted by the first SIGINT or SIGTERM; a second one ends the process at once. */
export function untilSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
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
