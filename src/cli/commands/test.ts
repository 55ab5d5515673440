// test: send the mail of a campaign to one address
// To see it where readers see it, before it is approved.
import type { Command } from 'commander';
import { withJson, withReviewDoor } from '../context.ts';
import { print, printJson } from '../terminal.ts';

interface Options {
  to: string;
  locale?: string;
  as?: string;
  json?: boolean;
}

export default function register(program: Command): void {
  const command = program
    .command('test')
    .description(
      'Sends the very bytes of a campaign to one address, with [Test] in the subject and links that do nothing. It counts for no campaign.',
    )
    .argument('<id>', 'campaign, as in pullquote status')
    .requiredOption('--to <address>', 'who gets it')
    .option('--locale <tag>', "language of the fixed strings, such as zh-TW (default: the article's)")
    .option('--as <address>', 'with the name and the language of this subscriber of its list')
    .addHelpText(
      'after',
      `
Examples:
  $ pullquote test 4x7k2m9q1abc --to me@example.com
  $ pullquote test 4x7k2m9q1abc --to me@example.com --as reader@example.org`,
    )
    .action(async (id: string, { to, locale, as, json }: Options) => {
      const sent = await withReviewDoor((door) => door.sendTest(id, { to, locale, as }));
      if (json) return printJson(sent);
      print(
        `${sent.subject}: ${sent.relay ? `taken by ${sent.relay} for ${sent.to}` : `kept in ${sent.outbox}`}.`,
      );
    });
  withJson(command);
}
