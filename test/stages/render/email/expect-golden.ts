// Compares a text with its file in test/golden; `npm test -- -u` writes the file anew.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

/** @param name such as email/editorial-en.html */
export function expectGolden(name: string, text: string): void {
  const file = fileURLToPath(new URL(`../../../golden/${name}`, import.meta.url));
  // Jest keeps its -u only here.
  const state = expect.getState() as unknown as {
    snapshotState: { _updateSnapshot: 'all' | 'new' | 'none' };
  };
  const mode = state.snapshotState._updateSnapshot;
  if (mode === 'all' || (mode === 'new' && !existsSync(file))) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}
