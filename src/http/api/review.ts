// The review desk of a campaign, and its edits.
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { wantedEditSchema } from '../../domain/wanted-edit.ts';
import { edit, editPageTerms, editPageView, pageOfEdits, redo, undo } from '../../operations/edits.ts';
import { type ReviewView, review, reviewView } from '../../operations/review.ts';
import { actingOn } from './access.ts';
import { byId, type Routes, untilGone, withExample } from './contract.ts';
import { requireVersion, seen } from './if-match.ts';

const tags = ['review'];

const answer = (reply: FastifyReply, view: ReviewView) =>
  reply.header('etag', `"${view.version}"`).send(view);

export const reviewRoutes: Routes = (api, app) => {
  api.get(
    '/campaigns/:id/desk',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'The article, what was said in it, and everything made of it, each line with its proof',
        description: 'As it counts now, with what was edited. Its ETag is what an edit must have seen.',
        params: byId,
        response: { 200: reviewView },
      },
    },
    async ({ params }, reply) => {
      // Whoever looks will edit.
      app.renderer.warm();
      return answer(reply, await review(app, params.id));
    },
  );

  api.get(
    '/campaigns/:id/edits',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'What was edited, by whom and when, the newest first',
        params: byId,
        querystring: editPageTerms,
        response: { 200: editPageView },
      },
    },
    ({ params, query }) => pageOfEdits(app, params.id, query),
  );

  api.post(
    '/campaigns/:id/edits',
    {
      config: { needs: 'write' },
      schema: {
        tags,
        summary: 'Change one thing over what the engine made',
        description:
          'It passes the gate or is refused (422) with each reason at its place. What goes out is rendered anew before the answer, which is the desk as it is then. An approval falls by it, and must be given again.',
        params: byId,
        headers: seen,
        body: withExample(wantedEditSchema, { kind: 'subject', text: 'The harbour opens today' }),
        response: { 200: reviewView },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const version = requireVersion(request.headers);
      const signal = untilGone(reply);
      return answer(reply, await edit(actingOn(app, request), id, request.body, { version, signal }));
    },
  );

  for (const [name, { run, summary }] of Object.entries({
    undo: { run: undo, summary: 'Take the last edit back, whoever made it' },
    redo: { run: redo, summary: 'Make the edit again that was undone last' },
  }))
    api.post(
      `/campaigns/:id/edits/${name}`,
      {
        config: { needs: 'write' },
        schema: { tags, summary, params: byId, headers: seen, response: { 200: reviewView } },
      },
      async (request, reply) => {
        const { id } = request.params as z.output<typeof byId>;
        const version = requireVersion(request.headers);
        return answer(reply, await run(actingOn(app, request), id, { version, signal: untilGone(reply) }));
      },
    );
};
