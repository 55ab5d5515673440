// A campaign's progress, stage by stage: redrawn in place on a terminal, one line per change elsewhere.
import { setTimeout as sleep } from 'node:timers/promises';
import { isSettled, type Stage, stages } from '../domain/campaign.ts';
import type { CampaignStatusView } from '../operations/campaigns.ts';
import type { Door } from './door/door.ts';
import { waitsText } from './outcome.ts';
import { clip, formatMs, style, withHints } from './terminal.ts';
import { msBetween } from './times.ts';

const pollMs = 120;
/** The counts of a list of a million take a while: looking takes a tenth of the time at most, and the next look comes after this at last. */
const mostMs = 5_000;

/** Where a campaign waits for somebody, or is over: nothing more happens by itself before a moment far away. */
export const isAtRest = ({ state, waits }: CampaignStatusView): boolean =>
  isSettled(state) || waits?.kind === 'operator' || waits?.kind === 'time';

/** Draws until `done` holds or the signal aborts; returns the last status. */
export async function followCampaign(
  door: Pick<Door, 'campaignStatus'>,
  id: string,
  options: {
    signal: AbortSignal;
    quiet: boolean;
    done(status: CampaignStatusView): boolean;
    /** Not drawn: what whoever follows mends at once. */
    mends?: (status: CampaignStatusView) => boolean;
  },
): Promise<CampaignStatusView> {
  const drawing = options.quiet ? null : openDrawing(process.stderr);
  for (;;) {
    const asked = performance.now();
    const status = await door.campaignStatus(id);
    if (!options.mends?.(status)) drawing?.draw([...progressLines(status), ...waitingLines(status)]);
    if (options.done(status) || options.signal.aborted) {
      drawing?.end();
      return status;
    }
    const pauseMs = Math.max(pollMs, Math.min(mostMs, 10 * (performance.now() - asked)));
    // Who stops it is told at once how it stands.
    await sleep(pauseMs, undefined, { signal: options.signal }).catch(() => {});
  }
}

/** What keeps it from going on, where that is neither a person nor its time. */
function waitingLines(status: CampaignStatusView): string[] {
  const { waits } = status;
  if (!waits || waits.kind === 'operator' || waits.kind === 'time') return [];
  return [style('yellow', `  ${clip(withHints(waitsText(status)), (process.stderr.columns || 4_000) - 2)}`)];
}

/** One line a stage of this campaign. */
function progressLines(status: CampaignStatusView): string[] {
  return stages
    .filter((stage) => isPart(status, stage))
    .map((stage) => `  ${mark(status, stage)} ${stage.padEnd(10)} ${detail(status, stage)}`);
}

const isPart = (status: CampaignStatusView, stage: Stage): boolean =>
  stage === 'summarize' || stage === 'render' || status.channels.includes(stage);

function mark(status: CampaignStatusView, stage: Stage): string {
  const run = status.stages[stage];
  if (run?.finishedAt) return style('green', '✔');
  if (status.state === 'failed') return run ? style('red', '✗') : ' ';
  return run ? style('cyan', '›') : style('dim', '·');
}

function detail(status: CampaignStatusView, stage: Stage): string {
  const run = status.stages[stage];
  if (!run) return style('dim', waiting(status));
  const tookMs = msBetween(run.startedAt, run.finishedAt ?? new Date());
  const took = style('dim', formatMs(tookMs));
  if (stage === 'email') return `${counts(status.deliveries, status.audience ?? 0)}  ${took}`;
  if (stage === 'social') return `${counts(status.postParts, sum(status.postParts))}  ${took}`;
  return run.finishedAt ? took : 'working';
}

function waiting(status: CampaignStatusView): string {
  if (status.pausedAt) return 'paused';
  return status.state === 'review' ? 'waits for approval' : '';
}

/** "12/25 sent, 1 failed": the good ones of all, then whatever else there is to know. */
function counts(byState: Partial<Record<string, number>>, total: number): string {
  const { sent = 0, posted = 0, pending: _p, claimed: _c, inflight: _i, ...notable } = byState;
  const rest = Object.entries(notable).map(([state, n]) => `, ${n} ${state}`);
  return `${sent + posted}/${total}${rest.join('')}`;
}

const sum = (byState: Partial<Record<string, number>>): number =>
  Object.values(byState).reduce<number>((total, n) => total + (n ?? 0), 0);

interface Drawing {
  draw(lines: string[]): void;
  end(): void;
}

function openDrawing(stream: NodeJS.WriteStream): Drawing {
  let last: string[] = [];
  if (!stream.isTTY) {
    // Without a cursor to move: each stage once, when it is through.
    const told = new Set<string>();
    return {
      draw(lines) {
        last = lines;
        for (const line of lines) {
          const [mark, stage = ''] = line.trim().split(/\s+/);
          const isWaiting = mark === 'Waits:';
          const key = isWaiting ? line : stage;
          if ((!isWaiting && !line.includes('✔')) || told.has(key)) continue;
          told.add(key);
          stream.write(`${line}\n`);
        }
      },
      end() {
        for (const line of last)
          if (!told.has(line) && !told.has(line.trim().split(/\s+/)[1] ?? '')) stream.write(`${line}\n`);
      },
    };
  }
  return {
    draw(lines) {
      if (last.length > 0) stream.moveCursor(0, -last.length);
      for (const line of lines) {
        stream.clearLine(0);
        stream.write(`${line}\n`);
      }
      last = lines;
    },
    end() {},
  };
}
