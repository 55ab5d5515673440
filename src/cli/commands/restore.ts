// restore: a backup, into an empty database
import type { Command } from 'commander';
import { withJson, withRecords } from '../context.ts';
import { print, printJson } from '../terminal.ts';

export default function register(program: Command): void {
  const command = program
    .command('restore')
    .description(
      'Reads a file of pullquote backup into an empty database: a new PULLQUOTE_DATA_DIR, or a new DATABASE_URL. All or nothing.',
    )
    .argument('<file>', 'file that backup wrote')
    .addHelpText(
      'after',
      '\nExample:\n  $ PULLQUOTE_DATA_DIR=restored pullquote restore pullquote-2026-12-01.gz',
    )
    .action(async (file: string, { json }: { json?: boolean }) => {
      const { restore } = await import('../../operations/backup.ts');
      const done = await withRecords((records) => restore(records, file));
      if (json) printJson(done);
      else print(`${done.rows.toLocaleString('en')} rows restored.`);
    });
  withJson(command);
}
