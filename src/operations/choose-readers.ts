// Which engines read an article, as the operator configured them: the engine, what stands in for it, and the second reader.
// It loads no stage: a process asks it at its start, whether an article comes or not.
import type { Stages } from '../app.ts';
import { PullquoteError } from '../errors.ts';
import { neededBy, readSettings } from '../providers/settings.ts';
import type { Engine } from '../stages/summarize/steps.ts';

export type Configured = Pick<Stages, 'config' | 'summarizers'>;

export interface Readers {
  engine: Engine;
  /** Where the engine asks a service. */
  fallback: Engine | undefined;
  secondReader: Engine | undefined;
}

const standIn = 'extractive';

/**
 * @throws USAGE where there is no such engine, CONFIG_INVALID where one is not configured: call it before anything else
 */
export function chooseReaders({ config, summarizers }: Configured, engine = config.summarizer): Readers {
  const chosen = chooseEngine({ config, summarizers }, engine);
  const secondReader =
    config.secondReader === null ? undefined : chooseEngine({ config, summarizers }, config.secondReader);
  if (secondReader && !secondReader.summarizer.generative)
    throw new PullquoteError(
      'CONFIG_INVALID',
      `SECOND_READER: expected a language model, such as deepseek, but got "${config.secondReader}"`,
    );
  return {
    engine: chosen,
    fallback: chosen.summarizer.generative ? chooseEngine({ config, summarizers }, standIn) : undefined,
    secondReader,
  };
}

/** "deepseek" or "deepseek:deepseek-v4-pro". */
function chooseEngine({ config, summarizers }: Configured, spec: string): Engine {
  const [name = '', ...rest] = spec.split(':');
  const model = rest.join(':');
  const summarizer = summarizers.get(name);
  if (!summarizer)
    throw new PullquoteError(
      'USAGE',
      `expected a summarizer out of ${[...summarizers.keys()].join(', ')}, but got "${name}"`,
    );
  if (model && !summarizer.generative)
    throw new PullquoteError('USAGE', `${name} has no models: expected "${name}", but got "${spec}"`);
  const named = model && summarizer.generative ? { [summarizer.generative.modelVariable]: model } : {};
  // One without variables of its own is always configured.
  const settings = readSettings(summarizer, { ...config.env, ...named });
  if (settings !== null) return { summarizer, settings };
  throw new PullquoteError(
    'CONFIG_INVALID',
    `the summarizer ${name} is not configured; set ${neededBy(summarizer).join(', ')}`,
  );
}
