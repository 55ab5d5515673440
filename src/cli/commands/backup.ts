// backup: everything that the database holds, as one file
import type { Command } from 'commander';
import { withJson, withRecords } from '../context.ts';
import { formatBytes, print, printJson } from '../terminal.ts';

export default function register(program: Command): void {
  const command = program
    .command('backup')
    .description(
      'Writes lists, campaigns, ledger, suppressions and secrets into one file, also beside running workers. Needs no pg_dump. Keep it safe: it has addresses and the secret of the links.',
    )
    .argument('<file>', 'file to write')
    .addHelpText('after', '\nExample:\n  $ pullquote backup pullquote-2026-12-01.gz')
    .action(async (file: string, { json }: { json?: boolean }) => {
      const { backup } = await import('../../operations/backup.ts');
      const done = await withRecords((records) => backup(records, file));
      if (json) printJson(done);
      else print(`${done.rows.toLocaleString('en')} rows in ${file} (${formatBytes(done.bytes)}).`);
    });
  withJson(command);
}
