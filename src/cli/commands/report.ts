// report: whom a campaign did not reach, and why
import type { Command } from 'commander';
import type { ReportRow, ReportView } from '../../operations/report.ts';
import { withDoor, withJson } from '../context.ts';
import { clip, print, printJson, printStream, style, table } from '../terminal.ts';
import { formatTime } from '../times.ts';

const filters = ['sent', 'failed', 'deferred', 'suppressed', 'unknown'] as const;

type Options = Partial<Record<(typeof filters)[number], boolean>> & { csv?: boolean; json?: boolean };

export default function register(program: Command): void {
  const command = program
    .command('report')
    .description(
      'Tells whom a campaign reached and whom not: each address with its state, what the server said, and the next try.',
    )
    .argument('<id>', 'campaign, as in pullquote status')
    .option('--failed', 'those that were refused for good')
    .option('--deferred', 'those that are tried again later')
    .option('--suppressed', 'those that no campaign may mail')
    .option('--unknown', 'those whose mail may or may not have arrived')
    .option('--sent', 'those whose server took the mail')
    .option('--csv', 'every such row as CSV (default: the first 100, as a table)')
    .addHelpText(
      'after',
      '\nExamples:\n  $ pullquote report 4x7k2m9q1abc\n  $ pullquote report 4x7k2m9q1abc --failed --csv > failed.csv',
    )
    .action(run);
  withJson(command);
}

async function run(id: string, { csv, json, ...options }: Options): Promise<void> {
  const chosen = filters.filter((state) => options[state]);
  const terms = { states: chosen.length > 0 ? chosen : undefined };
  await withDoor(async (door) => {
    if (csv) return printStream(await door.reportCsv(id, terms));
    const view = await door.report(id, terms);
    if (json) printJson(view);
    else print(describe(view));
  });
}

const count = (n: number): string => n.toLocaleString('en');

function describe(view: ReportView): string {
  const { id, list, audience, subscribers, deliveries, resent, replies, rows, more } = view;
  const counts = Object.entries(deliveries).map(([state, n]) => `${count(n)} ${state}`);
  const facts = [
    ['campaign', `${id}  ${clip(view.title ?? '', 60)}`],
    [
      'audience',
      audience === null
        ? `not frozen yet: of ${list} ${audienceText(subscribers)}`
        : `${count(audience)} of ${list} when the sending began${deliveries.suppressed ? `, ${count(deliveries.suppressed)} of them suppressed` : ''}`,
    ],
    ['deliveries', counts.join(', ') || 'none'],
    ...(resent > 0
      ? [['second copies', `${count(resent)} went out again, since the fate of the first is unknown`]]
      : []),
  ];
  const said = replies.map(({ state, reply, rows: n }) => [count(n), state, clip(reply ?? '', 90)]);
  return [
    table(facts, ''),
    ...(said.length > 0 ? ['', style('dim', 'What was said', process.stdout), table(said)] : []),
    ...(rows.length > 0 ? ['', style('dim', 'Rows', process.stdout), table(rows.map(rowOf))] : []),
    ...(more > 0 ? [`  and ${count(more)} more: pullquote report ${id} --csv`] : []),
  ].join('\n');
}

const rowOf = ({ email, state, resent, reply, nextAt }: ReportRow): string[] => [
  email,
  resent ? `${state} (second copy)` : state,
  nextAt ? `next try ${formatTime(nextAt, null)}` : '',
  clip(reply ?? '', 80),
];

/** "4,999 active, 12 suppressed: 4,987 will get it". */
function audienceText({ active, suppressed }: ReportView['subscribers']): string {
  const reachable = `${count(active - suppressed)} will get it`;
  return suppressed === 0
    ? `${count(active)} active: ${reachable}`
    : `${count(active)} active, ${count(suppressed)} suppressed: ${reachable}`;
}
