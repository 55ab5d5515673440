// All transports: the files of this folder. Nothing to edit here when one is added.
import { loadProviders } from '../providers/load-providers.ts';
import type { Transport } from './types.ts';

export const loadTransports = (): Promise<Map<string, Transport>> =>
  loadProviders<Transport>(new URL('./', import.meta.url));
