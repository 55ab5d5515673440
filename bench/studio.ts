// What an operator waits for in the studio: JavaScript of the first page, an edit until it is seen in the mail and on a card, a
// list of a million subscribers; and what 50 open pages cost a sending campaign. As it is run: engines, `pullquote start`,
// Chromium. `--help` tells the options. Prints one JSON line last.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endAll } from './race/started.ts';
import { measureEdits } from './studio/edits.ts';
import { measureFirstPage } from './studio/first-page.ts';
import { openStudio } from './studio/open.ts';
import { measureStreams } from './studio/streams.ts';
import { measureSubscribers } from './studio/subscribers.ts';

const { values: given } = parseArgs({
  options: {
    only: { type: 'string', default: 'first,edits,subscribers,streams' },
    edits: { type: 'string', default: '12' },
    rows: { type: 'string', default: '1000000' },
    asks: { type: 'string', default: '11' },
    clients: { type: 'string', default: '50' },
    recipients: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '6' },
    latency: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
});
if (given.help) {
  console.log(`npm run --silent bench:studio -- [options]
  --only first,edits,subscribers,streams   what is measured
  --edits 12           of each kind, at the review desk
  --rows 1000000       of the list that is looked at
  --asks 11            of each question about that list
  --clients 50         pages that follow the event stream, half of them the campaign that is sent
  --recipients 10000   of each campaign that is sent beside them
  --rounds 6           of each: with the clients, and without
  --latency 0          ms before each reply of the SMTP sink`);
  process.exit(0);
}
const isWanted = (part: string) => given.only.split(',').includes(part);

const folder = await mkdtemp(join(tmpdir(), 'pullquote-studio-'));
const result: Record<string, unknown> = { bench: 'studio' };
const tell = (name: string, told: unknown) => {
  result[name] = told;
  console.log(JSON.stringify({ [name]: told }));
};
try {
  if (['first', 'edits', 'subscribers'].some(isWanted)) {
    await using studio = await openStudio(join(folder, 'studio'));
    if (isWanted('first')) tell('firstPage', await measureFirstPage(studio));
    if (isWanted('edits')) tell('edits', await measureEdits(studio, Number(given.edits)));
    if (isWanted('subscribers'))
      tell('subscribers', await measureSubscribers(studio, Number(given.rows), Number(given.asks)));
  }
  if (isWanted('streams'))
    tell(
      'streams',
      await measureStreams({
        folder: join(folder, 'streams'),
        clients: Number(given.clients),
        recipients: Number(given.recipients),
        rounds: Number(given.rounds),
        latencyMs: Number(given.latency),
      }),
    );
  console.log(JSON.stringify(result));
} finally {
  await endAll();
  await rm(folder, { recursive: true, force: true });
}
