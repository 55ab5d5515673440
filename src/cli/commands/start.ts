// start: run everything: HTTP, workers and what they need
// In one process, with embedded engines, until Ctrl-C.
import type { Command } from 'commander';
import { stages } from '../../domain/campaign.ts';
import { aborted, untilSignal, withService } from '../context.ts';
import { tellSetup } from '../setup-line.ts';

export default function register(program: Command): void {
  program
    .command('start')
    .description(
      'Runs the studio, the rest of the HTTP server and all workers, with Postgres and Redis of their own where no URL is set. Ctrl-C stops it cleanly; data stays in PULLQUOTE_DATA_DIR (.pullquote).',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ npm start\n  $ SMTP_URL=smtps://user:password@smtp.example.com PUBLIC_URL=https://news.example.com npm start',
    )
    .action(async () => {
      const [{ openHttp }, { startWorkers }, { destinationOf }] = await Promise.all([
        import('../../http/index.ts'),
        import('../../../workers/main.ts'),
        import('../../operations/destination.ts'),
      ]);
      const signal = untilSignal();
      await withService(async (app) => {
        const http = await openHttp(app, app.config);
        const workers = await startWorkers(app, [...stages], {});
        const { relay, accounts } = destinationOf(app);
        app.log.info(
          {
            url: http.url,
            data: app.config.dataDir,
            email: relay ?? `outbox: ${app.engines.outboxDir}`,
            social: accounts.map(({ id }) => id),
          },
          'Pullquote is running; Ctrl-C stops it',
        );
        await tellSetup(app, http.url);
        await aborted(signal);
        app.log.info('stopping: finishing the mails and posts under way');
        await workers.close();
        await http.close();
      });
      process.stderr.write('Stopped. Nothing is left running; the data stays.\n');
    });
}
