// show: what a campaign will send, as files
// To look at before approving; editing them changes nothing of the campaign.
import type { Command } from 'commander';
import { withDoor, withJson } from '../context.ts';
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
      const { folder, files, notes, digest } = await withDoor((door) => door.showCampaign(id, options.out));
      if (options.json) return printJson({ folder, files, notes, digest });
      const { digestReport } = await import('../digest-report.ts');
      print(digestReport(digest));
      for (const note of notes) print(`Note: ${note}`);
      print(`Look at ${folder}/email.html (a copy: editing it changes nothing of the campaign).`);
      print(`Send it: pullquote approve ${id}   To one address first: pullquote test ${id} --to ADDRESS`);
    });
  withJson(command);
}
