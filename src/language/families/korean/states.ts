// Bodies of a country or a region, and papers whose name two words make: the word before belongs to what they are called.
import type { Subject } from '../../quoting.ts';
import { nobody } from '../../quoting.ts';
import { type Token, tokenBefore } from './tokens.ts';

/** 이스라엘 정부, 북한 매체들: of several countries each has one. */
const ofState =
  /^(?:정부|당국|군|군부|외교부|외무부|외교당국|국방부|국방당국|보건부|보건당국|재무부|내무부|법무부|국무부|상무부|교육부|의회|국회|상원|하원|경찰|검찰|법원|대법원|총리실|대통령실|대통령궁|중앙은행|매체들?|언론들?|관영매체|국영방송)$/u;
const region = /[가-힣]{2}(?:지구|자치주|자치구)$/u;

/** 로이터 통신, 조선중앙 TV */
const paper = /^(?:통신사?|신문|방송|TV|뉴스|타임스|포스트|저널)$/u;
const noName = /^(?:이|그|저|해당|같은|이들|한|각|여러|일부|다른|이날|또|특히|한편|당시|이번|어제|오늘)$/u;

/** Whether the word right before a body belongs to what it is called. */
export function belongsToBody(
  tokens: Token[],
  at: number,
  head: string,
  countries: ReadonlySet<string>,
): boolean {
  const previous = tokenBefore(tokens, at);
  if (!previous || previous.comma || noName.test(previous.word)) return false;
  if (ofState.test(head)) return countries.has(previous.word) || region.test(previous.word);
  return (
    paper.test(head) &&
    /^[가-힣A-Za-z]{2,10}$/u.test(previous.word) &&
    !/[은는이가을를의에도며고서로]$/u.test(previous.word)
  );
}

/** 통신은: the one told of before; 이들 매체, 매체들은: whichever they are. Null where a word is a body's by itself. */
export function shortOfPaper(tokens: Token[], at: number, head: string): Subject | null {
  const { start } = tokens[at]!;
  const end = start + head.length;
  const previous = tokenBefore(tokens, at);
  if (/^(?:매체|언론|신문|방송)들?$/u.test(head) && (head.endsWith('들') || previous?.word === '이들'))
    return { ...nobody, start, end };
  if (head !== '통신' && head !== '신문' && head !== '방송') return null;
  const called =
    head === '통신'
      ? /(?:통신|통신사|AP|AFP|로이터|뉴스)$/u
      : head === '신문'
        ? /(?:신문|일보|타임스|포스트)$/u
        : /(?:방송|TV)$/u;
  return { ...{ kind: 'pronoun', name: '', role: null, start, end, plural: true }, called };
}
