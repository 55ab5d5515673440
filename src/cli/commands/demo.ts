// demo: one article, the sample list, the whole job, on this machine
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { latenessLimitMs } from '../../../config/queues.ts';
import { startWorkers } from '../../../workers/main.ts';
import type { App } from '../../app.ts';
import { channels, isSettled, stages } from '../../domain/campaign.ts';
import { PullquoteError } from '../../errors.ts';
import { publish } from '../../operations/campaigns.ts';
import { writeComposition } from '../../operations/composition.ts';
import { loadComposition } from '../../operations/load-composition.ts';
import type { CampaignStatus } from '../../store/campaigns.ts';
import { importSubscribers } from '../../store/import-subscribers.ts';
import { readArticle, untilSignal, withApp, withJson } from '../context.ts';
import { followCampaign } from '../progress.ts';
import { clip, formatMs, print, printJson, style, table } from '../terminal.ts';

const samples = new URL('../../../config/samples/', import.meta.url);
const list = 'demo';

export default function register(program: Command): void {
  const command = program
    .command('demo')
    .description(
      'Takes an article through all four stages: 25 sample subscribers get it in the outbox, and the sandbox gets the posts. Nothing leaves this machine.',
    )
    .argument(
      '[article]',
      'a file (.txt .md .html), a URL, or - for standard input (default: the sample article)',
    )
    .addHelpText('after', '\nExamples:\n  $ npm run demo\n  $ npm run demo -- my-article.txt')
    .action(run);
  withJson(command);
}

async function run(ref: string | undefined, options: { json?: boolean }): Promise<void> {
  const startedAt = performance.now();
  const signal = untilSignal();
  const article = await readArticle(ref ?? fileURLToPath(new URL('article.txt', samples)));
  await withApp(async (app) => {
    refuseToSend(app);
    await importSubscribers(app.store.db, {
      file: fileURLToPath(new URL('subscribers.csv', samples)),
      list,
      create: true,
      rejectsFile: join(app.config.dataDir, 'demo.rejects.csv'),
      dryRun: false,
    });
    const workers = await startWorkers(app, [...stages], {});
    try {
      const campaign = await publish(app, {
        article,
        list,
        channels: [...channels],
        schedule: null,
        latenessLimitMs,
        unknownPolicy: 'resend-once',
        approve: true,
      });
      if (!options.json) print(style('bold', `Campaign ${campaign.id}: ${article.ref}`, process.stdout));
      const status = await followCampaign(app, campaign.id, {
        signal,
        quiet: options.json ?? false,
        done: (now) => isSettled(now.state) || now.state === 'review' || now.pausedAt !== null,
      });
      if (status.state !== 'sent') throw notSent(status);
      const summary = await summarize(app, status, performance.now() - startedAt);
      if (options.json) printJson(summary);
      else print(summaryText(summary));
    } finally {
      await workers.close();
    }
  });
}

/** The sample addresses are nobody's; still, the demo must not mail or post through real accounts. */
function refuseToSend({ engines, accounts }: App): void {
  if (engines.outboxDir !== null && accounts.every((account) => account.network === 'sandbox')) return;
  throw new PullquoteError(
    'USAGE',
    'the demo sends into the outbox and the sandbox only, but SMTP_URL or an account is configured; unset them, or use pullquote publish',
  );
}

function notSent(status: CampaignStatus): PullquoteError {
  const why = status.reason ?? (status.pausedAt ? 'it paused itself' : 'it was interrupted');
  return new PullquoteError(
    'INTERNAL',
    `campaign ${status.id} is ${status.state}: ${why}; look: npx pullquote status ${status.id}`,
  );
}

interface Summary {
  campaign: string;
  subject: string;
  email: string;
  cards: string[];
  outbox: { folder: string; messages: number };
  posts: string[];
  stagesMs: Record<string, number>;
  totalMs: number;
}

async function summarize(app: App, status: CampaignStatus, totalMs: number): Promise<Summary> {
  const composition = await loadComposition(app.store.db, status.id);
  const folder = join(app.config.dataDir, 'campaigns', status.id);
  await writeComposition(folder, composition, app.now());
  const outbox = join(app.engines.outboxDir ?? '', status.id);
  const shown = (path: string): string => relative(process.cwd(), path);
  return {
    campaign: status.id,
    subject: composition.rendition.manifest.subject,
    email: shown(join(folder, 'email.html')),
    cards: composition.rendition.manifest.cards.map((card) => shown(join(folder, 'cards', card.file))),
    outbox: {
      folder: shown(outbox),
      messages: (await readdir(outbox)).filter((file) => file.endsWith('.eml')).length,
    },
    posts: [shown(join(app.config.dataDir, 'sandbox', status.id, 'index.html'))],
    stagesMs: Object.fromEntries(
      Object.entries(status.stages).map(([stage, { startedAt, finishedAt }]) => [
        stage,
        (finishedAt ?? app.now()).getTime() - startedAt.getTime(),
      ]),
    ),
    totalMs: Math.round(totalMs),
  };
}

function summaryText(summary: Summary): string {
  const took = Object.entries(summary.stagesMs)
    .map(([stage, ms]) => `${stage} ${formatMs(ms)}`)
    .join(' · ');
  const [firstCard = '', ...moreCards] = summary.cards;
  return `
${style('green', 'Done', process.stdout)} in ${formatMs(summary.totalMs)}  ${style('dim', took, process.stdout)}

${table([
  ['subject', clip(summary.subject, 70)],
  ['email', summary.email],
  ['cards', `${firstCard}${moreCards.length > 0 ? ` and ${moreCards.length} more beside it` : ''}`],
  ['outbox', `${summary.outbox.folder}/ (${summary.outbox.messages} .eml; nothing was sent to anybody)`],
  ['sandbox', summary.posts.join(', ')],
])}

Next:
${table([
  ['npm run demo -- my-article.txt', 'the same with your article'],
  ['npx pullquote compose my-article.txt --out out', 'only the files'],
  ['npx pullquote subscribers import readers.csv --list readers --create', 'your own readers'],
  ['npm start', 'run it for good'],
  ['npx pullquote doctor', 'what is configured, reachable, missing'],
])}`;
}
