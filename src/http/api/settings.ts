// What is configured: the themes, and where mails and posts go from here.
import { z } from 'zod';
import { themeSchema } from '../../design/theme.ts';
import { destinationView } from '../../operations/campaign-views.ts';
import { destinationOf } from '../../operations/destination.ts';
import { allEngines, engineView } from '../../operations/engines.ts';
import { allThemes } from '../../operations/themes.ts';
import type { Routes } from './contract.ts';

export const settingRoutes: Routes = (api, app) => {
  api.get(
    '/themes',
    {
      config: { needs: 'read' },
      schema: {
        tags: ['themes'],
        summary: 'The themes that there are',
        response: { 200: z.object({ items: z.array(themeSchema) }) },
      },
    },
    async () => ({ items: allThemes() }),
  );

  api.get(
    '/engines',
    {
      config: { needs: 'read' },
      schema: {
        tags: ['engines'],
        summary: 'The summarizers that are configured here',
        response: { 200: z.object({ items: z.array(engineView) }) },
      },
    },
    async () => ({ items: allEngines(app) }),
  );

  api.get(
    '/accounts',
    {
      config: { needs: 'read' },
      schema: {
        tags: ['accounts'],
        summary:
          'Where mails and posts go from this server: its relay, or the outbox, and its accounts, or the sandbox',
        response: { 200: destinationView },
      },
    },
    async () => destinationOf(app),
  );
};
