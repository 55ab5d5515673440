// What is configured: the themes, and what writes digests.
import { z } from 'zod';
import { themeSchema } from '../../design/theme.ts';
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
};
