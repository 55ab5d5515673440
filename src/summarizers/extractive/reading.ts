// What is read out of the lines of one article, each once, however many choose among them.
import type { Language } from '../../language/language.ts';
import { tellingClausesOf } from '../../language/text/clauses.ts';
import { termsOf } from '../../language/text/words.ts';

export interface Reading {
  /** What two lines are compared by. */
  terms(line: string): readonly string[];
  /** The clauses of a sentence that tell something by themselves. */
  clauses(sentence: string): readonly string[];
}

/** A reading is made for an article, and goes with it. */
export const readLines = (language: Language): Reading => ({
  terms: askOnce((line) => termsOf(line, language)),
  clauses: askOnce((sentence) => tellingClausesOf(sentence, language)),
});

/** A question that is answered once for each that it is asked of. */
export function askOnce<Of, Answer>(ask: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new Map<Of, Answer>();
  return (of) => {
    let answer = answers.get(of);
    if (answer === undefined) {
      answer = ask(of);
      answers.set(of, answer);
    }
    return answer;
  };
}
