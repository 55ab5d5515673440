// Webhooks, for owners: where what happened is told, and what became of each message. A secret is told once.
import { z } from 'zod';
import {
  addWebhook,
  allWebhooks,
  changedWebhookView,
  changeWebhook,
  newWebhookView,
  pageOfWebhookDeliveries,
  redeliverWebhook,
  removeWebhook,
  testWebhook,
  webhookChanges,
  webhookDeliveryPageTerms,
  webhookDeliveryPageView,
  webhookDeliveryView,
  webhookTerms,
  webhookView,
} from '../../operations/webhooks.ts';
import { actingOn } from './access.ts';
import { byId, type Routes, withExample } from './contract.ts';

const tags = ['webhooks'];
const byDelivery = byId.extend({
  delivery: z
    .string()
    .regex(/^\d{1,15}$/, { error: 'the number of a delivery' })
    .meta({ examples: ['17'] }),
});

export const webhookRoutes: Routes = (api, app) => {
  api.get(
    '/webhooks',
    {
      config: { needs: 'own' },
      schema: {
        tags,
        summary: 'Where what happened is told, oldest first',
        response: { 200: z.object({ items: z.array(webhookView) }) },
      },
    },
    async () => ({ items: await allWebhooks(app) }),
  );

  api.post(
    '/webhooks',
    {
      config: { needs: 'own', isRepeatable: true },
      schema: {
        tags,
        summary:
          'Tell an address of yours what happens: the answer has the secret that messages are signed by, this once',
        body: withExample(webhookTerms, {
          url: 'https://example.com/hooks/pullquote',
          events: ['campaign.review', 'campaign.sent', 'campaign.failed'],
        }),
        response: { 201: newWebhookView },
      },
    },
    async (request, reply) => reply.code(201).send(await addWebhook(actingOn(app, request), request.body)),
  );

  api.patch(
    '/webhooks/:id',
    {
      config: { needs: 'own' },
      schema: {
        tags,
        summary: 'Change its address, what it is told, or its secret; stop it, or tell it again',
        params: byId,
        body: withExample(webhookChanges, { events: ['campaign.failed'], stopped: false }),
        response: { 200: changedWebhookView },
      },
    },
    (request) => changeWebhook(actingOn(app, request), request.params.id, request.body),
  );

  api.delete(
    '/webhooks/:id',
    {
      config: { needs: 'own' },
      schema: {
        tags,
        summary: 'Tell it nothing more, also nothing of what waits',
        params: byId,
        response: { 200: webhookView },
      },
    },
    (request) => removeWebhook(actingOn(app, request), request.params.id),
  );

  api.get(
    '/webhooks/:id/deliveries',
    {
      config: { needs: 'own' },
      schema: {
        tags,
        summary: 'Its messages, the newest first: what was answered, and when one is tried again',
        params: byId,
        querystring: webhookDeliveryPageTerms,
        response: { 200: webhookDeliveryPageView },
      },
    },
    ({ params, query }) => pageOfWebhookDeliveries(app, params.id, query),
  );

  api.post(
    '/webhooks/:id/deliveries/:delivery/redeliver',
    {
      config: { needs: 'own', isRepeatable: true },
      schema: {
        tags,
        summary: 'Send a message again, under the same id; the answer says what came of it',
        params: byDelivery,
        response: { 200: webhookDeliveryView },
      },
    },
    (request) => redeliverWebhook(actingOn(app, request), request.params.id, Number(request.params.delivery)),
  );

  api.post(
    '/webhooks/:id/test',
    {
      config: { needs: 'own', isRepeatable: true },
      schema: {
        tags,
        summary: 'Send a webhook.test, once; the answer says what came of it',
        params: byId,
        response: { 200: webhookDeliveryView },
      },
    },
    (request) => testWebhook(actingOn(app, request), request.params.id),
  );
};
