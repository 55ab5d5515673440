// “X is quoted with the words: “…””: whoever a paper passes on before a colon. The words are theirs, and not the paper's.
import type { Subject } from '../../../quoting.ts';
import type { CitedWords } from './cited-words.ts';
import { subjectAt } from './subject-at.ts';
import type { Tools } from './tools.ts';

/** @param core the lead of a quotation, without its colon */
export function citedIn(core: string, at: number, tools: Tools): Subject | null {
  const { citedWith } = tools.words;
  return citedWith ? (ofPassive(core, at, citedWith, tools) ?? ofActive(core, at, citedWith, tools)) : null;
}

/** „Ann Feld wird mit den Worten zitiert“, „In einer Erklärung wird Ann Feld wie folgt zitiert“ */
function ofPassive(core: string, at: number, { passive }: CitedWords, tools: Tools): Subject | null {
  const { before = '', behind = '' } = passive.exec(core)?.groups ?? {};
  const front = subjectAt(before, at, tools);
  if (front) return front.end === at + before.length ? front : null;
  const from = core.indexOf(behind, before.length);
  return behind === '' ? null : subjectAt(behind, at + from, tools);
}

/** „Die Zeitung zitiert Ann Feld mit den Worten“ */
function ofActive(core: string, at: number, { active }: CitedWords, tools: Tools): Subject | null {
  const found = active.exec(core);
  const one = found?.groups?.one ?? '';
  if (!found || one === '') return null;
  const subject = subjectAt(one, at + found[0].lastIndexOf(one) + found.index, tools);
  return subject?.kind === 'pronoun' ? null : subject;
}
