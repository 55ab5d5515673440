// What a social network is. One file a network; each owns its settings and knows its own limits.
import type { z } from 'zod';
import type { FindOutcome, PartToPost, PostOutcome } from '../domain/post-part.ts';

export interface NetworkLimits {
  maxLength: number;
  /** The length of a text as this network counts it (X: weighted; Bluesky: graphemes). */
  measure(text: string): number;
  maxImages: number;
  maxImageBytes: number;
  /** In the network's own unit for alt texts (characters). */
  maxAltLength: number;
}

/** One configured account on a network. */
export interface Account {
  /** Stable, as in `post_parts.account`: "x:pullquote". */
  id: string;
  network: string;
  post(part: PartToPost): Promise<PostOutcome>;
  /** Looks for a part whose outcome is unknown, by its idempotency key, its memo or its text. */
  find(part: PartToPost): Promise<FindOutcome>;
  /** Checks the credentials. @returns whose they are, as the network says; null where it does not @throws NETWORK_FAILED */
  verify(): Promise<string | null>;
}

/** How accounts that somebody typed in reach their networks: public addresses, and what the environment names beside them. */
export interface Way {
  fetch: typeof fetch;
  /** Hosts that may be anywhere. */
  trusted: readonly string[];
}

export interface ConnectOptions {
  dataDir: string;
  timeoutMs?: number;
  way?: Way;
}

export interface Network<Settings = unknown> {
  name: string;
  title: string;
  limits: NetworkLimits;
  /** Read from the environment by their variable names. */
  settings: z.ZodType<Settings>;
  /**
   * Makes no call. `timeoutMs` bounds each call to the network; 20 s unless told otherwise. `way` is left out where the
   * settings are the environment's.
   * @throws USAGE where a setting leads past `way`
   */
  connect(settings: Settings, options: ConnectOptions): Promise<Account>;
}
