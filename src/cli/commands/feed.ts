// feed: follow feeds, whose new items become campaigns
import { type Command, Option } from 'commander';
import type { FeedSummaryView, FeedView } from '../../operations/feeds.ts';
import type { Look } from '../../operations/follow-feed.ts';
import { type CampaignOptions, campaignTermsOf, withCampaignOptions } from '../campaign-options.ts';
import { cardTermsOf } from '../card-options.ts';
import { untilSignal, withDoor, withJson, withReviewDoor } from '../context.ts';
import { clip, print, printJson, style, table } from '../terminal.ts';
import { formatTime } from '../times.ts';
import { followToEnd } from '../work-here.ts';

export default function register(program: Command): void {
  const group = program
    .command('feed')
    .description(
      'Follows RSS, Atom and JSON feeds. New items become a campaign each, or the best of them one roundup.',
    );

  const adding = group
    .command('add')
    .description('Follows a feed. What is in it now counts as seen; only what comes later is sent.')
    .argument('<url>', 'of the feed, or of a page that names it')
    .requiredOption('--every <cron>', 'when: minute, hour, day, month, weekday, such as "0 9 * * MON"')
    .option('--tz <zone>', "time zone of --every, such as Asia/Taipei (default: this machine's)")
    .option('--roundup <n>', 'the n best new items become one email (default: each becomes one)')
    .addOption(new Option('--digest <n>', 'what --roundup was called').hideHelp())
    .option('--backlog <n>', 'send the n newest items that are there already')
    .addHelpText(
      'after',
      `
Examples:
  $ pullquote feed add https://example.com/feed.xml --list readers --every "*/30 * * * *"
  $ pullquote feed add https://example.com/ --list readers --every "0 9 * * MON" --tz Asia/Taipei --roundup 5
  $ pullquote feed add https://example.com/feed.json --list readers --every "0 7 * * MON-FRI" --yes --backlog 1
  $ pullquote feed add https://example.com/feed.xml --list readers --every "0 9 * * MON" --roundup 5 --engine deepseek --language zh-TW
  $ pullquote feed add https://example.com/feed.xml --list readers --every "0 8 * * *" --channels social --formats 1080x1350 --card-mode dark`,
    )
    .action(add);
  withCampaignOptions(adding);
  withJson(adding);
  const changing = group
    .command('change')
    .description(
      'Changes for whom, when and how a feed makes campaigns, for what comes from now on. What is left out stays; so do its address and what it has seen.',
    )
    .argument('<id>', 'feed, as in pullquote feed list')
    .option('--list <slug>', 'who gets the email')
    .option('--every <cron>', 'when: minute, hour, day, month, weekday, such as "0 9 * * MON"')
    .option('--tz <zone>', 'time zone of --every, such as Asia/Taipei')
    .option('--roundup <n>', 'the n best new items become one email')
    .addOption(new Option('--each', 'each new item becomes one').conflicts('roundup'))
    .option('--channels <list>', 'email, social, or both')
    .option(
      '--unknown <policy>',
      'what to do where the receiver may or may not have taken a mail: resend-once or hold',
    )
    .option('--yes', 'approve its campaigns unseen')
    .addOption(new Option('--review', 'its campaigns wait for your approval').conflicts('yes'))
    .option('--engine <name>', 'summarizer, with a model after a colon if you like')
    .option('--language <tag>', "language of the digests, by a language model; own = each article's")
    .option('--theme <name>', 'theme')
    .option('--formats <list>', 'card sizes, separated by commas')
    .option('--carousel <format>', 'numbered cards beside the single ones, in this size; none = none')
    .option('--card-mode <mode>', "colours of the cards: light or dark; theme = the theme's choice")
    .option('--lead-image', "the article's own picture behind titles and quotes; you need the right to it")
    .option('--no-lead-image', 'no picture behind them')
    .addHelpText(
      'after',
      `
Examples:
  $ pullquote feed change 4x7k2m9q1abc --every "0 8 * * FRI" --tz Asia/Taipei
  $ pullquote feed change 4x7k2m9q1abc --roundup 7 --theme gazette
  $ pullquote feed change 4x7k2m9q1abc --review --list readers`,
    )
    .action(change);
  withJson(changing);
  withJson(
    group
      .command('list')
      .description('Shows the feeds: when each is due, what became of its items, and what went wrong.')
      .addHelpText('after', '\nExample:\n  $ pullquote feed list')
      .action(list),
  );
  withJson(
    group
      .command('run')
      .description('Looks at a feed now, whatever its schedule says, and makes campaigns of what is new.')
      .argument('<id>', 'feed, as in pullquote feed list')
      .option('--dry-run', 'show what would become campaigns; make nothing')
      .option('--no-wait', 'return once the campaigns are made, without following them')
      .addHelpText(
        'after',
        '\nExamples:\n  $ pullquote feed run 4x7k2m9q1abc --dry-run\n  $ pullquote feed run 4x7k2m9q1abc',
      )
      .action(run),
  );
  withJson(
    group
      .command('pause')
      .description('Stops looking at a feed. What it shows meanwhile is new when it is resumed.')
      .argument('<id>', 'feed')
      .addHelpText('after', '\nExample:\n  $ pullquote feed pause 4x7k2m9q1abc')
      .action(async (id: string, options: { json?: boolean }) => {
        tell(await withDoor((door) => door.pauseFeed(id)), 'is paused', options);
      }),
  );
  withJson(
    group
      .command('resume')
      .description('Looks at a feed again from its next time on.')
      .argument('<id>', 'feed')
      .option('--skip', 'send nothing of what waits')
      .addHelpText('after', '\nExample:\n  $ pullquote feed resume 4x7k2m9q1abc --skip')
      .action(async (id: string, options: { skip?: boolean; json?: boolean }) => {
        const feed = await withDoor((door) => door.resumeFeed(id, { skip: options.skip ?? false }));
        tell(feed, `goes on, ${formatTime(feed.nextAt, feed.timeZone)}`, options);
      }),
  );
  withJson(
    group
      .command('remove')
      .description('Follows a feed no longer, and forgets what it has seen. Its campaigns stay.')
      .argument('<id>', 'feed')
      .addHelpText('after', '\nExample:\n  $ pullquote feed remove 4x7k2m9q1abc')
      .action(async (id: string, options: { json?: boolean }) => {
        tell(await withDoor((door) => door.removeFeed(id)), 'is not followed any more', options);
      }),
  );
}

function tell(feed: FeedView, what: string, options: { json?: boolean }): void {
  if (options.json) printJson(feed);
  else print(`${feed.title} (${feed.id}) ${what}.`);
}

interface AddOptions extends CampaignOptions {
  every: string;
  tz?: string;
  roundup?: string;
  digest?: string;
  backlog?: string;
  json?: boolean;
}

async function add(url: string, options: AddOptions): Promise<void> {
  const { readFollowing } = await import('../../operations/follow-feed.ts');
  const { every, tz, roundup, digest, backlog } = options;
  const terms = {
    ...campaignTermsOf(options),
    url,
    every,
    timeZone: tz,
    roundupSize: roundup ?? digest,
    backlog,
  };
  // Whatever can be refused is refused before anything is opened.
  readFollowing(terms);
  await withReviewDoor(async (door) => {
    const { feed, found, newest, look } = await door.followFeed(terms, untilSignal());
    if (options.json) return printJson({ ...feed, found, look });
    print(
      `${feed.title}: ${found} ${found === 1 ? 'item' : 'items'}${newest === null ? '' : `, the newest “${clip(newest, 60)}”`}.`,
    );
    print(
      `Feed ${feed.id}: from ${formatTime(feed.nextAt, feed.timeZone)} on, as long as workers run then (npm start), ${
        feed.roundupSize === null
          ? 'each new item becomes a campaign'
          : `the ${feed.roundupSize} best new items become one roundup`
      } for ${terms.list}, ${feed.approve ? 'sent unseen' : 'which waits for your approval'}.`,
    );
    if (look) report(look);
  });
}

interface ChangeOptions extends Omit<AddOptions, 'list' | 'every' | 'digest' | 'backlog'> {
  list?: string;
  every?: string;
  each?: boolean;
  review?: boolean;
}

async function change(id: string, options: ChangeOptions): Promise<void> {
  const { every, tz, roundup, each, yes, review, language, carousel, cardMode } = options;
  const cards = {
    ...cardTermsOf(options),
    ...(carousel === 'none' && { carousel: null }),
    ...(cardMode === 'theme' && { cardMode: null }),
  };
  const terms = {
    ...{ list: options.list, every, timeZone: tz, channels: options.channels },
    ...{ engine: options.engine, theme: options.theme, unknownPolicy: options.unknown },
    roundupSize: each ? null : roundup,
    approve: yes ? true : review ? false : undefined,
    language: language === 'own' ? null : language,
    ...(Object.keys(cards).length > 0 && { cards }),
  };
  const feed = await withReviewDoor((door) => door.changeFeed(id, terms));
  tell(feed, `is changed; it goes on ${formatTime(feed.nextAt, feed.timeZone)}`, options);
}

async function list(options: { json?: boolean }): Promise<void> {
  const feeds = await withDoor((door) => door.allFeeds());
  if (options.json) return printJson(feeds);
  if (feeds.length === 0)
    return print('No feeds yet. Follow one: pullquote feed add URL --list LIST --every "0 9 * * MON"');
  const head = ['feed', 'list', 'next', 'items', 'title'].map((name) => style('dim', name, process.stdout));
  print(table([head, ...feeds.map(rowOf)], ''));
  for (const { id, reason, pausedAt, failures } of feeds) {
    if (!reason) continue;
    const what = pausedAt ? 'paused itself' : `failed ${failures} ${failures === 1 ? 'time' : 'times'}`;
    print(style('yellow', `${id} ${what}: ${reason}`, process.stdout));
  }
}

function rowOf({
  id,
  list,
  pausedAt,
  nextAt,
  timeZone,
  roundupSize,
  items,
  title,
}: FeedSummaryView): string[] {
  const counts = Object.entries(items).map(([state, count]) => `${count} ${state}`);
  return [
    id,
    list,
    pausedAt
      ? 'paused'
      : `${formatTime(nextAt, timeZone)}${roundupSize === null ? '' : `, best ${roundupSize}`}`,
    counts.join(', ') || 'none',
    clip(title, 40),
  ];
}

async function run(id: string, options: { dryRun?: boolean; wait: boolean; json?: boolean }): Promise<void> {
  const signal = untilSignal();
  await withReviewDoor(async (review, door) => {
    if (options.dryRun) {
      const { campaigns } = await review.tellRun(id, signal);
      if (options.json) return printJson({ dryRun: true, campaigns });
      for (const items of campaigns)
        print(items.map(({ title, url }) => `  ${clip(title, 70)}  ${url ?? ''}`).join('\n'));
      return print(`Dry run: ${campaigns.length} would be made; nothing was.`);
    }
    const look = await review.runFeed(id, signal);
    if (!options.json) report(look);
    if (options.wait && look.campaigns.length > 0) {
      for (const { id } of look.campaigns) {
        await followToEnd(door, id, {
          signal,
          quiet: options.json ?? false,
          tell: ({ text, code }) => {
            if (!options.json) print(`Campaign ${id}: ${text}`);
            if (code !== 0) process.exitCode = code;
          },
        });
      }
    }
    if (options.json) printJson(look);
  });
}

function report({ fresh, campaigns, failures, paused }: Look): void {
  print(`${fresh} new; ${campaigns.length} ${campaigns.length === 1 ? 'campaign' : 'campaigns'} made.`);
  for (const { id, title } of campaigns) print(`  ${id}  ${clip(title, 70)}`);
  for (const { title, reason } of failures)
    print(style('yellow', `  ${clip(title, 50)}: ${reason}`, process.stdout));
  if (paused) print(style('yellow', `It paused itself: ${paused}.`, process.stdout));
}
