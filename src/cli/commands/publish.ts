// publish: turn an article into a campaign for a list
// The row comes first; workers do the rest.
import type { Command } from 'commander';
import type { Published, Rehearsal } from '../../operations/publications.ts';
import { type BlockOptions, withBlockOptions } from '../block-options.ts';
import { type CampaignOptions, campaignTermsOf, withCampaignOptions } from '../campaign-options.ts';
import { aborted, clientElsewhere, startReading, untilSignal, withApp, withJson } from '../context.ts';
import type { Door } from '../door/door.ts';
import { tellOutcome } from '../outcome.ts';
import { type SpeakerOption, withSpeakerOption } from '../speaker-option.ts';
import { print, printJson, warn } from '../terminal.ts';
import { followToEnd } from '../work-here.ts';

interface Options extends CampaignOptions, BlockOptions, SpeakerOption {
  at?: string;
  tz?: string;
  lateness?: string;
  dryRun?: boolean;
  force?: boolean;
  accounts?: string;
  wait: boolean;
  json?: boolean;
}

export default function register(program: Command): void {
  const command = program
    .command('publish')
    .description(
      'Makes a campaign of an article: summarized and rendered at once, sent when it is approved and due.',
    )
    .argument('<article>', 'a file (.txt .md .html), a URL, or - for standard input')
    .option(
      '--at <time>',
      'when to send, such as 2026-12-01T09:00 or "tomorrow 09:00" (default: as soon as it is approved)',
    )
    .option('--tz <zone>', "time zone of --at, such as Asia/Taipei (default: this machine's)")
    .option(
      '--lateness <duration>',
      'past this, ask instead of sending late, such as 30m or 2h (default: 1 h)',
    )
    .option('--dry-run', 'check everything and show the digest and the audience; make nothing')
    .option('--accounts <list>', 'with --yes, the accounts to post on (default: all that are connected)')
    .option('--force', 'with --yes, also with the sample brand or links that lead nowhere')
    .option('--no-wait', 'return once the campaign is made, without following it')
    .addHelpText(
      'after',
      `
Examples:
  $ pullquote publish article.txt --list readers                 then look, and: pullquote approve ID
  $ pullquote publish article.txt --list readers --yes           goes out now
  $ pullquote publish article.txt --list readers --yes --at 2026-12-01T09:00 --tz Asia/Taipei
  $ pullquote publish article.txt --list readers --channels social --carousel 1080x1350 --card-mode dark
  $ pullquote publish article.txt --list readers --keep 4 --drop 9,12-14   blocks by number: see compose --blocks
  $ pullquote publish article.txt --list readers --channels social --dry-run`,
    )
    .action(run);
  withBlockOptions(command);
  withSpeakerOption(command);
  withCampaignOptions(command);
  withJson(command);
}

async function run(ref: string, options: Options): Promise<void> {
  const { at, tz, lateness, keep, drop, speaker: speakers, force, accounts } = options;
  const terms = {
    ...campaignTermsOf(options),
    at,
    timeZone: tz,
    lateness,
    keep,
    drop,
    speakers,
    force,
    accounts,
  };
  const signal = untilSignal();
  const client = await clientElsewhere();
  if (client !== null) {
    const { doorAway, publishAway, rehearseAway } = await import('../door/away.ts');
    if (options.dryRun)
      return tellRehearsal(await rehearseAway(client, signal, ref, options.url, terms), options);
    return follow(await publishAway(client, ref, options.url, terms), doorAway(client), options, signal);
  }
  await using reading = await startReading();
  const [{ publish, readPublication, rehearse }, { readArticle, withAddress }, { doorHere }] =
    await Promise.all([
      import('../../operations/publications.ts'),
      import('../../operations/articles.ts'),
      import('../door/here.ts'),
    ]);
  // Whatever can be refused is refused before anything is opened or made.
  const publication = readPublication(terms, new Date());
  const read = await Promise.race([readArticle({ reading }, ref), stopped(signal)]);
  const article = withAddress(read, { url: options.url });
  await withApp(
    async (app) => {
      if (options.dryRun) return tellRehearsal(await rehearse(app, article, publication, signal), options);
      if (signal.aborted) await stopped(signal);
      await follow(await publish(app, article, publication), doorHere(app), options, signal);
    },
    { reading },
  );
}

/** Who stops it before there is a campaign finds none. @throws AbortError */
async function stopped(signal: AbortSignal): Promise<never> {
  await aborted(signal);
  // Whoever types an article holds it open.
  process.stdin.destroy();
  throw new DOMException('Stopped: no campaign was made.', 'AbortError');
}

async function tellRehearsal(rehearsal: Rehearsal, { json }: Options): Promise<void> {
  if (json) return printJson(rehearsal);
  const { digestReport } = await import('../digest-report.ts');
  const { digest, recipients, list } = rehearsal;
  print(`${digestReport(digest)}\nDry run: ${recipients} recipients on ${list}; nothing was made.`);
}

async function follow(
  { campaign, warnings }: Published,
  door: Door,
  { json = false, wait }: Options,
  signal: AbortSignal,
): Promise<void> {
  const { id, state } = campaign;
  if (!json) {
    warnings.forEach(warn);
    print(`Campaign ${id}`);
  }
  if (!wait) {
    if (json) printJson({ id, state });
    else print(`Follow it: pullquote status ${id} --watch`);
    return;
  }
  await followToEnd(door, id, {
    signal,
    quiet: json,
    tell: (outcome, status) => tellOutcome(outcome, status, json),
  });
}
