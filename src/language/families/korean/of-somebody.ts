// Somebody of a person's who is told by name: 이영희 시장 측 관계자, 이영희 시장 변호인, 이영희 시장 등 주민들. The name is not who
// speaks, or not alone.
import type { Subject } from '../../quoting.ts';
import { type Token, tokenBefore } from './tokens.ts';

/** Whoever is somebody's. */
const theirs =
  /^(?:관계자|변호인단?|변호사|대변인|대리인|비서관?|비서실장|보좌관|보좌진|남편|부인|아내|아들|딸|아버지|어머니|부친|모친|부모|가족|유족|측근|지지자|참모|동료|친구|지인|팬|제자|매니저)(?:들)?$/u;
/** What may stand between. */
const between = /^(?:측|쪽|한|또|다른|핵심|캠프|비서실|의원실|법률|소송|수석)$/u;
/** 대표 변호사, 수석 대변인: the first word of an office. */
const opensOffice = /^(?:대표|수석|책임|선임|주임|명예|전|현)$/u;
const farthest = 4;

/** @param personAt who a phrase names that ends in a token */
export function ofSomebody(
  tokens: readonly Token[],
  at: number,
  head: string,
  personAt: (tokens: Token[], at: number, head: string) => Subject | null,
  isTitle: (word: string) => boolean,
): Subject | null {
  const others = othersBefore(tokens, at, head);
  if (others < 0 && !theirs.test(head)) return null;
  let owner = others < 0 ? at - 1 : others;
  let isSide = others >= 0;
  for (; others < 0 && owner >= 0 && at - owner < farthest; owner--) {
    const { word, comma, gap } = tokens[owner]!;
    if (comma || gap) return null;
    if (!between.test(word)) break;
    isSide ||= /^[측쪽]$/u.test(word);
  }
  const whose = tokens[owner];
  if (!whose || whose.comma || whose.gap || (!isSide && !isTitle(whose.word))) return null;
  if (owner === at - 1 && others < 0 && opensOffice.test(whose.word)) return null;
  const who = personAt(tokens as Token[], owner, whose.word);
  if (who?.kind !== 'person') return null;
  const from = tokens.findIndex(({ start }) => start === who.start);
  if (from < 0) return null;
  const name = [...tokens.slice(from, at).map(({ word }) => word), head].join(' ');
  return {
    ...{ kind: 'role', name, role: null, start: who.start, end: tokens[at]!.start + head.length },
    ...(others >= 0 || head.endsWith('들') ? { plural: true } : {}),
  };
}

/** 이영희 시장 등, 이영희 시장 등 주민들: where whoever is told first stands; -1 where nobody is. */
function othersBefore(tokens: readonly Token[], at: number, head: string): number {
  if (head === '등') return at - 1;
  const previous = tokenBefore(tokens as Token[], at);
  return previous?.word === '등' && !previous.comma && /들$/u.test(head) ? at - 2 : -1;
}

const work =
  /(?:영화|드라마|연극|뮤지컬|소설|책|노래|다큐멘터리|작품|기사|글|영상|보고서|광고|포스터|현수막)[은는]?$/u;

/** 김철수 대표가 출연한 영화는: what a clause tells of, and not whom. */
export function isOfWork(tokens: readonly Token[]): boolean {
  // 교수가 쓴 책 ‘다리의 역사’는
  const isTitled = tokens.at(-1)?.marked !== undefined || /^[은는]$/u.test(tokens.at(-1)?.word ?? '');
  const [clause, last] = isTitled ? [tokens.at(-3), tokens.at(-2)] : [tokens.at(-2), tokens.at(-1)];
  return (
    clause !== undefined &&
    !clause.comma &&
    !clause.gap &&
    work.test(last!.word) &&
    /[한은된던킨린친난온간준쓴진]$/u.test(clause.word)
  );
}
