// A campaign followed to where it rests, with workers in this process where nobody else's are alive: so that one command
// on a bare machine does the whole job.
import type { App, Records } from '../app.ts';
import type { By } from '../domain/actor.ts';
import { stages } from '../domain/campaign.ts';
import type { CampaignStatusView } from '../operations/campaigns.ts';
import { withApp } from './context.ts';
import type { Door } from './door/door.ts';
import { doorHere } from './door/here.ts';
import { type Outcome, outcomeOf, stoppedOutcome } from './outcome.ts';
import { followCampaign, isAtRest } from './progress.ts';

interface Following {
  signal: AbortSignal;
  quiet: boolean;
  /** How it stands at last: before workers of this process have ended what is under way, which may take half a minute. */
  tell: (outcome: Outcome, status: CampaignStatusView) => void;
}

/**
 * Follows it until it waits for somebody or is over. Where the engines are this machine's own and no worker is alive, or
 * dies on the way, all workers start here. With a DATABASE_URL the deployment has its workers, with its own SMTP_URL and
 * accounts: a laptop must not send in their place, and the status that comes back says what it waits for.
 * So has a server elsewhere.
 * A signal ends the following.
 */
export async function followToEnd(door: Door, id: string, { tell, ...options }: Following): Promise<void> {
  const lacksOurs = ({ waits }: CampaignStatusView): boolean =>
    waits?.kind === 'workers' && door.records?.config.databaseUrl === null;
  const status = await followCampaign(door, id, {
    ...options,
    mends: lacksOurs,
    done: (now) => isAtRest(now) || now.waits?.kind === 'workers' || now.waits?.kind === 'elsewhere',
  });
  const told = (at: CampaignStatusView, hasOwnWorkers = false): void =>
    tell(options.signal.aborted && !isAtRest(at) ? stoppedOutcome(at, hasOwnWorkers) : outcomeOf(at), at);
  if (!lacksOurs(status) || options.signal.aborted) return told(status);
  const work = async (app: By<App>): Promise<void> => {
    const { startWorkers } = await import('../../workers/main.ts');
    const workers = await startWorkers(app, [...stages], {});
    try {
      told(await followCampaign(doorHere(app), id, { ...options, done: isAtRest }), true);
    } finally {
      await workers.close();
    }
  };
  const { records } = door;
  await (records && isApp(records) ? work(records) : withApp(work));
}

/** Whatever else the workers need is opened when they are needed. */
const isApp = (opened: By<Records>): opened is By<App> => 'queues' in opened;
