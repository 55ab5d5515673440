// What stands between a verb of saying and whoever says it: when it was said, and whom it was said to.
import { addresseeAt } from './addressees.ts';
import type { Tools } from './tools.ts';
import { withoutWhen } from './when-between.ts';

/** « a annoncé jeudi à l’AFP le ministère »: blanks for when it was, and whom it was said to, so that offsets stay. */
export function behindWhen(after: string, tools: Tools): string {
  const text = withoutWhen(after, tools).replace(tools.dayBetween, blanks);
  if (!tools.words.isRomance) return text;
  const blank = Math.max(0, text.search(/\S/) - 1);
  return `${text.slice(0, blank)}${withoutRecipient(text.slice(blank), tools)}`;
}

/** "řekl ČTK Novák", "racconta al Corriere Marta Ricci": without whom it was said to, so that offsets stay. */
export const withoutRecipient = (after: string, tools: Tools): string =>
  tools.words.recipients && addresseeAt(after, tools) === 0
    ? after.replace(tools.words.recipients, blanks)
    : after;

const blanks = (text: string): string => ' '.repeat(text.length);
