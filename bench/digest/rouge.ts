// ROUGE-1, -2 and -L as F1 (Lin, 2004): characters for CJK, lower-case words elsewhere.
import { baseLanguage } from '../../src/language/text/characters.ts';

export interface Rouge {
  one: number;
  two: number;
  l: number;
}

const isCjk = (language: string): boolean => ['zh', 'ja', 'ko'].includes(baseLanguage(language));

function tokensOf(text: string, language: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  return isCjk(language)
    ? [...folded].filter((char) => /[\p{L}\p{N}]/u.test(char))
    : (folded.match(/[\p{L}\p{N}]+/gu) ?? []);
}

export function rouge(candidate: string, reference: string, language: string): Rouge {
  const a = tokensOf(candidate, language);
  const b = tokensOf(reference, language);
  return {
    one: overlap(grams(a, 1), grams(b, 1)),
    two: overlap(grams(a, 2), grams(b, 2)),
    l: f1(longestCommon(a, b), a.length, b.length),
  };
}

function grams(tokens: string[], n: number): string[] {
  return tokens.slice(0, Math.max(0, tokens.length - n + 1)).map((_, i) => tokens.slice(i, i + n).join(' '));
}

function overlap(a: string[], b: string[]): number {
  const counts = new Map<string, number>();
  for (const gram of b) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  let shared = 0;
  for (const gram of a) {
    const left = counts.get(gram) ?? 0;
    if (left > 0) shared++;
    counts.set(gram, left - 1);
  }
  return f1(shared, a.length, b.length);
}

export const f1 = (shared: number, a: number, b: number): number =>
  a + b === 0 ? 0 : (2 * shared) / (a + b);

function longestCommon(a: string[], b: string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const token of a) {
    const next = [0];
    for (let j = 1; j <= b.length; j++)
      next.push(token === b[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!));
    row = next;
  }
  return row.at(-1)!;
}
