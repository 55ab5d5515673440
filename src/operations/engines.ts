// The summarizers that can be chosen here: those whose settings are there.
import { z } from 'zod';
import type { Stages } from '../app.ts';
import { readSettings } from '../providers/settings.ts';

export const engineView = z
  .object({
    name: z.string(),
    /** A language model: it writes, in any language, and its service is paid for. */
    generative: z.boolean(),
    /** Taken where none is named. */
    isDefault: z.boolean(),
  })
  .meta({ id: 'Engine' });

export function allEngines({
  config,
  summarizers,
}: Pick<Stages, 'config' | 'summarizers'>): z.output<typeof engineView>[] {
  const [chosen = ''] = config.summarizer.split(':');
  return [...summarizers.values()].filter(isConfigured).map(({ name, generative }) => ({
    name,
    generative: generative !== undefined,
    isDefault: name === chosen,
  }));

  function isConfigured(summarizer: Parameters<typeof readSettings>[0]): boolean {
    try {
      return readSettings(summarizer, config.env) !== null;
    } catch {
      return false;
    }
  }
}
