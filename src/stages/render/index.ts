// The render stage: a digest, a theme and a brand become a rendition (email, cards, posts). Pure: the same input gives the same
// bytes. The work is done in child processes, so that the caller's event loop stays free.

import { withMemory } from './memory.ts';
import { openRenderPool } from './processes/pool.ts';
import type { RenderInput, Rendition } from './render.ts';

export type { RenderInput, Rendition } from './render.ts';

export interface Renderer {
  /**
   * @throws RENDER_FAILED where no email can be made, or no card for another reason than its text; what is merely left
   * out is in `manifest.notes`
   */
  render(input: RenderInput, signal?: AbortSignal): Promise<Rendition>;
  /** Starts the processes, so that they are ready when the first rendering comes. */
  warm(): void;
  /** Ends the processes. */
  close(): Promise<void>;
}

/** For one card or one email; a warm card takes a hundredth of it. */
const timeLimitMs = 15_000;
const maxMemoryMb = 512;
/** Some hundred cards: what an edit leaves as it is is not drawn again. */
const memoryBytes = 24_000_000;
/** Between two campaigns nothing is kept ready. */
const idleMs = 60_000;

/** The processes start with the first rendering, and leave when there is none for a minute. */
export function openRenderer(options: { processes: number }): Renderer {
  const pool = withMemory(
    openRenderPool({ processes: options.processes, timeLimitMs, maxMemoryMb, idleMs }),
    memoryBytes,
  );
  return {
    // Loaded with the first rendering, and the languages with it.
    render: async (input, signal) => (await import('./render.ts')).render(input, pool, signal),
    warm: () => void pool.start(),
    close: () => pool.close(),
  };
}
