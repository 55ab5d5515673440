// Reads whoever a phrase of Korean describes without a name: a role with what is said of it (기숙사에 사는 한 외국인 노동자),
// one of several (당직자 한 명), a body or a side (회사 측).
import { nobody, type Subject } from '../../quoting.ts';
import type { PersonAt } from './names.ts';
import { argument, nominative, topic } from './particles.ts';
import type { KoreanPeople } from './people.ts';
import { portion } from './portion.ts';
import { belongsToBody, shortOfPaper } from './states.ts';
import { endsClause, type Token, tokenBefore } from './tokens.ts';
import { type KoreanWords, notNoun } from './words.ts';

/** 영업부장: an office with what it is for. */
const office =
  /[가-힣]{2}(?:[부팀실국점단반원소관]장|본부장|위원장|교수|감독|코치|변호사|연구원|위원|의원)$/u;

/** What a verb takes: 답변에, 제품을. */
const takes = /(?:에|을|를|에서|에게)$/u;

const led = /^(?:대표이사|대표|회장|이사장|원장|총장|행장|은행장|사장)\s/u;

const isFirm = (word: string): boolean => /^(?:회사|업체|기업)$/u.test(word);
/** 한빛전자, and no office, court, union or school. */
const firm =
  /^(?!.*(?:부|청|시|도|군|구|처|원|법|지검|고검|대검|검찰|경찰|경찰서|소방서|위원회|위|협회|노조|노동조합|조합|당|대|대학교?|학교|병원|연구소|연구진|연구팀|팀|정부|당국|재단|센터|연맹|의회|국회|교육청|본부|학회|지부|지회|지구|박물관|공단|업계|측|회사|업체|기업)$)/u;

/** 고위 관리: an official; 시설 관리 is what is done with a place. */
const beforeOfficial = /^(?:고위|최고위|정부|당국|군|정보|전직|현직|행정부|백악관|국무부|국방부|외교부|이)$/u;

/** 배달 기사: a driver; 기사 alone is an article. */
const beforeDriver =
  /^(?:배달|배송|택배|택시|버스|시내버스|마을버스|통학버스|고속버스|트럭|화물차|화물|대리|대리운전|퀵|퀵서비스|운전|견인차|레미콘|굴착기|지게차|크레인|수리|설치|정비)$/u;

/** 형사2부, 민사합의25부, 행정3단독: of the court or the prosecutors whom the words before it name. */
const division =
  /^(?:형사|민사|행정|가사|특허|파산|회생|공공수사|강력|여성아동범죄조사)[가-힣]{0,4}\d{1,2}(?:-\d)?부$/u;
const seat = /(?:법원|지원|재판부|지법|고법|대법|지검|고검|대검|지청|검찰청)$/u;

/** How many of them. */
const share = /^(?:일부|상당수|대다수|대부분|다수|절반|몇몇|전원|여럿)$/u;

/** Several, though no word of it says so. */
const many =
  /(?:유족|유가족|가족|일가|일행|부부|형제|자매|모녀|모자|부자|부녀|연인|시위대|연구진|제작진|의료진)$/u;

export interface UnnamedReaders {
  /** One of some, of whom nothing was said yet; or whoever is called by what alone is a thing. */
  counted(tokens: Token[], at: number, head: string): Subject | null;
  /** A role, a body or an anaphor that ends in a token, without its particle. */
  unnamedAt(tokens: Token[], at: number, head: string): Subject | null;
  /** The whole description that ends in a token. */
  described(tokens: Token[], at: number, head: string): Subject;
}

export function readUnnamed(people: KoreanPeople, words: KoreanWords, personAt: PersonAt): UnnamedReaders {
  const { things } = people;
  const { ends, isTitle, isNoun } = words;
  const indefinite = new Set(people.indefinite);

  /** 당직자 한 명: one of some, of whom nothing was said yet. */
  function counted(tokens: Token[], at: number, head: string): Subject | null {
    const [noun, number] = [tokens[at - 2], tokenBefore(tokens, at)];
    if (head === '기사' && number && !number.comma && beforeDriver.test(number.word))
      return described(tokens, at, head);
    // 인부들 일부, 상인 대다수
    if (share.test(head) && number && !number.comma && ends.role.test(number.word)) {
      const whole = described(tokens, at - 1, number.word);
      const end = tokens[at]!.start + head.length;
      return { ...whole, name: `${whole.name} ${head}`, end, plural: true, indefinite: true };
    }
    const part = portion(tokens, at, head, (all, last, word) =>
      ends.role.test(word) && !isTitle(word) ? described(all, last, word) : null,
    );
    if (part) return part;
    if (!/^(?:명|사람|분)$/u.test(head) || !number || !noun || noun.comma || number.comma) return null;
    if (!/^(?:한|두|세|네|몇|또|다섯|여섯|\d+)$/u.test(number.word) || !isNoun(noun.word)) return null;
    // 이영희 시장 등 세 명
    if (noun.word === '등') {
      const first = tokens[at - 3];
      const who = first && !first.comma ? personAt(tokens, at - 3, first.word) : null;
      if (who?.kind !== 'person') return null;
      const from = tokens.findIndex(({ start }) => start === who.start);
      const all = [...tokens.slice(from, at).map(({ word }) => word), head].join(' ');
      return {
        ...{ kind: 'role', name: all, role: null, start: who.start, plural: true },
        end: tokens[at]!.start + head.length,
      };
    }
    const end = tokens[at]!.start + head.length;
    const name = `${noun.word} ${number.word} ${head}`;
    return { kind: 'role', name, role: null, start: noun.start, end, indefinite: true };
  }

  function unnamedAt(tokens: Token[], at: number, head: string): Subject | null {
    const token = tokens[at]!;
    const end = token.start + head.length;
    const previous = tokenBefore(tokens, at);
    // 회사 측: the side of whom the word before names.
    if (/^[측쪽]$/u.test(head) && previous && !previous.comma && !notNoun.test(previous.word)) {
      // 윤석열 전 대통령 측
      const who = personAt(tokens, at - 1, previous.word);
      const from = who ? tokens.findIndex(({ start }) => start === who.start) : at - 1;
      const name = [...tokens.slice(from, at).map(({ word }) => word), head].join(' ');
      return {
        ...{ kind: 'organisation', name, role: null, start: tokens[from]!.start, end },
        ...(isFirm(previous.word) ? { called: firm } : {}),
      };
    }
    const isOfficial =
      /^관리들?$/u.test(head) &&
      previous !== undefined &&
      (beforeOfficial.test(previous.word) || people.countries.has(previous.word));
    // 이 관계자: the one of whom was told last, of those who are called so.
    if (
      previous?.word === '이' &&
      !previous.comma &&
      (ends.role.test(head) || isOfficial) &&
      (!isTitle(head) || head.endsWith('민')) &&
      !head.endsWith('들')
    )
      return {
        ...{
          kind: 'pronoun',
          name: head,
          role: null,
          start: previous.start,
          end,
          isOther: true,
          plural: false,
        },
      };
    if (people.countries.has(head))
      return { kind: 'organisation', name: head, role: null, start: token.start, end };
    if (ends.role.test(head) || isTitle(head) || isOfficial || office.test(head))
      return described(tokens, at, head);
    // 여사는: of whom was told, with the name before it.
    if (words.honorific.test(head))
      return head.length > 1 && (!previous || previous.comma)
        ? { kind: 'pronoun', name: '', role: null, start: token.start, end }
        : null;
    // 이 매체
    if (
      previous &&
      !previous.comma &&
      /^(?:이|그|해당|같은)$/u.test(previous.word) &&
      ends.body.test(head) &&
      !things.has(head)
    )
      // 해당 업체: the only one of the article; 해당 기업들: whichever they are, they are not the body told of last.
      return previous.word === '해당' && isFirm(head)
        ? {
            ...{
              kind: 'organisation',
              name: `${previous.word} ${head}`,
              role: null,
              start: previous.start,
              end,
            },
            ...{ called: firm, weak: true },
          }
        : /^(?:해당|같은)$/u.test(previous.word) || head.endsWith('들')
          ? { ...nobody, start: previous.start, end }
          : {
              ...{ kind: 'pronoun', name: '', role: null, start: previous.start, end, plural: true },
              ...(isFirm(head) ? { called: firm } : {}),
            };
    // 봄바람정공(대표 마상진)
    const isLed =
      token.aside !== undefined && led.test(token.aside) && /^[가-힣A-Za-z0-9]{2,12}$/u.test(head);
    if ((ends.body.test(head) || ends.firm.test(head) || isLed) && head.length >= 2 && !things.has(head)) {
      const whole = /^[A-Z]사$/u.test(head) ? [] : proper(tokens, at, head);
      const short = whole.length === 0 ? shortOfPaper(tokens, at, head) : null;
      if (short) return short;
      return {
        kind: 'organisation',
        name: [...whole.map(({ word }) => word), head].join(' '),
        role: null,
        start: whole[0]?.start ?? token.start,
        end,
        ...(whole.length === 0 && (isFirm(head) || head === '사측') ? { called: firm } : {}),
      };
    }
    return null;
  }

  /** 해오름 of 해오름 재단, 솔내지법 of 솔내지법 형사2부: the nouns that belong to the name of a body. */
  function proper(tokens: Token[], at: number, head: string): Token[] {
    if (division.test(head)) {
      let from = at;
      while (from > 0 && at - from < 2 && isSeat(tokens, from)) from--;
      return tokens.slice(from, at);
    }
    if (belongsToBody(tokens, at, head, people.countries)) return [tokens[at - 1]!];
    const previous = tokenBefore(tokens, at);
    const short = /^(?:재단|센터|위원회|협회|조합|연맹|본부|그룹|학회)$/u.test(
      tokens[at]!.word.replace(topic, '').replace(nominative, ''),
    );
    return short && previous && !previous.comma && isNoun(previous.word) && previous.word.length > 1
      ? [previous]
      : [];
  }

  /** Whether a court or prosecutors stand right before a token. */
  function isSeat(tokens: Token[], at: number): boolean {
    const previous = tokenBefore(tokens, at);
    return previous !== undefined && !previous.comma && seat.test(previous.word);
  }

  /** Whoever speaks without a name, with all that is said of them: 기숙사에 사는 한 외국인 노동자. */
  function described(tokens: Token[], at: number, head: string): Subject {
    let from = at;
    let relative = false;
    for (let i = at - 1; i >= 0; i--) {
      const { word, comma, gap } = tokens[i]!;
      if (
        comma ||
        gap ||
        endsClause(tokens, i) ||
        tokens[i + 1]!.start - tokens[from]!.start > 40 ||
        tokens[at]!.start - tokens[i]!.start > 36
      )
        break;
      if (
        /(?:[가-힣]면|[가-힣](?:지만|으나|[는은]데|니까|더니|자마자)|^오[전후]|^새벽|대해|관련해|통해|따라|위해|이에|또한|한편|다만|그러나|하지만|이날|그러면서|반면|아울러|특히|결국|이어|먼저|전날|당일|이튿날|다음날|어제|오늘|최근|지난해|지난달|이후|직후|직전|당시|이전|^뒤|^후)$/u.test(
          word,
        )
      )
        break;
      // 최 대표는: a topic of its own.
      const topicOf = /(?:[가-힣]{2,}|(?:^|[A-Z])씨)[은는]$/u.test(word) ? word.slice(0, -1) : '';
      if (
        topicOf !== '' &&
        (topicOf.endsWith('씨') ||
          isTitle(topicOf) ||
          ends.longBody.test(topicOf) ||
          ends.role.test(topicOf) ||
          personAt(tokens, i, topicOf) !== null)
      )
        break;
      // 답변에 나선 시장: a verb with its object, and no noun.
      const isVerb =
        endsAdnominal(word) &&
        !indefinite.has(word) &&
        takes.test(tokens[i - 1]?.word ?? '') &&
        // 말에 흑석진 지사
        !(word.length === 3 && isTitle(i + 1 === at ? head : tokens[i + 1]!.word));
      if (!isVerb && (isNoun(word) || indefinite.has(word) || /[가-힣A-Z]의$/u.test(word))) from = i;
      else if ((isVerb || adnominalVerb(word)) && !relative) {
        relative = true;
        from = i;
      } else if (relative && argument.test(word)) from = i;
      else break;
    }
    // Only with a verb do nouns with particles belong to the phrase.
    const parts = tokens.slice(from, at).map((t) => t.word);
    let start = tokens[from]!.start;
    let isNew = false;
    while (parts.length > 0 && indefinite.has(parts[0]!)) {
      isNew = true;
      parts.shift();
      start = tokens[++from]!.start;
    }
    if (parts.some((word) => indefinite.has(word))) isNew = true;
    const name = [...parts, head].join(' ');
    return {
      kind: 'role',
      name,
      role: null,
      start,
      end: tokens[at]!.start + head.length,
      ...(isNew ? { indefinite: true as const } : {}),
      ...(head.endsWith('들') || many.test(head) ? { plural: true as const } : {}),
    };
  }

  /** A last syllable with ㄴ or ㄹ below: 사는, 만난, 열릴. */
  const endsAdnominal = (word: string): boolean => {
    const code = word.charCodeAt(word.length - 1) - 0xac00;
    return code >= 0 && (code % 28 === 4 || code % 28 === 8);
  };
  const adnominalVerb = (word: string): boolean => word.length > 1 && endsAdnominal(word) && !isNoun(word);

  return { counted, unnamedAt, described };
}
