// What the server says in English sentences, in another language: by sentences with {gaps}, whose words stay as they are. What
// is not known stays in English.

export type Sentences = Readonly<Record<string, string>>;
export type Tell = (sentence: string) => string;

/** @param sentences the server's → the language's, the more telling first */
export function tellIn(sentences: Sentences): Tell {
  const known = Object.entries(sentences).map(([english, own]) => ({ pattern: patternOf(english), own }));
  const tell: Tell = (sentence) => {
    const exact = sentences[sentence];
    if (exact !== undefined) return exact;
    for (const { pattern, own } of known) {
      const { groups } = pattern.exec(sentence) ?? {};
      if (groups)
        return own.replace(/\{(\w+)\}/g, (_, name: string) => {
          const words = groups[name] ?? '';
          return sentencesIn.has(name) ? tell(words) : words;
        });
    }
    return sentence;
  };
  return tell;
}

/** Gaps that hold a sentence of the server's again. */
const sentencesIn = new Set(['rest', 'where']);

const patternOf = (english: string): RegExp =>
  new RegExp(`^${english.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{(\w+)\}/g, '(?<$1>.+?)')}$`, 'su');
