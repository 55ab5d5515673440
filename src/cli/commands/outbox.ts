// outbox: print a mail of the outbox as it was sent
// The outbox keeps each card once, beside the mails that show it; this puts a mail together again.
import type { Command } from 'commander';

export default function register(program: Command): void {
  program
    .command('outbox')
    .description('Prints a mail of the outbox byte for byte as it was sent, its cards in it.')
    .argument('<file>', 'an .eml file of outbox/ in the data folder')
    .option('--debug', 'print a stack with an unexpected error')
    .addHelpText(
      'after',
      '\nExample:\n  $ pullquote outbox .pullquote/outbox/4x7k2m9q1abc/MAIL.eml > whole.eml',
    )
    .action(async (file: string) => {
      const { readOutboxMail } = await import('../../operations/outbox.ts');
      process.stdout.write(await readOutboxMail(file));
    });
}
