// An import of subscribers that goes on by itself: its states, and why one failed.
import type { ErrorCode } from '../errors.ts';

export const importStates = ['running', 'done', 'failed'] as const;
export type ImportState = (typeof importStates)[number];

export interface ImportFailure {
  code: ErrorCode;
  /** What was expected, what came, and how to mend it. */
  detail: string;
}
