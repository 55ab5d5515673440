// What stands between a verb and whoever says it in a Romance tongue: « a annoncé, lundi 3 mars, le ministère », "aseguró por su
// parte la alcaldesa".
import { withoutRecipient } from './addressees.ts';
import { blanks, firstWord, type Tools } from './tools.ts';

/** Blanks for it, so that offsets stay; a comma stays where what it opens is neither when nor where. */
export function withoutWhen(after: string, tools: Tools): string {
  const { words } = tools;
  if (!words.isRomance) return after;
  const onTheirSide = words.onTheirSide?.exec(after)?.[0] ?? '';
  const rest = after.slice(onTheirSide.length);
  const [aside = '', told = ''] = /^\s?,\s([^,.;:?!()“”„«»"]{3,45}),(?=\s\p{L})/u.exec(rest) ?? [];
  const isWhen = aside !== '' && tellsWhen(told, tools);
  // Nobody stands behind the verb.
  if (isWhen && opensOther(firstWord(rest.slice(aside.length)), tools)) return '';
  const length = onTheirSide.length + (isWhen ? aside.length : 0);
  return `${blanks(after.slice(0, length))}${after.slice(length)}`;
}

/** « a annoncé jeudi à l’AFP le ministère »: blanks for when it was, and for whom it was said to. */
export function withoutWhenAndWhom(after: string, tools: Tools): string {
  if (!tools.words.isRomance) return after;
  const told = withoutWhen(after, tools).replace(tools.dayBetween, blanks);
  // "informó hoy, martes, el gremio": which day that is.
  const comma = /^\s+(?=,\s)/u.exec(told)?.[0].length ?? 0;
  const text = comma > 1 ? `${told.slice(0, comma)}${withoutWhen(told.slice(comma), tools)}` : told;
  const blank = Math.max(0, text.search(/\S/) - 1);
  return `${text.slice(0, blank)}${withoutRecipient(text.slice(blank), tools)}`;
}

/** "lundi matin", "en un comunicado", "nesta segunda-feira": with no verb of saying in it. */
function tellsWhen(aside: string, tools: Tools): boolean {
  if (aside.search(tools.said) >= 0 || tools.words.finite.test(aside)) return false;
  const { days } = tools.language.calendar;
  return (
    opensCircumstance(aside, tools) ||
    aside
      .toLowerCase()
      .split(/\s+/)
      .some((word) => days.includes(word))
  );
}

/** Whether a phrase begins as one does that tells when, where or how. */
export function opensCircumstance(phrase: string, { words, language }: Tools): boolean {
  const first = firstWord(phrase);
  return (
    words.prepositions.has(first) ||
    words.sentenceAdverbs.has(first) ||
    language.calendar.days.includes(first)
  );
}

/** ", en un comunicado, y la edil …", ", lundi, quand le maire …": what follows is another clause. */
const opensOther = (word: string, { words }: Tools): boolean =>
  words.coordinators.has(word) ||
  words.subordinators.has(word) ||
  words.conjunctions.has(word) ||
  words.relativeOpeners.includes(word) ||
  words.prepositions.has(word);
