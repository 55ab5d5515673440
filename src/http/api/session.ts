// Who is in: set-up, signing in and out, a new password, and one's own sessions. Links and cookies are told once: no key
// keeps such an answer.
import { z } from 'zod';
import {
  acceptLink,
  acceptTerms,
  lookAtLink,
  renameOperator,
  selfTerms,
  welcomeTerms,
  welcomeView,
} from '../../operations/operators.ts';
import {
  changePassword,
  endOtherSessions,
  endSession,
  mySessions,
  openSession,
  passwordTerms,
  sessionView,
  signIn,
  signInTerms,
  signOut,
} from '../../operations/sessions.ts';
import { isSetupNeeded, setUp, setupTerms } from '../../operations/setup.ts';
import { type Caller, deviceOf, requireSession } from './access.ts';
import { callerView, shown, signedIn } from './caller.ts';
import { byId, type Routes, withExample } from './contract.ts';
import { clearSession, setSession } from './cookie.ts';

const tags = ['session'];

const changedView = z.object({
  ...callerView.shape,
  /** How many of yours sign in still. */
  passkeys: z.number().int(),
});

export const sessionRoutes: Routes = (api, app) => {
  api.get(
    '/setup',
    {
      config: { needs: 'nobody' },
      schema: {
        tags,
        summary: 'Whether somebody must set it up first',
        response: { 200: z.object({ needed: z.boolean() }) },
      },
    },
    async () => ({ needed: await isSetupNeeded(app) }),
  );

  api.post(
    '/setup',
    {
      config: { needs: 'nobody', isRepeatable: true },
      schema: {
        tags,
        summary: 'Become the first operator, an owner, by the link that the server printed',
        body: withExample(setupTerms, {
          token: 'of-the-link',
          name: 'Ada Lin',
          email: 'ada@example.com',
          password: 'four words are quite enough',
        }),
        response: { 201: callerView },
      },
    },
    async (request, reply) => {
      const session = await openSession(app, await setUp(app, request.body), deviceOf(request));
      setSession(reply, app, session);
      return reply.code(201).send(signedIn(session));
    },
  );

  api.get(
    '/session',
    {
      config: { needs: 'read' },
      schema: { tags, summary: 'Who asks, and what they may', response: { 200: callerView } },
    },
    async ({ caller }) => shown(caller as Caller),
  );

  api.post(
    '/session',
    {
      config: { needs: 'nobody', isRepeatable: true },
      schema: {
        tags,
        summary: 'Sign in',
        description:
          'Answers with a cookie. At most 10 attempts in 15 minutes for an account, and 50 from an address.',
        body: withExample(signInTerms, { email: 'ada@example.com', password: 'four words are quite enough' }),
        response: { 201: callerView },
      },
    },
    async (request, reply) => {
      const session = await signIn(app, request.body, deviceOf(request));
      setSession(reply, app, session);
      return reply.code(201).send(signedIn(session));
    },
  );

  api.delete(
    '/session',
    {
      config: { needs: 'session' },
      schema: { tags, summary: 'Sign out', response: { 204: z.null() } },
    },
    async (request, reply) => {
      await signOut(app, requireSession(request));
      clearSession(reply, app);
      return reply.code(204).send(null);
    },
  );

  api.patch(
    '/session',
    {
      config: { needs: 'session' },
      schema: {
        tags,
        summary: 'Give yourself another name, which colleagues and the audit know you by',
        body: withExample(selfTerms, { name: 'Ada Lin' }),
        response: { 200: callerView },
      },
    },
    async (request) => {
      const session = requireSession(request);
      const operator = await renameOperator(app, session.operator, request.body);
      return shown({ ...session, name: operator.name, operator });
    },
  );

  api.put(
    '/session/password',
    {
      config: { needs: 'session' },
      schema: {
        tags,
        summary:
          'Choose another password; all other sessions of yours end, and your passkeys where you say so',
        body: withExample(passwordTerms, {
          current: 'four words are quite enough',
          password: 'five other words are better',
        }),
        response: { 200: changedView },
      },
    },
    async (request, reply) => {
      const session = await changePassword(app, requireSession(request), request.body, deviceOf(request));
      setSession(reply, app, session);
      return { ...signedIn(session), passkeys: session.passkeys };
    },
  );

  api.get(
    '/sessions',
    {
      config: { needs: 'session' },
      schema: {
        tags,
        summary: 'Where you are signed in, the latest first',
        response: { 200: z.object({ items: z.array(sessionView) }) },
      },
    },
    async (request) => ({ items: await mySessions(app, requireSession(request)) }),
  );

  api.delete(
    '/sessions',
    {
      config: { needs: 'session' },
      schema: {
        tags,
        summary: 'Sign out everywhere else',
        response: { 200: z.object({ ended: z.number().int() }) },
      },
    },
    async (request) => ({ ended: await endOtherSessions(app, requireSession(request)) }),
  );

  api.delete(
    '/sessions/:id',
    {
      config: { needs: 'session' },
      schema: { tags, summary: 'Sign out there', params: byId, response: { 204: z.null() } },
    },
    async (request, reply) => {
      await endSession(app, requireSession(request), request.params.id);
      return reply.code(204).send(null);
    },
  );

  api.post(
    '/welcome/look',
    {
      config: { needs: 'nobody', isRepeatable: true },
      schema: {
        tags,
        summary: 'Whom a link of an invitation or a reset is for',
        body: withExample(welcomeTerms, { token: 'of-the-link' }),
        response: { 200: welcomeView },
      },
    },
    ({ body }) => lookAtLink(app, body),
  );

  api.post(
    '/welcome',
    {
      config: { needs: 'nobody', isRepeatable: true },
      schema: {
        tags,
        summary: 'Choose a password by such a link, and be signed in; all other sessions of yours end',
        body: withExample(acceptTerms, { token: 'of-the-link', password: 'four words are quite enough' }),
        response: { 201: callerView },
      },
    },
    async (request, reply) => {
      const session = await openSession(app, await acceptLink(app, request.body), deviceOf(request));
      setSession(reply, app, session);
      return reply.code(201).send(signedIn(session));
    },
  );
};
