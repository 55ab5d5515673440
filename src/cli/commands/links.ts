// links: what signs the links of mails
import type { Command } from 'commander';
import { withJson, withRecords } from '../context.ts';
import { print, printJson } from '../terminal.ts';

export default function register(program: Command): void {
  const command = program
    .command('links')
    .description(
      'Tells what signs the links of mails. A changed PULLQUOTE_SECRET keeps the links that are out: former ones are accepted until they are forgotten.',
    )
    .option('--forget-former', 'refuse links signed with a former secret from now on, as after a leak')
    .addHelpText('after', '\nExamples:\n  $ pullquote links\n  $ pullquote links --forget-former')
    .action(async (options: { forgetFormer?: boolean; json?: boolean }) => {
      const { forgetFormerSecrets, showLinks } = await import('../../operations/links.ts');
      await withRecords(async (records) => {
        const forgotten = options.forgetFormer ? await forgetFormerSecrets(records) : 0;
        const links = await showLinks(records);
        if (options.json) {
          printJson({ ...links, forgotten });
          return;
        }
        if (forgotten > 0)
          print(`Forgotten: ${forgotten} of before. Links signed with them are refused now.`);
        print(
          links.signedWith === 'configured'
            ? 'Links are signed with PULLQUOTE_SECRET.'
            : 'Links are signed with a secret of this installation.',
        );
        print(
          links.former === 0
            ? 'No former secret is accepted.'
            : `Secrets of before whose links still hold: ${links.former}.`,
        );
      });
    });
  withJson(command);
}
