// Accounts on social networks, for owners. A credential goes in, and never out.
import { z } from 'zod';
import {
  accountTerms,
  accountView,
  addAccount,
  allAccounts,
  allNetworks,
  checkAccount,
  checkedView,
  environmentAccounts,
  environmentAccountView,
  networkView,
  removeAccount,
} from '../../operations/accounts.ts';
import { destinationView } from '../../operations/campaign-views.ts';
import { destinationOf } from '../../operations/destination.ts';
import { actingOn } from './access.ts';
import { byId, type Routes, withExample } from './contract.ts';

const tags = ['accounts'];

const whereView = destinationView.extend({
  /** The folder on the server in which mails lie, each campaign's in one named by its id; null where they go to a relay. */
  outboxDir: z.string().nullable(),
  items: z.array(accountView),
  ofEnvironment: z.array(environmentAccountView),
});

export const accountRoutes: Routes = (api, app) => {
  api.get(
    '/accounts',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary:
          'Where mails and posts go from this server: its relay, or the outbox, and its accounts, or the sandbox; the accounts that were added, and those that its environment names',
        response: { 200: whereView },
      },
    },
    async () => ({
      ...destinationOf(app),
      outboxDir: app.engines.outboxDir,
      items: await allAccounts(app),
      ofEnvironment: await environmentAccounts(app),
    }),
  );

  api.get(
    '/networks',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'The networks, and what an account on each is added by',
        response: { 200: z.object({ items: z.array(networkView) }) },
      },
    },
    async () => ({ items: await allNetworks() }),
  );

  api.post(
    '/accounts',
    {
      config: { needs: 'own', isRepeatable: true },
      schema: {
        tags,
        summary:
          'Add an account, or renew its credentials: the network is asked first, and what it takes is kept sealed',
        body: withExample(accountTerms, {
          network: 'mastodon',
          settings: { MASTODON_URL: 'https://mastodon.social', MASTODON_TOKEN: 'of-the-application' },
        }),
        response: { 201: accountView },
      },
    },
    async (request, reply) => reply.code(201).send(await addAccount(actingOn(app, request), request.body)),
  );

  api.post(
    '/accounts/:id/check',
    {
      config: { needs: 'own', isRepeatable: true },
      schema: {
        tags,
        summary: 'Ask the network whether it still takes the credentials; also those of the environment',
        params: byId,
        response: { 200: checkedView },
      },
    },
    (request) => checkAccount(actingOn(app, request), request.params.id),
  );

  api.delete(
    '/accounts/:id',
    {
      config: { needs: 'own' },
      schema: {
        tags,
        summary: 'Forget it and its credentials',
        params: byId,
        response: { 200: accountView },
      },
    },
    (request) => removeAccount(actingOn(app, request), request.params.id),
  );
};
