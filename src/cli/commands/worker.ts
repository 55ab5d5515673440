// worker: run workers of all stages, or of the named ones
import type { Command } from 'commander';
import { startWorkers } from '../../../workers/main.ts';
import { type Stage, stages } from '../../domain/campaign.ts';
import { PullquoteError } from '../../errors.ts';
import { aborted, untilSignal, withService } from '../context.ts';
import { parseWhole } from '../options.ts';

export default function register(program: Command): void {
  program
    .command('worker')
    .description(
      'Runs workers until Ctrl-C. Any number of them may run, in one process or many, on one machine or several (DATABASE_URL, REDIS_URL).',
    )
    .argument('[stages...]', `out of ${stages.join(', ')} (default: all)`)
    .option('--concurrency <n>', 'jobs at once per stage (default: config/queues.ts)', parseWhole)
    .addHelpText(
      'after',
      '\nExamples:\n  $ pullquote worker\n  $ pullquote worker email --concurrency 4\n  $ pullquote worker summarize render',
    )
    .action(async (names: string[], options: { concurrency?: number }) => {
      const unknown = names.find((name) => !stages.includes(name as Stage));
      if (unknown !== undefined)
        throw new PullquoteError(
          'USAGE',
          `expected stages out of ${stages.join(', ')}, but got "${unknown}"`,
        );
      const chosen = names.length > 0 ? (names as Stage[]) : [...stages];
      const signal = untilSignal();
      await withService(async (app) => {
        const workers = await startWorkers(
          app,
          chosen,
          options.concurrency === undefined ? {} : { concurrency: options.concurrency },
        );
        app.log.info({ stages: chosen }, 'workers are ready');
        await aborted(signal);
        app.log.info('finishing the mails and posts under way');
        await workers.close();
      });
    });
}
