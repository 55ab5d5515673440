// Finds the design of a card in its theme's folder: cards/<kind>.ts, by its default export. Kept once it is loaded.
import type { CardDesign } from '../design/card-design.ts';
import { messageOf, PullquoteError } from '../errors.ts';
import { templates } from './read-template.ts';

const designs = new Map<string, CardDesign>();

/** @throws CONFIG_INVALID naming the file that is missing or does not load */
export async function loadCardDesign(theme: string, kind: string): Promise<CardDesign> {
  const key = `${theme}/cards/${kind}`;
  let design = designs.get(key);
  if (!design) {
    const file = new URL(`themes/${key}.ts`, templates);
    try {
      ({ default: design } = (await import(file.href)) as { default: CardDesign });
    } catch (cause) {
      throw new PullquoteError(
        'CONFIG_INVALID',
        `the theme ${theme} has no card ${kind}; expected a ${key}.ts that loads: ${messageOf(cause)}`,
        { cause },
      );
    }
    designs.set(key, design);
  }
  return design;
}
