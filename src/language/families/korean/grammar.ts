// How Korean quotes: X 대표는 “…”라고 말했다, “…”고 X 교수는 설명했다, X 교수는 이렇게 말했다. “…”, …다고 밝혔다.
import type { Language } from '../../language.ts';
import {
  type Attribution,
  elided,
  nobody,
  type Opener,
  personOf,
  type QuotingGrammar,
  type Report,
  type Subject,
  type Surroundings,
} from '../../quoting.ts';
import { alternatives } from '../../text/saying.ts';
import { blankedSentences, type Frame, frames, type Zone } from '../east-asian/frame.ts';
import { withinReach } from '../east-asian/within-reach.ts';
import type { KoreanPeople } from './people.ts';
import type { KoreanSubjects } from './subject.ts';

const quotative =
  /^(?:\s?(?:이?라고|이?라며|이?라면서|고(?=[\s,는도만])|며(?=[\s,])|면서(?=[도\s,])|하고(?=\s))|이?라던|라는(?=\s)|이라는(?=\s)|는(?=\s)|란(?=\s)|던(?=\s))/u;
const carries = /^\s?(?:이?라며|이?라면서|며|면서)/u;
const qualifies = /^(?:이?라는|는|란|이란|이?라던|던)$/u;
/** “A”, “B”는 반응: what follows the last of several marks is said of all. */
const chained = /^(?:(?:\s?[,·]\s?|\s?(?:등의|또는|혹은)?\s)\u3000{2,})+(?=[가-힣])/u;

/** 알려 줬다는 것이다 */
const tellsOf = /[다라]는 (?:것이다|얘기다|이야기다|설명이다|말이다)[.。]?\s*$/u;
/** “…”라고 말한 뒤, “…”고 지시한 것으로: the verb of the words is not the sentence's. */
const embeds =
  /^\s?(?:[가-힣]+\s){0,2}?[가-힣]*(?:말한|지시한|요구한|답한|외친|밝힌|적은|보낸|진술한|발언한|언급한|하는|했던|한|(?:했|왔|냈|렸)다(?:고|는|며))(?=\s)/u;
/** A subject of its own behind the topic: 방씨가 평소 가족에게 “…” */
const nominativeLast = /[은는]\s(?:.*\s)?[가-힣A-Z]+(?:이|가)(?=\s)[^은는]*$/u;
/** “언니, 꼭 이겨.”, “너라면 해낸다.”: said to somebody, who may be whom the sentence before tells of. */
const addressed =
  /^(?:언니|오빠|형|누나|엄마|아빠|어머니|아버지|할머니|할아버지|선생님|사장님|감독님|손님|여보|자네|당신|얘야|[가-힣]{1,4}(?:아|야|씨|님))[,!?]|^(?:너(?=[는라도만의희]|\s)|네가|니가|자네|당신)/u;
/** Whoever meets somebody, or thinks of another's words, is not sure to be who speaks next. */
const meets =
  /찾았|찾아갔|찾아왔|들어섰|들어갔|만났|마주|올랐|숙였|향했|다가갔|배웅|마중|안겼|품에|(?<!휴대)전화|(?<![가-힣])말[을이로은]|말씀|목소리|편지|입버릇|가르침|떠올|귓가|기다렸|인사/u;
/** 항의하자, 묻더니: another clause follows, with a subject of its own. */
const turnsBehind = /^\s?(?:\S+\s)?[가-힣]+(?:자|더니|으니|니까|는데도|지만)(?=[\s,])/u;
/** “…”는 말을 들었다: not who was told. */
const heard =
  /^\s(?:말|얘기|이야기|소리|핀잔|욕|꾸중|질책|폭언|조언|답|설명|제안|지시|연락|통보)(?:을|를|까지|도)?\s(?:\S+\s)?(?:들|듣|받)/u;
const reportsOf = /(?:[다라자냐]고\s\S+|[다라]는 \S+다)[.。]?\s*$/u;

export function koreanGrammar(
  { saying }: Language,
  { naming, nouns, impersonalVerbs, gestures, roles, writers }: KoreanPeople,
  {
    subjectOf,
    nominativeOf,
    hasUnread,
    topicAtMarks,
    sourceOf,
    named,
    namesNoun,
    people,
    isTitle,
  }: KoreanSubjects,
): QuotingGrammar {
  const verbs = withPresent(saying.said);
  const said = new RegExp(`(?:${alternatives(verbs)})`, 'u');
  // 했다 ends any verb: 일했다.
  const tellsAlone = verbs.filter((verb) => !/^(?:했다|했습니다|썼다|적었다|선을|입을)$/u.test(verb));
  const endsInSaying = new RegExp(
    `(?:(?:${alternatives(tellsAlone)})[가-힣]{0,3}|[다라자냐]고 (?:했다|한다))[.。]?\\s*$`,
    'u',
  );
  const gesture = new RegExp(`(?<![가-힣])(?:${alternatives(gestures)})`, 'u');
  const calls = new RegExp(`^\\s*(?:[가-힣]{1,4}\\s)?(?:${alternatives(naming)})`, 'u');
  const nounOfSaying = new RegExp(
    `^\\s?(?:[가-힣]{1,4}\\s)?(?:${alternatives(nouns.saying)})(?![가-힣]{4,})`,
    'u',
  );
  const impersonal = new RegExp(
    `^\\s?(?:[가-힣]{1,6}\\s){0,2}(?:${alternatives(nouns.impersonal)})(?:이|가|은|는|도|들이|들도|마저)?\\s.*(?:${alternatives(impersonalVerbs)})`,
    'u',
  );
  const goesOn = /^[\p{L},]/u;
  const frameOf = frames(goesOn);
  /** 손님에게: somebody else is there. */
  const withAnother = new RegExp(
    `(?:${alternatives(roles)}|씨|님)(?:들)?(?:에게|한테|을|를|와|과)(?![가-힣])`,
    'u',
  );

  const attribute = (around: Surroundings): Attribution | null =>
    withinReach(unlessAsked(read(around)), around, { people }, /^(?:그|(?:[^.]{0,40}\s)?고인[은이의])/u);

  /** 기자가 “…”고 묻자: what the paper asks is nobody's words. */
  const unlessAsked = (attribution: Attribution | null): Attribution | null =>
    attribution?.subject.kind === 'role' && writers.has(attribution.subject.name)
      ? { subject: nobody, confidence: 0.7 }
      : attribution;

  function read(around: Surroundings): Attribution | null {
    const { text, open, close, words } = around;
    const frame = behindChain(frameOf(text, open, close));
    const after = frame.rest.text.slice(0, 12);
    const particle = quotative.exec(after)?.[0];
    if (particle !== undefined) return fromParticle(frame, particle, words);
    // “괜찮아”를 외쳤지만
    if (/^[을를]\s?(?:외치|외쳤|외친|연호|연발|반복)/u.test(after))
      return stated(subjectOf(frame.lead), frame, 0.85);
    if (/^[가-힣]/u.test(after) || !isClause(words)) return null;
    const label = /(?:^|\s)([^\s:]+(?: [^\s:]+){0,2})\s*:\s*$/u.exec(frame.lead.text);
    if (label) {
      const subject = named({
        text: label[1]!,
        start: frame.lead.start + label.index + label[0].indexOf(label[1]!),
      });
      return subject && stated(subject, frame, 0.85);
    }
    return fromBeside(frame, words);
  }

  function behindChain(frame: Frame): Frame {
    const { text, start } = frame.rest;
    const length = chained.exec(text)?.[0].length ?? 0;
    return { ...frame, rest: { text: text.slice(length), start: start + length } };
  }

  function fromParticle(frame: Frame, particle: string, words: string): Attribution | null {
    const rest: Zone = {
      text: frame.rest.text.slice(particle.length),
      start: frame.rest.start + particle.length,
    };
    if (calls.test(rest.text)) return null;
    if (qualifies.test(particle) && !nounOfSaying.test(rest.text)) return null;
    const isVerb = said.test(rest.text) || carries.test(particle) || qualifies.test(particle);
    if (
      !isVerb &&
      !/(?<![가-힣])[가-힣]+다[.。]?\s*$|(?<![가-힣])[가-힣]+(?:며|고|지만|자|는데|면서|더니)[\s,]/u.test(
        rest.text,
      )
    )
      return null;
    // With a verb of saying a noun may end the words: “실수가 아니라 선택”이라고 덧붙였다.
    const enough =
      isClause(words) ||
      /[.!?…]$/u.test(words.trim()) ||
      words.trim().split(/\s+/u).length > 2 ||
      // “돈이 급했다”며
      (carries.test(particle) && /^\S+\s\S+[다요죠까네지라자]$/u.test(words.trim()));
    if (!enough && !said.test(rest.text)) return null;
    if (!enough && words.trim().length < 4) return null;
    // 변호인은 방씨가 “…”라고 말해 왔다고 주장했다: the clause of the words has its own subject.
    if (embeds.test(rest.text) && nominativeLast.test(frame.lead.text)) {
      const own = nominativeOf(frame.lead);
      return own ? stated(own, frame, 0.85) : { subject: nobody, confidence: 0.8 };
    }
    // 야당의 “무능하다”는 비판에
    const owning = qualifies.test(particle)
      ? /^(?:.*\s)?([^\s,]{1,12}(?:\s[^\s,]{1,8})?)의\s?$/u.exec(frame.lead.text)
      : null;
    if (owning) {
      const own = named({
        text: owning[1]!,
        start: frame.lead.start + frame.lead.text.lastIndexOf(owning[1]!),
      });
      return own ? stated(own, frame, 0.85) : { subject: nobody, confidence: 0.7 };
    }
    // 최 대표는 직원들이 “…”고 항의하자 자리를 떴다: the words are of the subject of their own clause.
    if (/(?:^|\s)\S+(?:이|가)\s?$/u.test(frame.lead.text) && turnsBehind.test(rest.text)) {
      const own = nominativeOf(frame.lead);
      const isOwn = own && own.end + 2 >= frame.lead.start + frame.lead.text.trimEnd().length;
      return isOwn ? stated(own, frame, 0.85) : { subject: nobody, confidence: 0.7 };
    }
    if (qualifies.test(particle) && heard.test(rest.text)) {
      const from = /^(?:.*\s)?([^,]{1,20}?)(?:에게서|한테서|으?로부터|에게|한테)\s?$/u.exec(frame.lead.text);
      const teller =
        from && named({ text: from[1]!, start: frame.lead.start + frame.lead.text.lastIndexOf(from[1]!) });
      return teller ? stated(teller, frame, 0.8) : { subject: nobody, confidence: 0.7 };
    }
    if (qualifies.test(particle) && impersonal.test(rest.text)) return { subject: nobody, confidence: 0.7 };
    const before = subjectOf(frame.lead) ?? topicAtMarks(frame.lead);
    if (before) return stated(before, frame, 0.93);
    // 검사가 “…”고 묻자 어머니는: the words are not of the one behind.
    if (/[가-힣]{2}(?:이|가)\s?$/u.test(frame.lead.text) && hasUnread(frame.lead))
      return { subject: nobody, confidence: 0.8 };
    const behind = subjectOf(rest) ?? owner(rest);
    if (behind) return stated(behind, frame, 0.9);
    if (hasUnread(frame.lead)) return { subject: nobody, confidence: 0.8 };
    return {
      subject: { ...elided, before: frame.lead.start },
      confidence: 0.9,
      start: frame.rest.start,
      end: endOf(frame),
    };
  }

  /** “…”라는 게 X의 설명이다. */
  function owner(rest: Zone): Subject | null {
    const match =
      /^(?:\s?(?:것이|게|것은|건))?\s?([^,.]{2,40}?)의\s(?:설명|지적|주장|생각|분석|말|이야기|얘기|입장|전언|판단)/u.exec(
        rest.text,
      );
    return match && named({ text: match[1]!, start: rest.start + match[0].indexOf(match[1]!) });
  }

  /** Whole sentences in marks: who says them stands in the sentence before, or in the one behind. */
  function fromBeside({ lead, rest, previous, next }: Frame, words: string): Attribution | null {
    if (lead.text.trim() !== '') {
      // “…” X 대표가 말했다.
      return null;
    }
    const behind = rest.text.trim() === '' || /^[\s.。\u3000]*$/u.test(rest.text) ? next : rest;
    const clause = behind.text;
    const theirs =
      /^\s*([^.“]{1,40})의 (?:말이다|이야기다|얘기다|설명이다|고백이다|회고다|전언이다|(?:회상|토로|증언|주장|지적|조언|당부|바람|각오|소감|대답|반응|한탄|하소연|다짐)이다|(?:설명|말|이야기|얘기)은 |목소리가 |눈시울이 |표정이 |말끝이 )/u.exec(
        clause,
      );
    if (theirs) {
      const subject = named({ text: theirs[1]!, start: behind.start + clause.indexOf(theirs[1]!) });
      return subject && span(subject, behind, 0.88);
    }
    const hasQuote = /\u3000{2,}/u.test(clause);
    const tells = !/\u3000{2,}/u.test(previous.text) && endsInSaying.test(previous.text);
    if (
      !hasQuote &&
      (/(?:이렇게|그렇게|이같이|이처럼)\s.*(?:말|답|밝|설명|회상|털어|강조|전했|덧붙)/u.test(clause) ||
        (clause.length < 60 && endsInSaying.test(clause)) ||
        // “…” 심우정 총장이 고개를 숙였다., but not 고개를 들지 않았다.
        (clause.length < 50 &&
          gesture.test(clause) &&
          !/지\s(?:않|못)|(?<![가-힣])[안못]\s/u.test(clause) &&
          !tells))
    ) {
      const subject = subjectOf(behind);
      if (subject) return span(subject, behind, 0.85);
    }
    if (/\u3000{2,}/u.test(previous.text)) return null;
    // X 교수는 이렇게 말했다. “…”
    const subject = subjectOf(previous);
    const isTopic = subject !== null && isTopicOf(subject, previous);
    if (endsInSaying.test(previous.text) || tellsOf.test(previous.text)) {
      if (!subject || tellsOf.test(previous.text))
        return span({ ...elided, before: previous.start }, previous, 0.75);
      // 김이 알려 줬다고 했다: the one of whom a report tells, or who reports.
      const isSure = isTopic || !reportsOf.test(previous.text);
      return span(isSure ? subject : nobody, previous, 0.85);
    }
    // 박씨는 칠판을 사진으로 찍었다. “…”: whom the sentence before tells of speaks, where it tells of nobody else.
    const whole = /[.!?…]$/u.test(words.trim()) && /^[\s.。\u3000]*$/u.test(rest.text) && !hasQuote;
    if (!whole) return null;
    const isUnsure =
      addressed.test(words) ||
      (subject !== null && (meets.test(previous.text) || withAnother.test(previous.text)));
    if (isUnsure) return { subject: nobody, confidence: 0.6 };
    return subject?.kind === 'person' ? span(subject, previous, 0.7) : null;
  }

  const isTopicOf = ({ end }: Subject, { text, start }: Zone): boolean =>
    /^(?:[(（][^)）]{1,24}[)）])?(?: [가-힣A-Za-z0-9]{1,10}){0,3}(?:께서)?[은는도](?=\s)/u.test(
      text.slice(end - start),
    );

  /** A sentence ends in a verb; a term does not. */
  function isClause(words: string): boolean {
    const text = words.trim();
    if (/[.!?…]$/u.test(text)) return text.length >= 5;
    // 나는 모르는 일: a predicate without its copula.
    if (text.length >= 7 && /^(?:나|내|우리|저희|저|이제|그건|이건|지금)\S{0,2}\s.*\s/u.test(text))
      return true;
    return (
      text.length >= 7 &&
      /\s/u.test(text) &&
      /(?:다|요|죠|까|네|지|라|자|어|아|야|해|데|거든|니다|거예요|세요|때문|것|셈|뿐|점|돼|줘|래|게|냐|니|군|걸|나|가)[,]?$/u.test(
        text,
      )
    );
  }

  const reportEnd = new RegExp(
    `[다라]고도?\\s(?:[^.“]{0,14}\\s)?(?:${alternatives(withPresent(saying.reported))})`,
    'u',
  );
  /** …것으로 전망했다: what was foretold ends with the noun. */
  const foretold = /것으로\s(?:전망|예상|예측|추산|추정|분석|내다)/u;
  const byWord = /^([^,.]{1,40}?)에 (?:따르면|의하면),?\s/u;

  function reports(sentence: string): Report[] {
    // A term in single marks does not part what is reported.
    if (/[“”"‘’]/u.test(sentence.replace(/‘[^’]{1,20}’/gu, ''))) return [];
    const source = byWord.exec(sentence);
    if (source) {
      const subject = sourceOf({ text: source[1]!, start: 0 });
      const start = source[0].length;
      const end = sentence.replace(/(?:다고|라고)\s(?:한다|했다|밝혔다|전했다)\.?$/u, '다').length;
      return subject && end - start >= 10
        ? [{ subject, start, end, confidence: 0.75, tie: { start: 0, end: sentence.length } }]
        : [];
    }
    const end = reportEnd.exec(sentence) ?? foretold.exec(sentence);
    if (!end) return [];
    // 위원장을 맡은 도승표 변호사는: the first word that ends so need not be the topic.
    const told = sentence.slice(0, end.index);
    const topic = [...told.slice(0, 84).matchAll(/(?:은|는|께서는|도)\s(?=.{4,})/gu)]
      .slice(0, 4)
      .map(({ index, 0: { length } }) => told.slice(0, index + length))
      .find((head) => subjectOf({ text: head.trimEnd(), start: 0 }) !== null);
    if (topic === undefined) return [];
    const subject = subjectOf({ text: topic.trimEnd(), start: 0 });
    if (!subject) return [];
    const time =
      /^(?:\d+일|이날|지난[^\s]*|최근|지난 \S+|아울러|또|또한|이어)\s/u.exec(
        sentence.slice(topic.length),
      )?.[0].length ?? 0;
    // 다고: the sentence that was said ends with 다; 중이라고: it ends in a noun.
    const noun = /^라고/u.test(end[0]);
    const cut = end.index + (noun ? (sentence[end.index - 1] === '이' ? -1 : 0) : 1);
    if (noun && cut - topic.length - time < 12) return [];
    return [
      {
        subject,
        start: topic.length + time,
        end: cut,
        confidence: subject.kind === 'person' ? 0.88 : 0.7,
        tie: { start: subject.start, end: end.index + end[0].length },
      },
    ];
  }

  const openers = (text: string): Opener[] =>
    blankedSentences(text, goesOn).map((zone) => {
      const who = subjectOf(zone);
      const subject = who && writers.has(who.name) ? null : who;
      const isSilent = who === null && !hasUnread(zone) && !namesNoun(zone);
      const { start } = zone;
      return { start, end: start + zone.text.length, subject, ...(isSilent ? { goesOn: true } : {}) };
    });

  function announces(paragraph: string): boolean {
    const last = blankedSentences(paragraph, goesOn).at(-1)?.text ?? '';
    return !/\u3000{2,}/u.test(last) && endsInSaying.test(last) && !reportsOf.test(last);
  }

  /** 대전의 한 학교. 박순례 씨가 공책을 펼쳐 보이며 말했다. */
  function tellsBelow(paragraph: string): { subject: Subject; end: number } | null {
    const [first, second] = blankedSentences(paragraph, goesOn);
    const told = first && !/[다요죠까][.?!]?\s*$/u.test(first.text) ? second : first;
    if (!told || /\u3000{2,}/u.test(told.text) || reportsOf.test(told.text)) return null;
    if (!endsInSaying.test(told.text)) return null;
    const subject = subjectOf(told);
    return subject?.kind === 'person' || subject?.kind === 'role'
      ? { subject, end: told.start + told.text.trimEnd().length }
      : null;
  }

  function continues(between: string): boolean {
    const text = between.trim();
    if (/^[.,]*$/u.test(text)) return true;
    return text.length <= 90 && /^(?:이?라고|이?라며|고|며)[^.]*\.$/u.test(text);
  }

  return {
    attribute,
    isClause,
    reports,
    people,
    isTitle,
    signer: (line) => personOf(named({ text: line, start: 0 })),
    continues,
    openers,
    announces,
    tellsBelow,
    dropsSubjects: true,
  };
}

/** 인정한다 beside 인정했다; 한다 alone says that it is said. */
const withPresent = (words: readonly string[]): string[] => [
  ...new Set([
    ...words,
    ...words.filter((verb) => /[가-힣]했다$/u.test(verb)).map((verb) => verb.replace(/했다$/u, '한다')),
  ]),
];

/** The span of the article's own words that ties a quotation to its subject: from the subject to the end of the sentence. */
function stated(subject: Subject | null, frame: Frame, confidence: number): Attribution | null {
  if (!subject) return null;
  return {
    subject,
    confidence,
    start: Math.min(subject.start, frame.rest.start),
    end: endOf(frame),
  };
}

const span = (subject: Subject, { text, start }: Zone, confidence: number): Attribution => ({
  subject,
  confidence,
  start:
    subject.end > subject.start
      ? Math.min(subject.start, start + text.length - text.trimStart().length)
      : start,
  end: start + text.trimEnd().length,
});

const endOf = ({ rest }: Frame): number => rest.start + rest.text.trimEnd().length;
