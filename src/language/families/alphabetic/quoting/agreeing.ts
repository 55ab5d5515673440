// Whether whoever is told to say something agrees with its verbs, where those show a gender or a number.
import { nobody, type Subject } from '../../../quoting.ts';
import type { Tools } from './tools.ts';

/** What the only gender of a clause's verbs shows of whoever says something; of two that differ, the name is somebody else's. */
export function agreeing(subject: Subject, clause: string, tools: Tools): Subject {
  // "řekli Jan Malý a Petr Nový": none of them alone.
  if (tools.words.verbGender && subject.kind === 'person' && areOfSeveral(clause, tools)) return nobody;
  // „sagten sie“: several, and not she.
  const isShe = subject.kind === 'pronoun' && subject.gender !== undefined && tools.words.verbSecond;
  if (isShe && areOfSeveral(clause, tools)) return { ...subject, gender: undefined, plural: true };
  const gender = genderOfVerbs(clause, tools);
  if (!gender || subject.kind === 'nobody' || subject.kind === 'organisation' || subject.plural)
    return subject;
  if (subject.gender && subject.gender !== gender) return nobody;
  return { ...subject, gender };
}

function areOfSeveral(clause: string, { words: { pluralVerb }, said }: Tools): boolean {
  const verbs = Array.from(clause.matchAll(said), ([verb]) => verb);
  return verbs.length > 0 && verbs.every((verb) => pluralVerb?.test(verb));
}

function genderOfVerbs(clause: string, { words: { verbGender }, said }: Tools): Subject['gender'] {
  if (!verbGender) return undefined;
  const verbs = Array.from(clause.matchAll(said), ([verb]) => verb);
  const isHers = verbs.some((verb) => verbGender.female.test(verb));
  const isHis = verbs.some((verb) => verbGender.male.test(verb));
  return isHers === isHis ? undefined : isHers ? 'female' : 'male';
}
