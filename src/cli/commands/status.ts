// status: the campaigns, or one in detail
import type { Command } from 'commander';
import { isSettled } from '../../domain/campaign.ts';
import { type Destination, whereTo } from '../../domain/destination.ts';
import type { CampaignStatusView, CampaignSummaryView } from '../../operations/campaigns.ts';
import { untilSignal, withDoor, withJson } from '../context.ts';
import type { Door } from '../door/door.ts';
import { waitsText } from '../outcome.ts';
import { followCampaign, isAtRest } from '../progress.ts';
import { clip, formatMs, print, printJson, style, table, withHints } from '../terminal.ts';
import { formatTime, msBetween } from '../times.ts';

export default function register(program: Command): void {
  const command = program
    .command('status')
    .description('Lists the newest campaigns, or shows one: its state, stages, deliveries and posts.')
    .argument('[id]', 'campaign')
    .option('--watch', 'follow it until it waits for somebody or is over')
    .addHelpText(
      'after',
      '\nExamples:\n  $ pullquote status\n  $ pullquote status 4x7k2m9q1abc --watch\n  $ pullquote status 4x7k2m9q1abc --json',
    )
    .action(run);
  withJson(command);
}

async function run(id: string | undefined, options: { watch?: boolean; json?: boolean }): Promise<void> {
  const signal = untilSignal();
  await withDoor(async (door) => {
    // Beside the rows: a Redis that hangs keeps nobody from what Postgres knows.
    const told = door.queueTrouble().then((trouble) => {
      if (trouble) process.stderr.write(`${withHints(trouble)}\n`);
    });
    if (options.watch) await told;
    try {
      await show(door);
    } finally {
      await told;
    }
  });

  async function show(door: Door): Promise<void> {
    if (id === undefined) {
      const campaigns = await door.allCampaigns();
      if (options.json) printJson(campaigns);
      else {
        print(campaignTable(campaigns));
        if (campaigns.some((each) => isOpen(each)) && !(await door.hasWorkers()))
          print('No worker is running. Start them: npm start, or pullquote worker');
      }
      return;
    }
    const status = options.watch
      ? await followCampaign(door, id, {
          signal,
          quiet: options.json ?? false,
          done: isAtRest,
        })
      : await door.campaignStatus(id);
    if (options.json) printJson(status);
    else print(describe(status));
  }
}

/** "sent", "paused", "sent, with losses": what is wrong shows in the list. */
function stateOf({ state, pausedAt, reason }: CampaignSummaryView): string {
  if (pausedAt) return `${state} (paused)`;
  if (state === 'sent' && reason) return `sent, but ${clip(reason, 40)}`;
  if (state === 'sending' && reason) return 'sending (waits)';
  return state;
}

/** Whether anything of it is still to be done by workers. */
const isOpen = ({ state, pausedAt }: CampaignSummaryView): boolean =>
  pausedAt === null && !isSettled(state) && state !== 'review' && state !== 'overdue';

function campaignTable(campaigns: CampaignSummaryView[]): string {
  if (campaigns.length === 0) return 'No campaigns yet. Make one: pullquote publish ARTICLE --list LIST';
  const rows = campaigns.map((campaign) => [
    campaign.id,
    stateOf(campaign),
    campaign.list,
    campaign.scheduledAt ? formatTime(campaign.scheduledAt, campaign.timeZone) : '',
    clip(campaign.articleTitle ?? campaign.articleRef, 48),
  ]);
  return table(
    [
      ['campaign', 'state', 'list', 'scheduled', 'article'].map((head) => style('dim', head, process.stdout)),
      ...rows,
    ],
    '',
  );
}

function describe(status: CampaignStatusView): string {
  const rows: string[][] = [
    ['campaign', status.id],
    ['article', clip(status.articleTitle ?? status.articleRef, 70)],
    ['state', status.pausedAt ? `${status.state}, paused` : status.state],
    ['list', status.list],
    ['channels', status.channels.join(', ')],
  ];
  if (status.scheduledAt) rows.push(['scheduled', formatTime(status.scheduledAt, status.timeZone)]);
  if (status.destination) rows.push(['goes', whereTo(status.destination as Destination, status.channels)]);
  if (status.waits) rows.push(['waits', waitsText(status).replace(/^Waits: /, '')]);
  else if (status.reason) rows.push(['reason', status.reason]);
  for (const [stage, run] of Object.entries(status.stages)) {
    rows.push([stage, run.finishedAt ? formatMs(msBetween(run.startedAt, run.finishedAt)) : 'working']);
  }
  if (status.audience !== null) {
    const counts = Object.entries(status.deliveries).map(([state, n]) => `${n} ${state}`);
    rows.push(['deliveries', `${counts.join(', ') || 'none'} of ${status.audience}`]);
    if (status.resent > 0) rows.push(['sent twice', `${status.resent}, since the first copy is in doubt`]);
  }
  for (const post of status.posts)
    rows.push([
      'post',
      `${post.account} ${post.part}: ${post.state}${post.url ? ` ${post.url}` : ''}${post.reason ? ` (${post.reason})` : ''}`,
    ]);
  return table(rows, '');
}
