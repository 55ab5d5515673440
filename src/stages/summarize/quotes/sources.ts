// Whose words are, by whom the grammar read around them, and what proves it. What stands without an attribution is read in
// unattributed.ts.
import type { Attribution as Proven } from '../../../domain/attribution.ts';
import type { Subject } from '../../../language/quoting.ts';
import { countCjk } from '../../../language/text/characters.ts';
import { bearerOf } from './ages.ts';
import { bodiesCalled, bodyInShort, onlyFirm } from './bodies.ts';
import { pointsTo } from './called.ts';
import { carry } from './carry.ts';
import { echoed } from './echo.ts';
import { meantByEpithet } from './epithet.ts';
import { whoIsTold } from './heard.ts';
import { isNobodyNamed } from './nobody-named.ts';
import { isOnlyOfAnother } from './of-another.ts';
import { ofTwo } from './of-two.ts';
import type { Person } from './person.ts';
import { portrayedBefore } from './portrait.ts';
import type { Prover, Span } from './proof.ts';
import type { Paragraph } from './read.ts';
import { hasRival } from './rival.ts';
import { isBehind, type Meant, namesOf, type Spoken, type Told } from './scene.ts';
import { sentenceAround } from './sentences.ts';
import { holdsWord, whereNamed, whereShown, wordsOf } from './shown-at.ts';
import { adderBefore } from './teller.ts';
import { topicBefore } from './topic.ts';

export interface Source {
  person: Person | null;
  attribution: Proven;
  /** Where the name stands, for whoever goes on. */
  mention: Spoken['mention'] | null;
  mentionParagraph: number;
}

export interface Sources {
  /** @param at offset in the paragraph of the marks, or of the sentence that tells whose words they are */
  bySubject(
    paragraph: Paragraph,
    subject: Subject,
    tie: Span,
    at: number,
    grade?: 'stated' | 'carried',
  ): Source;
  /** Somebody of whom the article tells elsewhere. */
  carriedBy(paragraph: Paragraph, meant: Meant, tie: Span): Source;
  /** The speaker of the words before goes on. */
  goesOn(paragraph: Paragraph, last: Spoken, tie: Span): Source;
  /** Of words without a subject in an article that portrays somebody; null where they may be another one's. */
  ofPortrayed(paragraph: Paragraph, tie: Span, at: number, isTold: boolean): Source | null;
  /** Nobody, with those who are told of nearest to an offset. */
  openAt(paragraph: Paragraph, at: number): Source;
}

/** In how many paragraphs above its own somebody is looked for who is called by another word than their office. */
const synonymReach = 3;

/** Shown to the operator with an open quotation. */
const mostCandidates = 5;

/** Nobody: what is shown to the operator in a name's place. */
export const unknown = (candidates: string[]): Source => ({
  person: null,
  attribution: {
    grade: 'unknown',
    candidates: [...new Set(candidates.filter(Boolean))].slice(0, mostCandidates),
  },
  mention: null,
  mentionParagraph: -1,
});

/** @param told grows while the sources are asked: they answer by what was told so far */
export function openSources(told: Told, { proof }: Pick<Prover, 'proof'>): Sources {
  const { paragraphs, people, spoken, unread, grammar } = told;

  function bySubject(
    paragraph: Paragraph,
    subject: Subject,
    tie: Span,
    at: number,
    grade: 'stated' | 'carried' = 'stated',
  ): Source {
    if (subject.kind === 'nobody')
      return writer(paragraph, subject.message ? [subject.message] : [], tie) ?? openAt(paragraph, at);
    if (subject.kind === 'pronoun' || subject.kind === 'elided')
      return byPronoun(paragraph, subject, tie, at);
    const theirs = subject.asWritten && writer(paragraph, subject.asWritten, tie);
    if (theirs) return theirs;
    const firms = subject.called ? bodiesCalled(subject, paragraph.index, people) : [];
    if (firms.length > 1) return unknown(namesOf(firms.map(({ person }) => person)));
    const [firm] = firms;
    if (firm) return carriedBy(paragraph, firm, tie);
    // "its government", "its website": nobody knows whose, who reads it alone.
    if ((subject.kind === 'organisation' || subject.isThing) && grammar.isOwned?.(subject))
      return openAt(paragraph, at);
    const body = bodyInShort(subject, paragraph.index, told) ?? onlyFirm(subject, paragraph.index, told);
    if (body === 'several' && grammar.pointsElsewhere) return openAt(paragraph, at);
    if (body && body !== 'several') return carriedBy(paragraph, body, tie);
    // 公司: nobody knows which, who reads it alone.
    if (subject.called && grammar.firmsIn?.(subject, '')) return openAt(paragraph, at);
    const person = people.personOf(subject);
    if (!person.isFirm) return unknown([]);
    const two = ofTwo(subject, person, told);
    if (two.length > 1) return unknown(namesOf(two));
    // "the rapper" where the only one so called is whose friend somebody was.
    if (subject.kind === 'role' && isOnlyOfAnother(person, told)) return openAt(paragraph, at);
    const named = inCase(subject, person);
    if (named) return named === 'nobody' ? unknown([]) : carriedBy(paragraph, named, tie);
    const until = Math.min(at, tie.start);
    const taken = person.name === null ? echoed(subject, until, paragraph.index, told) : null;
    if (taken) return carriedBy(paragraph, taken, tie);
    // « La maire lui a rappelé que …. « C’est faux », a répliqué l’élu. »: somebody else than whom the sentence before is about.
    const answers = isReply(paragraph.block.text, tie);
    const byEpithet = () => {
      const meant = answers ? null : meantByEpithet(subject, until, paragraph.index, told);
      return meant && hasRival(subject, meant.person, until, paragraph.index, told) ? null : meant;
    };
    if (hasRival(subject, person, until, paragraph.index, told))
      return unknown([subject.name, ...candidatesNear(paragraph, at)]);
    // "When Ann Field pressed her, the minister said": it is not Ann Field.
    const apart = people
      .mentions(paragraph.index)
      .filter(({ start, end }) => start >= tie.start && end <= tie.end)
      .map((mention) => mention.person);
    // "The lawyer said": may be somebody of whom was told by name, and was not said to be a lawyer.
    if (
      (person.name === null || person.isBody) &&
      !person.isMany &&
      grammar.pointsBack?.(subject) &&
      people.hasOther(person, apart)
    ) {
      const meant = byEpithet();
      if (meant) return carriedBy(paragraph, meant, tie);
      const witness = witnessBefore(paragraph, subject, tie, at);
      if (witness) return witness;
      if (!isNobodyNamed(subject, person, { paragraph: paragraph.index, until }, told))
        return unknown([subject.name, ...candidatesNear(paragraph, at)]);
    }
    if (isSynonym(subject, person)) {
      const meant = byEpithet() ?? (answers ? null : lastNamed(person, paragraph, until));
      return meant
        ? carriedBy(paragraph, meant, tie)
        : unknown([subject.name, ...candidatesNear(paragraph, at)]);
    }
    return {
      ...{ person, attribution: proof(paragraph, grade, tie, subject) },
      mention: { person, start: subject.start, end: subject.end },
      mentionParagraph: paragraph.index,
    };
  }

  /** "zeptal se Nováka": whom a verb is about says nothing. "podle Nováka": who is named elsewhere in full. */
  function inCase({ kind, name, isOblique }: Subject, person: Person): Meant | 'nobody' | null {
    if (kind !== 'person' || !grammar.isDeclined) return null;
    const isOther = grammar.isDeclined(name, person.name);
    if (isOblique) return (isOther && person.name !== name && whereNamed(person, told)) || 'nobody';
    const isAnothers = people.named().some((one) => one !== person && grammar.isDeclined!(name, one.name));
    return isOther || isAnothers ? 'nobody' : null;
  }

  /** "The union leader" of a secretary general: no word of it is their name's or their office's. */
  const isSynonym = ({ kind, name }: Subject, person: Person): boolean =>
    grammar.pointsElsewhere === true &&
    kind === 'role' &&
    person.name !== null &&
    !wordsOf(name).some((word) => wordsOf(`${person.name} ${person.role ?? ''}`).includes(word));

  /** Where somebody was told of by their name, and nobody else since. */
  function lastNamed(person: Person, { index }: Paragraph, at: number): Meant | null {
    const isNamed = (one: Person) => one.name !== null && !one.isBody && one.isFirm;
    for (let above = index; above >= 0 && index - above <= synonymReach; above--) {
      const { text } = paragraphs[above]!.block;
      const named = people
        .mentions(above)
        .filter((one) => isNamed(one.person) && (above < index || one.end <= at))
        .toReversed();
      if (named[0] && named[0].person !== person) return null;
      const mention = named.find(
        ({ start, end, person: one }) =>
          one === person &&
          wordsOf(text.slice(start, end)).some((word) => wordsOf(person.name!).includes(word)),
      );
      if (mention) return { person, mention, paragraph: above };
      if (paragraphs[above]!.opens) return null;
    }
    return null;
  }

  /** "X said in a statement that … “…,” the statement said": whoever made it, right before. */
  function writer(paragraph: Paragraph, messages: readonly string[], tie: Span): Source | null {
    const last = spoken.at(-1);
    if (messages.length === 0 || !last || paragraph.index - last.paragraph > 1) return null;
    if (last.paragraph < paragraph.index && paragraph.opens) return null;
    if (unread.some((one) => isBehind(one, last.paragraph, last.end))) return null;
    const { openers, block } = paragraphs[last.paragraph]!;
    const sentence = sentenceAround(openers, last.start);
    const told = sentence ? block.text.slice(sentence.start, sentence.end) : '';
    // The letter’s own words may go on over a paragraph's end.
    const own = last.person.name === null ? (last.person.role ?? '') : '';
    const isTheirs = messages.some((message) => holdsWord(own, message) || holdsWord(told, message));
    return isTheirs ? goesOn(paragraph, last, tie) : null;
  }

  /** By a pronoun, or by a verb without a subject. */
  function byPronoun(paragraph: Paragraph, subject: Subject, tie: Span, at: number): Source {
    const bearer = bearerOf(subject, at, paragraph.index, told);
    if (bearer) return carriedBy(paragraph, bearer, tie);
    if (isAnswered(paragraph, subject, tie, at)) return unknown([]);
    const adds = grammar.adds?.(paragraph.block.text.slice(Math.max(0, tie.start), tie.end)) === true;
    const adder = adds && adderBefore(subject, Math.min(at, tie.start), paragraph.index, told);
    if (adder) return carriedBy(paragraph, adder, tie);
    const carried = carry(subject, at, paragraph.index, told, isReply(paragraph.block.text, tie));
    if ('person' in carried && whoIsTold(subject, tie, paragraph.index, told).has(carried.person))
      return unknown([]);
    // 그녀는 “로널드 크럼프가 걱정됩니다”라고: nobody names themselves in full.
    const words = paragraph.speech.find(({ marked }) => marked.open === at)?.words ?? '';
    if ('person' in carried && carried.person.name !== null && words.includes(carried.person.name))
      return unknown([carried.person.name]);
    if ('candidates' in carried) {
      const witness = witnessOf(subject, paragraph);
      if (!witness) return unknown(carried.candidates);
      const person = people.personOf(witness);
      return {
        ...{ person, attribution: proof(paragraph, 'stated', tie, witness) },
        mention: { person, start: witness.start, end: witness.end },
        mentionParagraph: paragraph.index,
      };
    }
    // “…,” said Ann Field. Tom Reed nodded. “…,” he added: either of them.
    const last = spoken.at(-1);
    if (adds && last?.paragraph === paragraph.index && last.person !== carried.person)
      return unknown(namesOf([last.person, carried.person]));
    // "The lawyer", 母親: who goes on may be somebody who has a name.
    const { person } = carried;
    if (person.name === null && !person.isMany && !carried.isNameless && isBare(person))
      return unknown([person.role ?? '']);
    return carriedBy(paragraph, carried, tie);
  }

  /** “A,” says somebody. “B,” answers: somebody else; also where a paragraph begins with that. */
  function isAnswered({ index, block: { text } }: Paragraph, { gender }: Subject, tie: Span, at: number) {
    const latest = spoken.at(-1);
    if (!latest || (gender && latest.person.gender && gender !== latest.person.gender)) return false;
    const isHere = latest.paragraph === index && latest.end <= at;
    // “A,” she replied. “B.”: what stands between tells whose the first words are.
    if (
      isHere &&
      tie.end <= at &&
      tie.start >= latest.end &&
      !/\p{L}/u.test(text.slice(latest.end, tie.start))
    )
      return false;
    const isAbove = latest.paragraph === index - 1 && /^\P{L}*$/u.test(text.slice(0, at));
    const between = isHere
      ? text.slice(latest.end, at)
      : (paragraphs[index - 1]?.block.text.slice(latest.end) ?? '');
    return (isHere || isAbove) && !/[.!?]\s+\p{Lu}/u.test(between) && isReply(text, tie);
  }

  const isReply = (text: string, { start, end }: Span): boolean =>
    grammar.isReply?.(text.slice(Math.max(0, start), end)) === true;

  /** "A neighbour thinks little of it. “…,” says the woman.": the one whom the sentences before describe without a name. */
  function witnessBefore(paragraph: Paragraph, subject: Subject, tie: Span, at: number): Source | null {
    const shown = grammar.telling?.anyone(subject);
    if (!shown) return null;
    const fits = ({ isBody, isMany, gender }: Person) =>
      !isBody && !isMany && (!gender || !shown.gender || gender === shown.gender);
    const topic = topicBefore({ ...subject, ...shown }, Math.min(at, tie.start), paragraph.index, fits, told);
    if (!topic || topic.person.name !== null) return null;
    // "A child weeps. “…,” says the man.": somebody else.
    if (topic.person.gender !== shown.gender) return null;
    return carriedBy(paragraph, topic, tie);
  }

  /** 那個孩子, of the children whom the paragraph tells of: nobody else, and nobody with a name. */
  function witnessOf(subject: Subject, { block: { text } }: Paragraph): Subject | null {
    if (!pointsTo(subject)) return null;
    const start = text.indexOf(subject.name, subject.start);
    const head = subject.name.slice(-2);
    const isTold = subject.isOther === true && text.slice(0, subject.start).includes(head);
    return isTold && start >= 0
      ? { ...subject, kind: 'role', start, end: start + subject.name.length }
      : null;
  }

  const isBare = ({ role }: Person): boolean => {
    const name = role ?? '';
    return (
      (countCjk(name) > 0 && countCjk(name) < 3) ||
      grammar.pointsBack?.({ kind: 'role', name, role: null, start: 0, end: 0 }) === true
    );
  };

  function carriedBy(paragraph: Paragraph, meant: Meant, tie: Span): Source {
    const { person, mention } = meant;
    if (person.isInCase) return unknown([]);
    const shown = whereShown(meant, told);
    return {
      ...{ person, mention, mentionParagraph: meant.paragraph },
      attribution: proof(paragraph, 'carried', tie, shown.mention, paragraphs[shown.paragraph]),
    };
  }

  const goesOn = (paragraph: Paragraph, last: Spoken, tie: Span): Source =>
    carriedBy(paragraph, { ...last, paragraph: last.mentionParagraph }, tie);

  function ofPortrayed(paragraph: Paragraph, tie: Span, at: number, isTold: boolean): Source | null {
    const meant = portrayedBefore({ paragraph: paragraph.index, at, from: at }, isTold, told);
    return meant && carriedBy(paragraph, meant, tie);
  }

  function candidatesNear({ index }: Paragraph, at: number): string[] {
    const near = [
      ...people.mentions(index).toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at)),
      ...people.mentions(index - 1).toReversed(),
    ];
    return namesOf(near.map(({ person }) => person));
  }

  const openAt = (paragraph: Paragraph, at: number): Source => unknown(candidatesNear(paragraph, at));

  return { bySubject, carriedBy, goesOn, ofPortrayed, openAt };
}
