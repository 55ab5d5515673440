// start: run everything: HTTP, workers and what they need
import type { Command } from 'commander';
import { startWorkers } from '../../../workers/main.ts';
import { stages } from '../../domain/campaign.ts';
import { openHttp } from '../../http/index.ts';
import { aborted, untilSignal, withService } from '../context.ts';

export default function register(program: Command): void {
  program
    .command('start')
    .description(
      'Runs the HTTP server and all workers, with Postgres and Redis of their own where no URL is set. Ctrl-C stops it cleanly; data stays in PULLQUOTE_DATA_DIR (.pullquote).',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ npm start\n  $ SMTP_URL=smtps://user:password@smtp.example.com PUBLIC_URL=https://news.example.com npm start',
    )
    .action(async () => {
      const signal = untilSignal();
      await withService(async (app) => {
        const http = await openHttp(app, app.config);
        const workers = await startWorkers(app, [...stages], {});
        app.log.info(
          {
            url: http.url,
            data: app.config.dataDir,
            email: app.engines.outboxDir === null ? 'SMTP_URL' : `outbox: ${app.engines.outboxDir}`,
            social: app.accounts.map((account) => account.id),
          },
          'Pullquote is running; Ctrl-C stops it',
        );
        await aborted(signal);
        app.log.info('stopping: finishing the mails and posts under way');
        await workers.close();
        await http.close();
      });
      process.stderr.write('Stopped. Nothing is left running; the data stays.\n');
    });
}
