// The stream of events: each change of a campaign once and in order, whoever makes it; taken up where it was left; ended
// with its reader, its token and the server.

import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { addToken, revokeToken } from '../../../src/operations/tokens.ts';
import { openStore } from '../../../src/store/index.ts';
import { byTester } from '../../setup/actor.ts';
import { addReaders } from '../../store/sample.ts';
import { type ApiServer, openApiServer } from './api-server.ts';

let server: ApiServer;

beforeAll(async () => {
  server = await openApiServer({ works: true, limits: { eventStreams: 3, eventHeartbeatMs: 500 } });
  await addReaders(server.app.store.db, 3);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

interface Event {
  id?: string;
  event: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON came
  data: any;
}

interface Stream extends AsyncDisposable {
  status: number;
  /** The next event of that kind. @throws where the stream ends first */
  next(kind?: string): Promise<Event>;
  /** Resolves once it ends. */
  end(): Promise<void>;
}

async function listen(query = '', headers: Record<string, string> = {}, on = server): Promise<Stream> {
  const leaving = new AbortController();
  const response = await fetch(`${on.url}/api/v1/events${query}`, {
    headers: { authorization: `Bearer ${on.tokens.read}`, ...headers },
    signal: leaving.signal,
  });
  const events = parse(response.body as ReadableStream<Uint8Array>);
  return {
    status: response.status,
    async next(kind) {
      for (;;) {
        const { value, done } = await events.next();
        if (done) throw new Error('the stream has ended');
        if (kind === undefined || value.event === kind) return value;
      }
    },
    async end() {
      while (!(await events.next()).done);
    },
    [Symbol.asyncDispose]: async () => leaving.abort(),
  };
}

/** Once the server has noticed who left before. */
async function freeStream(headers: Record<string, string> = {}): Promise<Stream> {
  for (;;) {
    const stream = await listen('', headers);
    if (stream.status !== 429) return stream;
    await stream.end();
    await sleep(50);
  }
}

async function* parse(body: ReadableStream<Uint8Array>): AsyncGenerator<Event> {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const fields = Object.fromEntries(
        part.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
      );
      if (fields.event) yield { ...fields, event: fields.event, data: JSON.parse(fields.data ?? 'null') };
    }
  }
}

const text =
  'The harbour opens today\n\nThe harbour of Taipei opened its new quay on Monday after three years of work.';
const makeCampaign = async (channels = ['email']): Promise<string> =>
  (await server.ask('POST', '/campaigns', { body: { article: { text }, list: 'readers', channels } })).body
    .campaign.id;

test('a campaign is told from its making to its end, with its counts, and no change twice', async () => {
  await using all = await listen();
  expect(all.status).toBe(200);
  const id = await makeCampaign();
  const states: string[] = [];
  const ids: string[] = [];
  await using one = await listen(`?campaign=${id}`);
  const first = await one.next('campaign');
  expect(first.data.campaignId).toBe(id);
  const hear = async (until: string) => {
    for (;;) {
      const event = await all.next('campaign');
      if (event.data.campaignId !== id) continue;
      states.push(event.data.state);
      ids.push(event.id ?? '');
      if (event.data.state === until) return;
    }
  };
  await hear('review');
  await server.ask('POST', `/campaigns/${id}/approve`, { as: 'approve' });
  await hear('sent');
  expect(states.filter((state, i) => state !== states[i - 1])).toEqual([
    'summarizing',
    'rendering',
    'review',
    'scheduled',
    'sending',
    'sent',
  ]);
  expect(new Set(ids).size).toBe(ids.length);
  for (;;) {
    const progress = await one.next('progress');
    expect(progress.id).toBeUndefined();
    if (progress.data.deliveries.sent === 3) break;
  }

  // Whoever comes back has what was missed, in the same order, and nothing else.
  const place = ids[1] ?? '';
  await using back = await listen(`?campaign=${id}`, { 'last-event-id': place });
  const missed: string[] = [];
  while (missed.length < ids.length - 2) missed.push((await back.next('campaign')).id ?? '');
  expect(missed).toEqual(ids.slice(2));
});

test('a change that is committed after a later one is told all the same', async () => {
  const slowId = await makeCampaign(['social']);
  const quickId = await makeCampaign(['social']);
  await using stream = await freeStream();
  const slow = await openStore(server.app.config.databaseUrl ?? '', { poolSize: 1 });
  const pause = (id: string) => sql`update campaigns set paused_at = now() where id = ${id}`;
  const isPaused: string[] = [];
  await slow.db.transaction(async (tx) => {
    await tx.execute(pause(slowId));
    await server.app.store.db.execute(pause(quickId));
    // Time for readers to look while the earlier change is still unseen.
    await sleep(800);
  });
  await slow.close();
  while (isPaused.length < 2) {
    const event = await stream.next('campaign');
    if (event.data.pausedAt) isPaused.push(event.data.campaignId);
  }
  expect(isPaused.toSorted()).toEqual([slowId, quickId].toSorted());
});

test('goes on when Postgres was away for a while', async () => {
  await using stream = await freeStream();
  await server.database.whileAway(async () => {
    while ((await server.ask('GET', '/campaigns')).status !== 503) await sleep(50);
    // Time for readers to look.
    await sleep(800);
  });
  const id = await makeCampaign(['social']);
  while ((await stream.next('campaign')).data.campaignId !== id);
});

test('is refused to one reader too many, and free again when one leaves', async () => {
  {
    await using _a = await listen();
    await using _b = await listen();
    await using _c = await listen();
    expect((await listen()).status).toBe(429);
  }
  await using again = await freeStream();
  expect(again.status).toBe(200);
});

test('is refused for a campaign that is not there, and an id that is none', async () => {
  expect((await listen('?campaign=nothere')).status).toBe(404);
  expect((await listen('', { 'last-event-id': 'yesterday' })).status).toBe(400);
});

test('ends with its token', async () => {
  const { id, token } = await addToken(byTester(server.app), { name: 'soon gone', scope: 'read' });
  await using stream = await freeStream({ authorization: `Bearer ${token}` });
  await revokeToken(byTester(server.app), id);
  await stream.end();
});

test('ends with the server, which waits for no reader', async () => {
  const other = await openApiServer();
  await using stream = await listen('', {}, other);
  await other[Symbol.asyncDispose]();
  await stream.end();
});
