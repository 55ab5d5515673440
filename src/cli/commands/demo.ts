// demo: one article, the sample list, the whole job, on this machine
// With real workers, engines and mail, into outbox and sandbox alone.
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, Option } from 'commander';
import type { App } from '../../app.ts';
import { isSettled, stages, standsAs } from '../../domain/campaign.ts';
import { messageOf, PullquoteError } from '../../errors.ts';
import type { CampaignStatusView } from '../../operations/campaigns.ts';
import { aborted, startReading, untilSignal, withApp, withJson } from '../context.ts';
import { doorHere } from '../door/here.ts';
import { followCampaign } from '../progress.ts';
import { clip, formatMs, print, printJson, style, table } from '../terminal.ts';
import { msBetween } from '../times.ts';

const samples = new URL('../../../config/samples/', import.meta.url);
const sampleArticles = { zh: 'article.txt', en: 'article-en.txt' };
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
    .addOption(
      new Option('--sample <language>', 'which sample article (default: zh)').choices(
        Object.keys(sampleArticles),
      ),
    )
    .option('--studio', 'serve the studio afterwards until Ctrl-C, as it does at a terminal')
    .option('--no-studio', 'end when it is done, also at a terminal')
    .addHelpText(
      'after',
      '\nExamples:\n  $ npm run demo\n  $ npm run demo -- --sample en\n  $ npm run demo -- my-article.txt',
    )
    .action(run);
  withJson(command);
}

async function run(
  ref: string | undefined,
  options: { sample?: keyof typeof sampleArticles; studio?: boolean; json?: boolean },
): Promise<void> {
  const startedAt = performance.now();
  const [{ readArticle }, { importSubscribers }, { publish, readPublication }, { startWorkers }] =
    await Promise.all([
      import('../../operations/articles.ts'),
      import('../../operations/import-subscribers.ts'),
      import('../../operations/publications.ts'),
      import('../../../workers/main.ts'),
    ]);
  const signal = untilSignal();
  await using reading = await startReading();
  const article = await readArticle(
    { reading },
    ref ?? fileURLToPath(new URL(sampleArticles[options.sample ?? 'zh'], samples)),
  );
  await withApp(
    async (app) => {
      await refuseToSend(app);
      await importSubscribers(app, {
        file: fileURLToPath(new URL('subscribers.csv', samples)),
        list,
        create: true,
        rejects: join(app.config.dataDir, 'demo.rejects.csv'),
      });
      const workers = await startWorkers(app, [...stages], {});
      try {
        const publication = readPublication({ list, approve: true }, app.now());
        const { campaign } = await publish(app, article, publication);
        if (!options.json) print(style('bold', `Campaign ${campaign.id}: ${article.ref}`, process.stdout));
        const status = await followCampaign(doorHere(app), campaign.id, {
          signal,
          quiet: options.json ?? false,
          done: (now) => isSettled(now.state) || now.state === 'review' || now.pausedAt !== null,
        });
        if (status.state !== 'sent') throw notSent(status);
        const summary = await summarize(app, status, performance.now() - startedAt);
        if (options.json) printJson(summary);
        else print(summaryText(summary));
        if (options.studio ?? (process.stdout.isTTY && !options.json))
          await serveStudio(app, status.id, signal);
      } finally {
        await workers.close();
      }
    },
    { reading },
  );
}

/** What was made, to look at in a browser: the same studio as `npm start` serves, while its workers run. */
async function serveStudio(app: App, campaign: string, signal: AbortSignal): Promise<void> {
  const [{ openHttp }, { setupLink }] = await Promise.all([
    import('../../http/index.ts'),
    import('../../operations/setup.ts'),
  ]);
  const http = await openHttp(app, app.config).catch((error: unknown) => {
    // Of a server that runs already, such as npm start, or of another program.
    print(`\nThe studio is not served: ${messageOf(error)}`);
    return null;
  });
  if (http === null) return;
  const made = await setupLink({ ...app, config: { ...app.config, publicUrl: http.url } });
  print(`
${style('green', 'Look at it in the studio', process.stdout)}, in your browser${made ? ': give yourself a name and a password, once' : ''}
  ${made?.link ?? `${http.url}/campaigns/${campaign}`}
Ctrl-C ends it; everything stays, and npm start opens it again.`);
  await aborted(signal);
  await http.close();
}

/** The sample addresses are nobody's; still, the demo must not mail or post through real accounts. */
async function refuseToSend(app: App): Promise<void> {
  const { destinationOf, isLocal } = await import('../../operations/destination.ts');
  if (isLocal(destinationOf(app))) return;
  throw new PullquoteError(
    'USAGE',
    'the demo sends into the outbox and the sandbox only, but SMTP_URL or an account is configured; unset them, or use pullquote publish',
  );
}

function notSent(status: CampaignStatusView): PullquoteError {
  const why = status.reason ?? (status.pausedAt ? 'it paused itself' : 'it was interrupted');
  return new PullquoteError(
    'INTERNAL',
    `campaign ${status.id} ${standsAs[status.state]}: ${why}; look: npx pullquote status ${status.id}`,
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

async function summarize(app: App, status: CampaignStatusView, totalMs: number): Promise<Summary> {
  const { showCampaign } = await import('../../operations/campaigns.ts');
  const { folder, subject, cards } = await showCampaign(app, status.id);
  const outbox = join(app.engines.outboxDir ?? '', status.id);
  const shown = (path: string): string => relative(process.cwd(), path);
  return {
    campaign: status.id,
    subject,
    email: shown(join(folder, 'email.html')),
    cards: cards.map((card) => shown(join(folder, 'cards', card.file))),
    outbox: {
      folder: shown(outbox),
      messages: (await readdir(outbox)).filter((file) => file.endsWith('.eml')).length,
    },
    posts: [shown(join(app.config.dataDir, 'sandbox', status.id, 'index.html'))],
    stagesMs: Object.fromEntries(
      Object.entries(status.stages).map(([stage, { startedAt, finishedAt }]) => [
        stage,
        msBetween(startedAt, finishedAt ?? app.now()),
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
  ['npm run demo -- --sample en', 'the same with an English article'],
  ['npm run demo -- my-article.txt', 'the same with yours'],
  ['npx pullquote compose my-article.txt --out out', 'only the files'],
  ['npx pullquote subscribers import readers.csv --list readers --create', 'your own readers'],
  ['npm start', 'run it for good, and look at this campaign in the studio'],
  ['npx pullquote doctor', 'what is configured, reachable, missing'],
])}`;
}
