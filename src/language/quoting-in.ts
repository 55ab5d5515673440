// The grammar of quoting with which one document is read, whoever asks: the quotations, the choice of sentences, the gate.
import type { Language } from './language.ts';
import type { QuotingGrammar } from './quoting.ts';
import { perLanguage } from './text/per-language.ts';

const documents = new WeakMap<object, (language: Language) => QuotingGrammar>();

/** @param document the list of its blocks, which stands for it: what was read of it is known as long as that is there */
export function quotingIn(document: object, language: Language): QuotingGrammar {
  const grammarOf = documents.get(document) ?? perLanguage(ofDocument);
  documents.set(document, grammarOf);
  return grammarOf(language);
}

function ofDocument(language: Language): QuotingGrammar {
  const grammar = language.family.quoting(language);
  return grammar.ofDocument?.() ?? grammar;
}
