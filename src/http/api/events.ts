// Live events as one stream of server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html): taken
// up by Last-Event-ID, kept alive by comments, and ended with who asked, its reader or the server.
import { Readable } from 'node:stream';
import { z } from 'zod';
import { messageOf, PullquoteError, whilePostgresIsAway } from '../../errors.ts';
import { eventTerms, openEvents, type Told } from '../../operations/events.ts';
import { type Caller, isStillIn } from './access.ts';
import { type ApiContext, file, type Routes, untilGone } from './contract.ts';

const retryMs = 2_000;

export const eventRoutes: Routes = (api, app, { eventStreams, eventHeartbeatMs }) => {
  const closing = new AbortController();
  api.addHook('preClose', async () => closing.abort());
  let open = 0;

  api.get(
    '/events',
    {
      config: { needs: 'read' },
      schema: {
        tags: ['events'],
        summary: 'What becomes of campaigns, as it becomes, as server-sent events',
        description:
          '`campaign` (a CampaignChange) for each change, with an id: ask again with `Last-Event-ID` and none is missed. Of one campaign also `progress` (a CampaignProgress) while it sends: the counts as they are now, without an id.',
        querystring: eventTerms.pick({ campaign: true }),
        headers: z.looseObject({
          'last-event-id': eventTerms.shape.after.meta({
            description: 'The id of the last event that arrived.',
          }),
        }),
        response: { 200: file('text/event-stream') },
      },
    },
    async ({ query, headers, caller }, reply) => {
      if (open >= eventStreams)
        throw new PullquoteError(
          'RATE_LIMITED',
          `expected at most ${eventStreams} streams of events at once; end one, or ask again later`,
        );
      open += 1;
      reply.raw.once('close', () => {
        open -= 1;
      });
      const signal = AbortSignal.any([untilGone(reply), closing.signal]);
      const events = await openEvents(app, { ...query, after: headers['last-event-id'] }, signal);
      // A proxy is not to wait for more of it.
      reply.header('x-accel-buffering', 'no').type('text/event-stream; charset=utf-8');
      return reply.send(Readable.from(written(app, events, caller as Caller, eventHeartbeatMs)));
    },
  );
};

async function* written(
  app: ApiContext,
  events: AsyncIterable<Told>,
  caller: Caller,
  heartbeatMs: number,
): AsyncGenerator<string> {
  yield `retry: ${retryMs}\n\n`;
  let saidAt = performance.now();
  let checkedAt = saidAt;
  try {
    for await (const told of events) {
      const now = performance.now();
      if (now - checkedAt >= heartbeatMs) {
        checkedAt = now;
        // Nothing is told meanwhile.
        if (!(await isStillIn(app, caller).catch(whilePostgresIsAway(true)))) return;
      }
      if (told === null && now - saidAt < heartbeatMs) continue;
      saidAt = now;
      yield told === null ? ':\n\n' : asEvent(told);
    }
  } catch (error) {
    // It ends, and its reader comes back with the last id.
    app.log.warn('a stream of events ends: %s', messageOf(error));
  }
}

const asEvent = ({ event, id, data }: NonNullable<Told>): string =>
  `${id === null ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
