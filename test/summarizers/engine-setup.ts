// What the conformance suite needs to know of a generative engine: its local server, and the variables that lead to it.
import type { ModelServer } from '../servers/model-server.ts';

export interface EngineSetup {
  start(): Promise<ModelServer>;
  variables(server: ModelServer): Record<string, string>;
  /** The variable without which the engine is not configured. */
  needs: string;
  /** Where its key stands in the variables. */
  secret: string;
  /** What the tokens of one answer cost by the engine's own prices, in USD. */
  costUsd: number | null;
}
