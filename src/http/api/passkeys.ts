// Passkeys: one's own, and signing in by one. Challenges and cookies are told once: no key keeps such an answer.
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { PullquoteError } from '../../errors.ts';
import {
  addPasskey,
  myPasskeys,
  passkeyChallenge,
  passkeyChanges,
  passkeySignInTerms,
  passkeyTerms,
  passkeyToAdd,
  passkeyView,
  removePasskey,
  renamePasskey,
  signInByPasskey,
  webauthnJson,
} from '../../operations/passkeys.ts';
import { deviceOf, requireSession } from './access.ts';
import { callerView, signedIn } from './caller.ts';
import { type Routes, withExample } from './contract.ts';
import { setSession } from './cookie.ts';

const tags = ['passkeys'];
const byKey = z.strictObject({ id: z.string().meta({ examples: ['kx3Vq0…'] }) });
const example = {
  id: 'kx3Vq0',
  response: { clientDataJSON: 'as the browser gives it by toJSON()' },
};

export const passkeyRoutes: Routes = (api, app) => {
  api.post(
    '/session/passkey/challenge',
    {
      config: { needs: 'nobody', isRepeatable: true },
      schema: {
        tags,
        summary: 'What a browser asks its passkeys with: PublicKeyCredential.parseRequestOptionsFromJSON()',
        response: { 200: webauthnJson },
      },
    },
    (request) => passkeyChallenge(app, originOf(request)),
  );

  api.post(
    '/session/passkey',
    {
      config: { needs: 'nobody', isRepeatable: true },
      schema: {
        tags,
        summary: 'Sign in by a passkey',
        body: withExample(passkeySignInTerms, { response: example }),
        response: { 201: callerView },
      },
    },
    async (request, reply) => {
      const session = await signInByPasskey(app, request.body, deviceOf(request), originOf(request));
      setSession(reply, app, session);
      return reply.code(201).send(signedIn(session));
    },
  );

  api.get(
    '/passkeys',
    {
      config: { needs: 'session' },
      schema: {
        tags,
        summary: 'Your passkeys',
        response: { 200: z.object({ items: z.array(passkeyView) }) },
      },
    },
    async (request) => ({ items: await myPasskeys(app, requireSession(request)) }),
  );

  api.post(
    '/passkeys/challenge',
    {
      config: { needs: 'session', isRepeatable: true },
      schema: {
        tags,
        summary: 'What a browser makes a passkey with: PublicKeyCredential.parseCreationOptionsFromJSON()',
        response: { 200: webauthnJson },
      },
    },
    (request) => passkeyToAdd(app, requireSession(request), originOf(request)),
  );

  api.post(
    '/passkeys',
    {
      config: { needs: 'session', isRepeatable: true },
      schema: {
        tags,
        summary: 'Add a passkey: what the browser made, by toJSON()',
        body: withExample(passkeyTerms, { name: 'my laptop', response: example }),
        response: { 201: passkeyView },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await addPasskey(app, requireSession(request), request.body, originOf(request))),
  );

  api.patch(
    '/passkeys/:id',
    {
      config: { needs: 'session' },
      schema: {
        tags,
        summary: 'Give it another name',
        params: byKey,
        body: withExample(passkeyChanges, { name: 'the laptop of the desk' }),
        response: { 200: passkeyView },
      },
    },
    (request) => renamePasskey(app, requireSession(request), request.params.id, request.body),
  );

  api.delete(
    '/passkeys/:id',
    {
      config: { needs: 'session' },
      schema: { tags, summary: 'Let it sign in no more', params: byKey, response: { 200: passkeyView } },
    },
    (request) => removePasskey(app, requireSession(request), request.params.id),
  );
};

/** Of a page of ours: any other was refused before. */
function originOf({ headers }: FastifyRequest): string {
  if (headers.origin) return headers.origin;
  throw new PullquoteError('USAGE', 'expected a browser: passkeys hold for the Origin of a page');
}
