// serve: run the HTTP server: studio, API, links, health, metrics
// For a deployment whose workers run elsewhere.
import type { Command } from 'commander';
import { aborted, untilSignal, withService } from '../context.ts';
import { tellSetup } from '../setup-line.ts';

export default function register(program: Command): void {
  program
    .command('serve')
    .description(
      'Serves the studio, the API, unsubscribe links, hosted emails and cards, health and metrics on HOST:PORT (127.0.0.1:8025) until Ctrl-C.',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ pullquote serve\n  $ HOST=0.0.0.0 PORT=8080 PUBLIC_URL=https://news.example.com pullquote serve',
    )
    .action(async () => {
      const { openHttp } = await import('../../http/index.ts');
      const signal = untilSignal();
      await withService(async (app) => {
        const http = await openHttp(app, app.config);
        app.log.info({ url: http.url }, 'serving');
        await tellSetup(app, http.url);
        await aborted(signal);
        await http.close();
      });
    });
}
