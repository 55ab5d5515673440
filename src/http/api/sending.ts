// How mail leaves: the relay or the outbox, a test of it, and the DNS records of the sender.
import {
  lookAtRecords,
  senderRecordsView,
  sendingTestView,
  sendingView,
  showSending,
  testSending,
} from '../../operations/sending.ts';
import type { Routes } from './contract.ts';

const tags = ['sending'];

export const sendingRoutes: Routes = (api, app) => {
  api.get(
    '/sending',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'The relay and its settings, or where the outbox lies',
        description: 'Of a secret it tells whether it is set, and nothing else.',
        response: { 200: sendingView },
      },
    },
    () => showSending(app),
  );

  api.post(
    '/sending/test',
    {
      config: { needs: 'write', isRepeatable: true },
      schema: {
        tags,
        summary: 'Open a session with the relay and sign in; nothing is sent',
        response: { 200: sendingTestView },
      },
    },
    () => testSending(app),
  );

  api.get(
    '/sending/records',
    {
      config: { needs: 'read' },
      schema: {
        tags,
        summary: 'What the sender’s domain should have in the DNS (SPF, DKIM, DMARC), and what is there now',
        description: 'A resolver is asked for some seconds at most; what it does not tell is `unanswered`.',
        response: { 200: senderRecordsView },
      },
    },
    () => lookAtRecords(app),
  );
};
