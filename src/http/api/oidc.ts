// How somebody may sign in, and the way to the house's identity provider and back: for a browser, which is sent on and never gets a page here.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { beginOidc, finishOidc, oidcReasons, signInWays } from '../../operations/oidc.ts';
import { deviceOf } from './access.ts';
import type { ApiContext, Routes } from './contract.ts';
import { clearReturn, returnCookie, setReturn, setSession } from './cookie.ts';

const tags = ['session'];
const path = '/session/provider';
const elsewhere = {
  description: `To go on: \`Location\`. A refusal leads to \`/?refused=\` ${oidcReasons.join(', ')}.`,
};

const back = z.looseObject({
  state: z.string().optional(),
  code: z.string().optional(),
  error: z.string().optional(),
});

export const oidcRoutes: Routes = (api, app) => {
  api.get(
    '/session/ways',
    {
      config: { needs: 'nobody' },
      schema: {
        tags,
        summary: 'How somebody may sign in here',
        response: {
          200: z.object({
            password: z.boolean(),
            passkey: z.boolean(),
            /** The identity provider of the house; null where there is none. */
            provider: z.object({ name: z.string() }).nullable(),
          }),
        },
      },
    },
    async () => signInWays(app.config),
  );

  api.get(
    path,
    {
      config: { needs: 'nobody' },
      schema: {
        tags,
        summary: 'Sign in by the identity provider: sends the browser there (OpenID Connect)',
        response: { 303: z.null().meta(elsewhere) },
      },
    },
    async (request, reply) => {
      const begun = await beginOidc(app, redirectUriOf(request, app));
      if ('refused' in begun) return reply.redirect(refusedAt(begun.refused), 303);
      setReturn(reply, app, begun.secret);
      return reply.redirect(begun.url, 303);
    },
  );

  api.get(
    `${path}/callback`,
    {
      config: { needs: 'nobody' },
      schema: {
        tags,
        summary:
          'Where the identity provider sends the browser back: signs it in, and sends it to the studio',
        querystring: back,
        response: { 303: z.null().meta(elsewhere) },
      },
    },
    async (request, reply) => {
      const [, query = ''] = request.url.split('?');
      const given = { secret: returnCookie(request, app), redirectUri: redirectUriOf(request, app), query };
      const session = await finishOidc(app, given, deviceOf(request));
      if ('refused' in session) {
        clearReturn(reply, app);
        return reply.redirect(refusedAt(session.refused), 303);
      }
      setSession(reply, app, session);
      clearReturn(reply, app);
      return reply.redirect('/', 303);
    },
  );
};

const refusedAt = (reason: (typeof oidcReasons)[number]): string => `/?refused=${reason}`;

/** The provider has it on its list, so that a forged Host leads nowhere. */
const redirectUriOf = ({ headers }: FastifyRequest, { config }: ApiContext): string =>
  `${config.publicUrl ?? `http://${headers.host}`}/api/v1${path}/callback`;
