// worker: run workers of all stages, or of the named ones
import type { Command } from 'commander';
import { stages } from '../../domain/campaign.ts';
import { aborted, untilSignal, withService } from '../context.ts';

export default function register(program: Command): void {
  program
    .command('worker')
    .description(
      'Runs workers until Ctrl-C. Any number of them may run, in one process or many, on one machine or several (DATABASE_URL, REDIS_URL).',
    )
    .argument('[stages...]', `out of ${stages.join(', ')} (default: all)`)
    .option('--concurrency <n>', 'jobs at once per stage (default: config/queues.ts)')
    .addHelpText(
      'after',
      '\nExamples:\n  $ pullquote worker\n  $ pullquote worker email --concurrency 4\n  $ pullquote worker summarize render',
    )
    .action(async (names: string[], options: { concurrency?: string }) => {
      const [{ readWorkerTerms }, { startWorkers }] = await Promise.all([
        import('../../operations/workers.ts'),
        import('../../../workers/main.ts'),
      ]);
      const chosen = readWorkerTerms({
        stages: names.length > 0 ? names : undefined,
        concurrency: options.concurrency,
      });
      const signal = untilSignal();
      await withService(async (app) => {
        const { concurrency } = chosen;
        const workers = await startWorkers(
          app,
          chosen.stages,
          concurrency === undefined ? {} : { concurrency },
        );
        app.log.info({ stages: chosen.stages }, 'workers are ready');
        await aborted(signal);
        app.log.info('finishing the mails and posts under way');
        await workers.close();
      });
    });
}
