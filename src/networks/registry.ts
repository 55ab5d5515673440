// All networks: the files of this folder. Nothing to edit here when one is added.
import { loadProviders } from '../providers/load-providers.ts';
import type { Network } from './types.ts';

export const loadNetworks = (): Promise<Map<string, Network>> =>
  loadProviders<Network>(new URL('./', import.meta.url));
