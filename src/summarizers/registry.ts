// All summarizers: the files of this folder. Nothing to edit here when one is added.
import { loadProviders } from '../providers/load-providers.ts';
import type { Summarizer } from './types.ts';

export const loadSummarizers = (): Promise<Map<string, Summarizer>> =>
  loadProviders<Summarizer>(new URL('./', import.meta.url));
