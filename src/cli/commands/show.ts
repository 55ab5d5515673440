// show: what a campaign will send, as files
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { writeComposition } from '../../operations/composition.ts';
import { loadComposition } from '../../operations/load-composition.ts';
import { withApp, withJson } from '../context.ts';
import { digestReport } from '../digest-report.ts';
import { print, printJson } from '../terminal.ts';

export default function register(program: Command): void {
  const command = program
    .command('show')
    .description(
      'Writes the email, cards and posts of a campaign as files, byte for byte what goes out, and prints its digest.',
    )
    .argument('<id>', 'campaign, as in pullquote status')
    .option('--out <dir>', 'folder to write into (default: campaigns/ID in the data folder)')
    .addHelpText('after', '\nExample:\n  $ pullquote show 4x7k2m9q1abc --out review')
    .action(async (id: string, options: { out?: string; json?: boolean }) => {
      await withApp(async (app) => {
        const composition = await loadComposition(app.store.db, id);
        const written = await writeComposition(
          resolve(options.out ?? `${app.config.dataDir}/campaigns/${id}`),
          composition,
          app.now(),
        );
        const notes = composition.rendition.manifest.notes ?? [];
        if (options.json) printJson({ ...written, notes, digest: composition.digest });
        else {
          print(digestReport(composition.digest));
          for (const note of notes) print(`Note: ${note}`);
          print(`Look at ${written.folder}/email.html. Send it: pullquote approve ${id}`);
        }
      });
    });
  withJson(command);
}
