// Reads who speaks from Korean: the word with a topic or subject particle (김민수 대표는), its title and the
// affiliation around the name. Words are told apart by blanks; names by surname and length.
import { elided, pronoun, type Subject } from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';

/** What people are called in a language that is read like Korean. */
export interface KoreanPeople {
  /** Behind a name, honorifics among them. */
  titles: readonly string[];
  /** Those that are no role to show. */
  honorifics: readonly string[];
  /** Surnames of one syllable, in a row. */
  surnames: string;
  compoundSurnames: readonly string[];
}

export interface KoreanSubjects {
  /** The subject of the words before a quotation or a verb; elided where no one is written. */
  subjectOf(zone: string): Subject;
  /** Whom …에 따르면 names: as a subject, or the word itself. */
  sourceOf(words: string): Subject | null;
  /** People written with a title or an honorific, anywhere in a text. */
  people(text: string): Subject[];
  /** Whether a word is a title. */
  isTitle(word: string): boolean;
}

interface Token {
  text: string;
  start: number;
}

function tokensOf(text: string): Token[] {
  // An aside sticks to the word before it: 정다은(34) 씨, 김민수(생물학) 교수.
  const flat = text.replace(/\([^)]{0,24}\)/g, (aside) => ' '.repeat(aside.length));
  const tokens: Token[] = [];
  for (const match of flat.matchAll(/\S+/g)) {
    const last = tokens.at(-1);
    // A particle that the aside cut off: 김민수(34)는.
    if (last && /^(?:께서는|은|는|이|가|도|씨는|씨가|씨|의)$/.test(match[0]) && text[match.index - 1] === ')')
      last.text += match[0];
    else tokens.push({ text: match[0], start: match.index });
  }
  return tokens;
}

export function readKoreanSubjects({
  titles,
  honorifics,
  surnames,
  compoundSurnames,
}: KoreanPeople): KoreanSubjects {
  const honorific = new RegExp(`^(?:${alternatives(honorifics)})$`);
  const title = new RegExp(`^(?:${alternatives(titles)})$`);
  const titleEnd = new RegExp(`(?:${alternatives(titles)})$`);
  const fullName = new RegExp(
    `^(?:(?:${alternatives(compoundSurnames)})[가-힣]{1,2}|[${surnames}][가-힣]{1,2})$`,
  );
  const surnameOnly = new RegExp(`^(?:${alternatives(compoundSurnames)}|[${surnames}])$`);
  const foreignName = /^(?:[가-힣]{2,6}|[A-Z][\p{L}.'-]+)$/u;
  const particle = /(?:께서는|께서|은|는|이|가|도)$/;
  const organisation =
    /(?:부|청|시|도|군|구|회|사|원|처|측|단체|기관|협회|조합|대학|연구팀|팀|정부|경찰|위원회|공사|은행|재단|센터|병원|학교|박물관|미술관|도서관|업계|당국|법원|검찰)$/;
  /** How companies call themselves. */
  const firm =
    /(?:[가-힣A-Z](?:테크|전자|화학|건설|그룹|증권|바이오|인사이트|브릿지|제약|에너지|중공업|모빌리티|소프트|텔레콤|항공|생명|보험|통신|물산|네트웍스|시스템|시스템즈|솔루션|코리아|홀딩스|플랫폼|리서치|컨설팅|엔지니어링|디스플레이|반도체|자동차|제철|해운|로보틱스))$/u;
  const role =
    /(?:관계자|임원|간부|전문가|주민|상인|시민|학생|직원|담당자|교사|농민|어민|학부모|소비자|이용자|참가자|업자|점주|연구자|활동가|의사|간호사|할머니|할아버지|사장|대표|교수)$/;
  /** Words that end like this are verbs, adjectives or objects: an affiliation does not. */
  const notNoun =
    /(?:는|은|을|를|에서|에게|으로|로|의|한|된|할|하고|하며|해|던|온|운|른|린|진|킨|난|낸|인|고|며|서|면|와|과|도|만|까지|부터|이|가|대한|위해)$/;

  /** 메이어, but no title, office or firm. */
  const isForeignPart = (word: string): boolean =>
    /^[가-힣]{1,5}$/.test(word) && !titleEnd.test(word) && !organisation.test(word) && !notNoun.test(word);

  /** The subject of the words before a quotation or a verb; elided where no one is written. */
  function subjectOf(zone: string): Subject {
    const tokens = tokensOf(zone);
    const order = [/(?:은|는|께서는)$/, /(?:이|가|도|께서)$/];
    for (const pattern of order) {
      for (let at = tokens.length - 1; at >= 0; at--) {
        const word = tokens[at]!.text.replace(/[,“”"'‘’]+$/u, '');
        if (!pattern.test(word)) continue;
        if (/^(?:그는|그녀는|그가|그녀가|이들은|그도)$/.test(word)) return pronoun;
        const subject = subjectAt(tokens, at, word.replace(particle, ''));
        if (subject) return subject;
      }
    }
    return elided;
  }

  function subjectAt(tokens: Token[], at: number, head: string): Subject | null {
    const token = tokens[at]!;
    const previous = tokens[at - 1];
    // 회사 측은: the side of whom the word before names.
    if (head === '측' && previous && !notNoun.test(previous.text))
      return {
        kind: 'organisation',
        name: `${previous.text} 측`,
        role: null,
        start: previous.start,
        end: token.start + 1,
      };
    if (previous && (title.test(head) || (titleEnd.test(head) && head.length > 4))) {
      const isPlace = organisation.test(previous.text) && fullName.test(tokens[at - 2]?.text ?? '');
      if (fullName.test(previous.text) && previous.text.length >= 2 && !isPlace)
        return person(tokens, at - 1, previous.text, head, at - 2);
      // 이지은 서울대 교수는: the affiliation stands between name and title.
      for (const back of [2, 3]) {
        const name = tokens[at - back];
        if (
          name &&
          fullName.test(name.text) &&
          name.text.length === 3 &&
          tokens.slice(at - back + 1, at).every((t) => !notNoun.test(t.text))
        )
          return {
            ...person(tokens, at - back, name.text, '', -1),
            role: `${tokens
              .slice(at - back + 1, at)
              .map((t) => t.text)
              .join(' ')} ${head}`,
          };
      }
      if (surnameOnly.test(previous.text))
        return {
          kind: 'person',
          name: `${previous.text} ${head}`,
          role: null,
          start: previous.start,
          end: token.start + head.length,
        };
      if (/^[A-Z]/.test(previous.text) && foreignName.test(previous.text))
        return person(tokens, at - 1, previous.text, head, at - 2);
      if (honorific.test(head) && foreignName.test(previous.text))
        return person(tokens, at - 1, previous.text, head, at - 2);
    }
    // 박씨는, 김민수씨는: the title written to the name.
    const joined = titleEnd.exec(head);
    if (
      joined &&
      joined.index >= 1 &&
      (fullName.test(head.slice(0, joined.index)) || surnameOnly.test(head.slice(0, joined.index)))
    ) {
      const name = head.slice(0, joined.index);
      return name.length === 1
        ? { kind: 'person', name: head, role: null, start: token.start, end: token.start + head.length }
        : person(tokens, at, name, joined[0], at - 1);
    }
    // 애널리스트 존 메이어는: a foreign name behind its title.
    const before = tokens[at - 2];
    if (before && previous && title.test(before.text) && isForeignPart(previous.text) && isForeignPart(head))
      return {
        kind: 'person',
        name: `${previous.text} ${head}`,
        role: before.text,
        start: previous.start,
        end: token.start + head.length,
      };
    if (role.test(head)) {
      const from =
        previous && !notNoun.test(previous.text) && /^[가-힣A-Za-z]+$/.test(previous.text) ? previous : token;
      return {
        kind: 'role',
        name: from === token ? head : `${from.text} ${head}`,
        role: null,
        start: from.start,
        end: token.start + head.length,
      };
    }
    if (fullName.test(head) && head.length === 3 && !organisation.test(head))
      return { kind: 'person', name: head, role: null, start: token.start, end: token.start + 3 };
    if ((organisation.test(head) || firm.test(head)) && head.length >= 2)
      return {
        kind: 'organisation',
        name: head,
        role: null,
        start: token.start,
        end: token.start + head.length,
      };
    return null;
  }

  function person(tokens: Token[], at: number, name: string, titleWord: string, beforeAt: number): Subject {
    const before = tokens[beforeAt];
    const start = tokens[at]!.start;
    const own = titleWord === '' || honorific.test(titleWord) ? '' : titleWord;
    const affiliation =
      before && !notNoun.test(before.text) && /^[가-힣A-Za-z0-9·&]{2,}$/.test(before.text) ? before.text : '';
    const leads =
      role.test(affiliation) ||
      titleEnd.test(affiliation) ||
      (own === '' && /[가-힣](?:가|사|원|자|인|생|관|장|수|꾼)$/.test(affiliation));
    const field = leads ? tokens[beforeAt - 1] : undefined;
    const led =
      field && !notNoun.test(field.text) && /^[가-힣A-Za-z]{2,}$/.test(field.text)
        ? `${field.text} ${affiliation}`
        : affiliation;
    const text = own ? (affiliation ? `${affiliation} ${own}` : own) : leads ? led : null;
    return { kind: 'person', name, role: text, start, end: start + name.length };
  }

  /** Whom …에 따르면 names: as a subject, or the word itself. */
  function sourceOf(words: string): Subject | null {
    const subject = subjectOf(`${words}는`);
    if (subject.kind !== 'elided') return subject.kind === 'pronoun' ? null : subject;
    const name = words.split(/\s+/).at(-1)!;
    // 보고서에 따르면: a paper says nothing.
    if (/(?:보고서|자료|조사|결과|통계|계획|규정|법|지표|공시|보도|분석|설문)$/u.test(name)) return null;
    return { kind: 'organisation', name, role: null, start: words.length - name.length, end: words.length };
  }

  /** People written with a title or an honorific, anywhere in a text. */
  function people(text: string): Subject[] {
    const tokens = tokensOf(text);
    const found: Subject[] = [];
    for (let at = 1; at < tokens.length; at++) {
      const head = tokens[at]!.text.replace(/[,.”“"'’]+.*$/u, '').replace(
        /(?:께서는|께서|은|는|이|가|도|의|을|를|와|과|에게|에)$/,
        '',
      );
      if (!title.test(head)) continue;
      const subject = subjectAt(tokens, at, head);
      if (subject?.kind === 'person' && subject.name.length >= 3) found.push(subject);
    }
    return found;
  }

  return { subjectOf, sourceOf, people, isTitle: (word) => title.test(word) };
}
