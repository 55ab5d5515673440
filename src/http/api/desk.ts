// The desk: what waits for an operator, in one answer.
import { desk, deskView } from '../../operations/desk.ts';
import type { Routes } from './contract.ts';

export const deskRoutes: Routes = (api, app) => {
  api.get(
    '/desk',
    {
      config: { needs: 'read' },
      schema: {
        tags: ['desk'],
        summary:
          'What waits for an operator and why, what goes on, what is planned, and the latest that is over',
        response: { 200: deskView },
      },
    },
    () => desk(app),
  );
};
