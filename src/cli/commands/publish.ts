// publish: turn an article into a campaign for a list
import type { Command } from 'commander';
import { latenessLimitMs } from '../../../config/queues.ts';
import { formatSchedule, parseSchedule } from '../../domain/schedule.ts';
import type { BlockNumbers } from '../../domain/verdict.ts';
import { PullquoteError } from '../../errors.ts';
import { publish } from '../../operations/campaigns.ts';
import { compose } from '../../operations/compose.ts';
import type { CampaignStatus } from '../../store/campaigns.ts';
import { countRecipients, requireList } from '../../store/lists.ts';
import { verdictsOf, withBlockOptions } from '../block-options.ts';
import { type CampaignOptions, campaignTermsOf, withCampaignOptions } from '../campaign-options.ts';
import { readArticle, untilSignal, withApp, withJson } from '../context.ts';
import { digestReport } from '../digest-report.ts';
import { parseDuration } from '../options.ts';
import { followCampaign, isAtRest } from '../progress.ts';
import { print, printJson } from '../terminal.ts';
import { workHere } from '../work-here.ts';

interface Options extends CampaignOptions, BlockNumbers {
  at?: string;
  tz?: string;
  lateness: number;
  dryRun?: boolean;
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
    .option('--at <time>', 'when to send, such as 2026-12-01T09:00 (default: as soon as it is approved)')
    .option('--tz <zone>', "time zone of --at, such as Asia/Taipei (default: this machine's)")
    .option(
      '--lateness <duration>',
      'past this, ask instead of sending late, such as 30m or 2h',
      parseDuration,
      latenessLimitMs,
    )
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
  $ pullquote publish article.txt --list readers --keep 4 --drop 9,12-14   blocks by number: see compose --blocks
  $ pullquote publish article.txt --list readers --channels social --dry-run`,
    )
    .action(run);
  withBlockOptions(command);
  withCampaignOptions(command);
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
  const verdicts = verdictsOf(article, options);
  await withApp(async (app) => {
    if (options.dryRun) {
      const list = await requireList(app.store.db, options.list);
      const { digest } = await compose(app, article, { ...options, verdicts, signal });
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
      ...campaignTermsOf(options),
      article,
      verdicts,
      schedule,
      latenessLimitMs: options.lateness,
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
