// Whose words are that nothing around them attributes: of whom the sentence before tells that they speak, or of who spoke
// right before and goes on. Nobody else's: the nearest name is no proof.
import type { Report, Subject } from '../../../language/quoting.ts';
import { hasAnswers, interviewed, isAnswer, isPrompted } from './interview.ts';
import {
  announcedAbove,
  givenTheWord,
  isAskedOn,
  isOnlyThought,
  isToldOf,
  sayerBefore,
  tellsOnlyOf,
} from './introduced.ts';
import { heOrSheBefore, tellsOfOneself } from './oneself.ts';
import { sourceBefore } from './passing-source.ts';
import type { Person } from './person.ts';
import { endsWith, isAlone, leadsOn, nothingBetween, standsAlone } from './placing.ts';
import { type Span, tieOfReport } from './proof.ts';
import type { MarkedSpeech, Paragraph } from './read.ts';
import { goesOnIn } from './run-on.ts';
import type { Spoken, Told } from './scene.ts';
import { sentenceBefore } from './sentences.ts';
import { type Source, type Sources, unknown } from './sources.ts';

export interface Unattributed {
  /** Of words in marks; null where nothing shows that they are anybody's. @param previous the marks before, in the paragraph */
  ofMarked(paragraph: Paragraph, speech: MarkedSpeech, previous: MarkedSpeech | null): Source | null;
  /** Of words that only their verb shows to be told; null where nothing before them tells who speaks. */
  ofTold(paragraph: Paragraph, report: Span & { subject: Subject; tie?: Span | undefined }): Source | null;
  /** Of reported words whose own sentence names nobody; null where the one right before tells of nobody. */
  ofFollowing(paragraph: Paragraph, report: Report): Source | null;
}

/** "And further:", in words. */
const mostOfLead = 4;

/** A term is shorter, in words. */
const fewestJoined = 4;

/** @param told grows while it is asked: it answers by what was told so far */
export function openUnattributed(
  told: Told,
  { bySubject, carriedBy, goesOn, openAt }: Sources,
): Unattributed {
  const { paragraphs, people, spoken, unread, grammar } = told;
  const texts = paragraphs.map(({ block }) => block.text);
  const interview = interviewed(told);
  const isInterview = hasAnswers(paragraphs);

  function ofMarked(
    paragraph: Paragraph,
    { marked, words }: MarkedSpeech,
    previous: MarkedSpeech | null,
  ): Source | null {
    const { text } = paragraph.block;
    const last = runsOnInto(paragraph, marked) ?? spoken.at(-1);
    // “A” and “B”: also where the second words are no clause.
    if (last && previous && isJoined(paragraph, marked, words, last, previous))
      return goesOn(paragraph, last, marked);
    if (!grammar.isClause(words)) return null;
    const isWhole = standsAlone(text, marked);
    const open = () => (isWhole || leadsOn(text, marked, words) ? openAt(paragraph, marked.open) : null);
    // «A», sbotta in aula il pubblico ministero.: what stands behind the words tells whose they are, though it could not be read.
    if (/^\s?,\s*\p{Ll}/u.test(text.slice(marked.close))) return open();
    const introduces = paragraph.reports.find(
      ({ sentence }) => sentence.end <= marked.open && text.slice(sentence.end, marked.open).trim() === '',
    );
    // “X says that …. “…”: the sentence that introduces the words tells whose they are.
    // "According to a study, …. “We tried it before.”": somebody's, and no paper's.
    const isNobodys =
      introduces?.report.subject.isThing &&
      introduces.report.isInPassing &&
      grammar.telling?.isOfOneself(words);
    if (introduces && isWhole && !isNobodys) {
      const { report, sentence } = introduces;
      return bySubject(paragraph, report.subject, report.tie ?? tieOfReport(report), sentence.start);
    }
    const [above, answer] = [paragraphs[paragraph.index - 1], paragraphs[paragraph.index - 2]];
    const isTurn = isAnswer(paragraph, above) || isPrompted(paragraph, above, answer);
    // "The prosecutor said that …. ¶ “I do not agree.”": in an interview whom a question names does not answer it.
    if (isTurn && isWhole && isInterview) return interview ? goesOn(paragraph, interview, marked) : open();
    const announced = announcedAbove(paragraph, marked.open, told);
    const announcer =
      announced && bySubject(announced.paragraph, announced.subject, announced, announced.start);
    if (announcer?.person) return announcer;
    if (last && speaksOn(paragraph, marked, last, previous)) return goesOn(paragraph, last, marked);
    if (isWhole) {
      const sayer = sayerBefore(paragraph, marked.open, told);
      const given = sayer ? null : givenTheWord(paragraph, { ...marked, words }, told);
      if (isOnlyThought(sayer ?? given, told)) return unknown([]);
      if (sayer) return bySubject(paragraph, sayer.subject, sayer, sayer.start);
      if (given) return bySubject(given.paragraph, given.subject, given, given.start, 'carried');
      if (last && tellsOnlyOf(last, paragraph, marked.open, told)) return goesOn(paragraph, last, marked);
      if (last && isAskedOn(last, paragraph, marked.open, told)) return goesOn(paragraph, last, marked);
      const topic = tellsOfOneself(paragraph, marked, words, told);
      if (topic) return carriedBy(paragraph, topic, topic.tie);
      const one = heOrSheBefore(paragraph, marked.open, words, told);
      const source = one && bySubject(paragraph, one.subject, one, marked.open);
      if (source?.person && mayTell(source.person, words)) return source;
    }
    if (interview && isTurn) return goesOn(paragraph, interview, marked);
    return open();
  }

  /** Somebody who speaks elsewhere, or whom the headline names: „De Hendrikje“ may be a ship. */
  const mayTell = (person: Person, words: string): boolean =>
    (person.speaks || people.isHeaded(person) || spoken.some((one) => one.person === person)) &&
    !isToldOf(person, words, grammar);

  function isJoined(
    { index, block: { text } }: Paragraph,
    { open }: MarkedSpeech['marked'],
    words: string,
    last: Spoken,
    previous: MarkedSpeech,
  ): boolean {
    const between = text.slice(previous.marked.close, open).trim();
    return (
      last.paragraph === index &&
      last.end >= previous.marked.end &&
      /^(?:, )?\p{L}+(?: \p{L}+)?['’]?$/u.test(between) &&
      grammar.continues(between) &&
      words.trim().split(/\s+/).length >= fewestJoined
    );
  }

  /** Whether nothing but their own words stands between what somebody said last and these. */
  function speaksOn(
    paragraph: Paragraph,
    marked: MarkedSpeech['marked'],
    last: Spoken,
    beside: MarkedSpeech | null,
  ): boolean {
    const { text } = paragraph.block;
    const previous = beside && withoutPaper(paragraph, beside, last);
    const between = text.slice(previous?.marked.close ?? 0, marked.open);
    const before = previous === beside ? between : between.replace(/["“”«»„‘’']/gu, '');
    if (last.paragraph === paragraph.index) {
      // «A», dice una donna. «B», promette.: a verb that could not be read tells whose the second words are.
      const hasOwn = /[.!?]\s*$/.test(before) && /^\s?,\s*\p{Ll}/u.test(text.slice(marked.close));
      const goesOnBehind = () => grammar.continues(before) || isTied(paragraph, previous!, marked.open, last);
      // "A. "B": paragraphs of one speech, joined.
      if (previous?.marked.unclosed && last.end >= previous.marked.end && before.trim() === '') return true;
      if (previous && last.end >= previous.marked.end && !hasOwn && goesOnBehind()) return true;
      if (previous && last.end >= previous.marked.end && isLedOn(paragraph, before, marked.open, last))
        return true;
      // «A», dice. Poi, senza far nomi: «B».
      return (
        /^[^"“”«»„「」]{0,60}[:：]\s*$/u.test(before) &&
        !namesAnybody(paragraph, last.end, marked.open) &&
        (grammar.bringsNobody?.(before) ?? true)
      );
    }
    if (previous !== null) return false;
    if (runsOnInto(paragraph, marked) === last) return true;
    if (paragraph.opens || last.paragraph !== paragraph.index - 1) return false;
    const above = paragraphs[paragraph.index - 1]!;
    // ‘It did,’ Mr Pryce said. ¶ ‘And anyone could take one?’: whoever asks is as likely the other one.
    if (/[?？]\W*$/.test(text.slice(marked.start, marked.end))) return false;
    // ―방송사는 인력이 없었다고 해명했다. ¶ “절반은 맞는 말이에요.”: a question of the paper's, and another one's answer.
    if (/^[―—–]/u.test(above.block.text)) return false;
    // 「…」 ¶ 旁聽席上的這句話: the paragraph below tells whose words stand above it.
    const below = paragraphs[paragraph.index + 1]?.block.text ?? '';
    if (grammar.pointsAbove?.(below)) return false;
    const isTold = grammar.isHearsay?.(above.block.text.slice(last.end)) ?? false;
    return isAlone(text, marked) && endsWith(above, last) && !isTold;
  }

  /** Who said the words of a paragraph above whose mark nothing closed, where this one opens with it again. */
  function runsOnInto(
    { index, block }: Paragraph,
    { open, mark }: MarkedSpeech['marked'],
  ): Spoken | undefined {
    if (block.text.slice(0, open).trim() !== '') return undefined;
    const above = paragraphs
      .slice(0, index)
      .findLast(({ speech }) => speech.some((one) => one.marked.mark === mark));
    const last = above?.speech.at(-1)?.marked;
    if (!above || !last?.unclosed || last.close < above.block.text.length) return undefined;
    if (goesOnIn(texts, above.index, mark) !== index) return undefined;
    return spoken.findLast((one) => one.paragraph === above.index && one.end >= last.end);
  }

  /** ‘A’, says X to ‘The Post’. ‘B’: the words that were said, and not the paper to which. */
  function withoutPaper(
    { index, block: { text }, speech }: Paragraph,
    beside: MarkedSpeech,
    last: Spoken,
  ): MarkedSpeech {
    const isOther = last.paragraph === index && last.end < beside.marked.open && beside.attribution === null;
    const lead = text.slice(last.end, beside.marked.open).trimEnd();
    // "to ‘The Post’", "in the paper ‘The Post’"
    const isTo = [lead, lead.replace(/\s\p{L}+$/u, '')].some((one) => grammar.telling?.isObject(`${one} `));
    const isPaper =
      isOther && isTo && /^\p{Lu}[^.!?]*$/u.test(beside.words) && !grammar.isClause(beside.words);
    return (isPaper && speech.find(({ marked }) => marked.end === last.end)) || beside;
  }

  /** “A,” X said. And further: “B.”: nothing but a word or two that bring in nobody. */
  function isLedOn(paragraph: Paragraph, before: string, open: number, last: Spoken): boolean {
    const [, told = '', lead = ''] = /^(.*[.!?]["”»]?\s+)(\p{L}[^.!?"“”«»„]{1,30}:\s*)$/su.exec(before) ?? [];
    return (
      lead.trim().split(/\s+/).length <= mostOfLead &&
      lead !== '' &&
      !/(?<=.)\p{Lu}/u.test(lead) &&
      grammar.continues(told) &&
      !namesAnybody(paragraph, open - lead.length, open) &&
      last.paragraph === paragraph.index &&
      (grammar.bringsNobody?.(lead) ?? true)
    );
  }

  /** “A,” X seconds the claim of Y. “B.”: all that stands between tells whose the first words are, and of no other subject. */
  function isTied(
    { index, block: { text } }: Paragraph,
    { marked: { close }, attribution }: MarkedSpeech,
    open: number,
    { person }: Spoken,
  ): boolean {
    const { start = -1, end = -1, subject } = attribution ?? {};
    if ((subject?.kind !== 'person' && subject?.kind !== 'pronoun') || start < close) return false;
    const isObject = (at: number) => grammar.telling?.isObject(text.slice(subject.end, at)) === true;
    return (
      !/\p{L}/u.test(text.slice(close, start) + text.slice(end, open)) &&
      people
        .mentions(index)
        .every(
          (one) => one.start < subject.end || one.end > end || one.person === person || isObject(one.start),
        )
    );
  }

  const namesAnybody = ({ index }: Paragraph, from: number, to: number): boolean =>
    people.mentions(index).some(({ start, end }) => start >= from && end <= to);

  /** « Pour elle, … »: she, and not he who spoke. */
  function ofTold(
    paragraph: Paragraph,
    report: Span & { subject: Subject; tie?: Span | undefined },
  ): Source | null {
    const { gender } = report.subject;
    const start = gender ? report.subject.start : (report.tie?.start ?? report.start);
    const source = whoGoesOn(paragraph, { start, end: report.end }, gender !== undefined);
    if (!gender || !source?.person) return source;
    const isLast = source.person === spoken.at(-1)?.person && source.person.gender === undefined;
    return source.person.gender === gender || isLast ? source : null;
  }

  function whoGoesOn(paragraph: Paragraph, { start, end }: Span, byPronoun: boolean): Source | null {
    const { index, block } = paragraph;
    const last = spoken.at(-1);
    const isOpen = unread.some((one) => one.paragraph === index && one.end > (last?.end ?? 0));
    // Nothing but what says whose the words before are stands between.
    const between = last?.paragraph === index ? block.text.slice(last.end, start).trim() : null;
    const isBeside = byPronoun ? nothingBetween : goesOnBeside;
    if (last && between !== null && !isOpen && isBeside(between))
      return goesOn(paragraph, last, { start, end });
    if (last && !byPronoun && goesOnBelow(paragraph, { start, end }, last))
      return goesOn(paragraph, last, { start, end });
    if (/;\s*$/.test(block.text.slice(0, start))) return null;
    // Behind what somebody said before the source, the words may be theirs.
    const source = byPronoun || between !== null ? undefined : sourceBefore(paragraph, start);
    if (source) return bySubject(paragraph, source.subject, { start, end }, source.subject.start, 'carried');
    // „Feld wies das zurück. Er habe …“: of himself, and told by him.
    const words = block.text
      .slice(start, end)
      .replace(/^\p{L}+/u, (word) => (grammar.pronounsIn?.(word).length ? '' : word));
    const sayer =
      sayerBefore(paragraph, start, told) ??
      givenTheWord(paragraph, { open: start, close: end, words }, told);
    return sayer && bySubject(sayer.paragraph, sayer.subject, { start, end }, sayer.start, 'carried');
  }

  /** „…“, sagte Ann Feld. ¶ Die Lage sei ernst.: where the paragraph begins so, and nobody says anything else in it. */
  function goesOnBelow(
    { index, opens, block, speech, reports }: Paragraph,
    own: Span,
    last: Spoken,
  ): boolean {
    if (opens || last.paragraph !== index - 1 || last.person.name === null || last.person.isBody)
      return false;
    if (block.text.slice(0, own.start).trim() !== '' || !endsWith(paragraphs[index - 1]!, last)) return false;
    const isElse = people.mentions(index).some(({ person }) => person !== last.person && !person.isBody);
    // Die Bahn sei pünktlich. Das geht aus einem Bericht hervor.
    const isWritten = grammar.telling?.tellsOfWriting(block.text.slice(own.end)) === true;
    return speech.length === 0 && !isElse && !isWritten && reports.every(({ report }) => report.goesOn);
  }

  function ofFollowing(paragraph: Paragraph, { start, end, follows, tie }: Report): Source | null {
    const { index, block, reports, openers, speech } = paragraph;
    const { text } = block;
    const last = spoken.at(-1);
    const from = last?.paragraph === index ? last.end : 0;
    if (unread.some((one) => one.paragraph === index && one.end > from && one.end <= start)) return null;
    const isNext = last?.paragraph === index && isNextSentence(text.slice(from, start));
    if (
      isNext &&
      (follows !== 'report' || reports.some(({ report }) => (report.until ?? report.end) === from))
    )
      return goesOn(paragraph, last, tie ?? { start, end });
    const before = sentenceBefore(openers, start);
    const who = before?.subject;
    if (!before || !who || before.bringsIn || who.kind === 'pronoun' || isNext) return null;
    // 佐藤さんは足を止めた。…という。「…」: of one who goes on to speak.
    const until = tie?.end ?? end;
    const speaks = speech.some(
      ({ marked: { open } }) => open >= until && !/\p{L}/u.test(text.slice(until, open)),
    );
    if (follows !== 'anybody' && !(follows === 'words' && speaks && who.kind !== 'organisation')) return null;
    // The mayor sat down. The councillor left. They would meet again, it was said: by either.
    const earlier = sentenceBefore(openers, before.start)?.subject;
    const isOther =
      earlier && earlier.kind !== 'pronoun' && people.personOf(earlier) !== people.personOf(who);
    if (follows === 'anybody' && isOther) return null;
    return bySubject(paragraph, who, { start: before.start, end: until }, before.start, 'carried');
  }

  return { ofMarked, ofTold, ofFollowing };
}

/** No whole sentence stands between. */
const isNextSentence = (between: string): boolean =>
  (between.match(/[。！？]|[.!?](?=["”’]?\s)/gu)?.length ?? 0) <= 1;

const goesOnBeside = (between: string): boolean => !/[.!?…]["“”»]?\s/u.test(between);
