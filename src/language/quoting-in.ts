// The grammar of quoting with which one document is read, whoever asks: the quotations, the choice of sentences, the gate.
import type { Language } from './language.ts';
import type { QuotingGrammar } from './quoting.ts';
import { oncePer } from './text/once-per.ts';
import { perLanguage } from './text/per-language.ts';

const grammarsOf = oncePer((_document: object) => perLanguage(ofDocument));

/** @param document the list of its blocks, which stands for it: what was read of it is known as long as that is there */
export const quotingIn = (document: object, language: Language): QuotingGrammar =>
  grammarsOf(document)(language);

function ofDocument(language: Language): QuotingGrammar {
  const grammar = language.family.quoting(language);
  return grammar.ofDocument?.() ?? grammar;
}
