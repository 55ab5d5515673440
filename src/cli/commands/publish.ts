// publish: an article becomes a campaign. The row comes first; workers do the rest.
import type { Command } from 'commander';
import { Option } from 'commander';
import { latenessLimitMs } from '../../../config/queues.ts';
import { compose } from '../../compose.ts';
import { type Channel, channels, type UnknownPolicy, unknownPolicies } from '../../domain/campaign.ts';
import type { CardOptions } from '../../domain/card-options.ts';
import { formatSchedule, parseSchedule } from '../../domain/schedule.ts';
import { PullquoteError } from '../../errors.ts';
import { publish } from '../../operate.ts';
import type { CampaignStatus } from '../../store/campaigns.ts';
import { countRecipients, requireList } from '../../store/lists.ts';
import { cardOptionsOf, withCardOptions } from '../card-options.ts';
import { readArticle, untilSignal, withApp, withJson } from '../context.ts';
import { digestReport } from '../digest-report.ts';
import { parseChannels, parseDuration, parseLanguage } from '../options.ts';
import { followCampaign, isAtRest } from '../progress.ts';
import { print, printJson } from '../terminal.ts';
import { workHere } from '../work-here.ts';

interface Options extends CardOptions {
  list: string;
  channels: Channel[];
  at?: string;
  tz?: string;
  lateness: number;
  unknown: UnknownPolicy;
  yes?: boolean;
  engine?: string;
  language?: string;
  theme?: string;
  dryRun?: boolean;
  wait: boolean;
  json?: boolean;
}

export default function register(program: Command): void {
  const command = program
    .command('publish')
    .summary('turn an article into a campaign for a list')
    .description(
      'Makes a campaign of an article: summarized and rendered at once, sent when it is approved and due.',
    )
    .argument('<article>', 'a file (.txt .md .html), a URL, or - for standard input')
    .requiredOption('--list <slug>', 'who gets the email')
    .option('--channels <list>', 'email, social, or both', parseChannels, [...channels])
    .option('--at <time>', 'when to send, such as 2026-12-01T09:00 (default: as soon as it is approved)')
    .option('--tz <zone>', "time zone of --at, such as Asia/Taipei (default: this machine's)")
    .option(
      '--lateness <duration>',
      'past this, ask instead of sending late, such as 30m or 2h',
      parseDuration,
      latenessLimitMs,
    )
    .addOption(
      new Option('--unknown <policy>', 'what to do where the receiver may or may not have taken a mail')
        .choices(unknownPolicies)
        .default('resend-once' satisfies UnknownPolicy),
    )
    .option('--yes', 'approve it now, unseen')
    .option(
      '--engine <name>',
      'summarizer, with a model after a colon if you like (default: SUMMARIZER, or extractive)',
    )
    .option(
      '--language <tag>',
      "language of the digest, by a language model (default: the article's)",
      parseLanguage,
    )
    .option('--theme <name>', 'theme (default: THEME, or editorial)')
    .option('--dry-run', 'check everything and show the digest and the audience; make nothing')
    .option('--no-wait', 'return once the campaign is made, without following it')
    .addHelpText(
      'after',
      `
Examples:
  $ pullquote publish article.txt --list readers                 then look, and: pullquote approve ID
  $ pullquote publish article.txt --list readers --yes           goes out now
  $ pullquote publish article.txt --list readers --yes --at 2026-12-01T09:00 --tz Asia/Taipei
  $ pullquote publish article.txt --list readers --channels social --carousel 1080x1350 --card-mode dark
  $ pullquote publish article.txt --list readers --channels social --dry-run`,
    )
    .action(run);
  withCardOptions(command);
  withJson(command);
}

async function run(ref: string, options: Options): Promise<void> {
  if (options.tz && !options.at)
    throw new PullquoteError('USAGE', '--tz expects --at with it, such as --at 2026-12-01T09:00');
  const timeZone = options.tz ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const signal = untilSignal();
  // Whatever can be refused is refused before anything is opened or made.
  const schedule = options.at ? parseSchedule(options.at, timeZone, new Date()) : null;
  const article = await readArticle(ref);
  await withApp(async (app) => {
    if (options.dryRun) {
      const list = await requireList(app.store.db, options.list);
      const { digest } = await compose(app, article, { ...options, signal });
      const recipients = await countRecipients(app.store.db, list.id);
      if (options.json)
        printJson({
          dryRun: true,
          list: list.slug,
          recipients,
          channels: options.channels,
          at: schedule?.at ?? null,
          digest,
        });
      else
        print(
          `${digestReport(digest)}\nDry run: ${recipients} recipients on ${list.slug}; nothing was made.`,
        );
      return;
    }
    const { id, state } = await publish(app, {
      article,
      list: options.list,
      channels: options.channels,
      schedule,
      latenessLimitMs: options.lateness,
      unknownPolicy: options.unknown,
      approve: options.yes ?? false,
      engine: options.engine,
      language: options.language,
      theme: options.theme,
      cards: cardOptionsOf(options),
    });
    if (!options.json) print(`Campaign ${id}`);
    if (!options.wait) {
      if (options.json) printJson({ id, state });
      else print(`Follow it: pullquote status ${id} --watch`);
      return;
    }
    await using _workers = await workHere(app);
    const status = await followCampaign(app, id, {
      signal,
      quiet: options.json ?? false,
      done: (now) => isAtRest(now, app.now()),
    });
    if (options.json) printJson(status);
    else print(nextStep(status));
    if (status.state === 'failed') process.exitCode = 1;
  });
}

function nextStep(status: CampaignStatus): string {
  const { id } = status;
  switch (status.state) {
    case 'review':
      return `${status.reason ? `Held back: ${status.reason}\n` : ''}Ready for review. Look: pullquote show ${id}   Send: pullquote approve ${id}   Drop: pullquote cancel ${id}`;
    case 'scheduled':
      return `Approved; goes out ${status.scheduledAt ? formatSchedule(status.scheduledAt, status.timeZone ?? 'UTC') : 'now'}, as long as workers run then (npm start).`;
    case 'failed':
      return `Failed: ${status.reason}\nMend it, then: pullquote retry ${id}`;
    case 'sent':
      return 'Sent.';
    default:
      return status.pausedAt
        ? `Paused: ${status.reason ?? 'by the operator'}. Go on: pullquote resume ${id}`
        : `Still ${status.state}: pullquote status ${id} --watch`;
  }
}
