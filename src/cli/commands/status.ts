// status: the campaigns, or one in detail
import type { Command } from 'commander';
import { formatSchedule } from '../../domain/schedule.ts';
import {
  type CampaignStatus,
  type CampaignSummary,
  campaignStatus,
  listCampaigns,
} from '../../store/campaigns.ts';
import { listPostParts } from '../../store/post-parts.ts';
import { untilSignal, withApp, withJson } from '../context.ts';
import { followCampaign, isAtRest } from '../progress.ts';
import { clip, formatMs, print, printJson, style, table } from '../terminal.ts';

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
  await withApp(async (app) => {
    if (id === undefined) {
      const campaigns = await listCampaigns(app.store.db);
      if (options.json) printJson(campaigns);
      else print(campaignTable(campaigns));
      return;
    }
    if (options.watch) {
      await followCampaign(app, id, {
        signal,
        quiet: options.json ?? false,
        done: (status) => isAtRest(status, app.now()),
      });
    }
    const status = await campaignStatus(app.store.db, id);
    const posts = await listPostParts(app.store.db, id);
    if (options.json) printJson({ ...status, posts });
    else print(describe(status, posts));
  });
}

function campaignTable(campaigns: CampaignSummary[]): string {
  if (campaigns.length === 0) return 'No campaigns yet. Make one: pullquote publish ARTICLE --list LIST';
  const rows = campaigns.map((campaign) => [
    campaign.id,
    campaign.pausedAt ? `${campaign.state} (paused)` : campaign.state,
    campaign.list,
    campaign.scheduledAt ? formatSchedule(campaign.scheduledAt, campaign.timeZone ?? 'UTC') : '',
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

function describe(status: CampaignStatus, posts: Awaited<ReturnType<typeof listPostParts>>): string {
  const rows: string[][] = [
    ['campaign', status.id],
    ['article', clip(status.articleTitle ?? status.articleRef, 70)],
    ['state', status.pausedAt ? `${status.state}, paused` : status.state],
    ['list', status.list],
    ['channels', status.channels.join(', ')],
  ];
  if (status.scheduledAt)
    rows.push(['scheduled', formatSchedule(status.scheduledAt, status.timeZone ?? 'UTC')]);
  if (status.reason) rows.push(['reason', status.reason]);
  for (const [stage, run] of Object.entries(status.stages)) {
    rows.push([
      stage,
      run.finishedAt ? formatMs(run.finishedAt.getTime() - run.startedAt.getTime()) : 'working',
    ]);
  }
  if (status.audience !== null) {
    const counts = Object.entries(status.deliveries).map(([state, n]) => `${n} ${state}`);
    rows.push(['deliveries', `${counts.join(', ') || 'none'} of ${status.audience}`]);
  }
  for (const post of posts)
    rows.push([
      'post',
      `${post.account} ${post.part}: ${post.state}${post.url ? ` ${post.url}` : ''}${post.reason ? ` (${post.reason})` : ''}`,
    ]);
  return table(rows, '');
}
