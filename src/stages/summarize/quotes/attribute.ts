// Gives each quotation its speaker with the proof: by its own attribution, or because the speaker before goes on.
// Whatever nothing attributes stays with nobody: the nearest name is no proof.
import type { Attribution as Proven } from '../../../domain/attribution.ts';
import type { Subject } from '../../../language/quoting.ts';
import { countCjk } from '../../../language/text/characters.ts';
import { bodiesCalled } from './bodies.ts';
import { pointsTo } from './called.ts';
import { carry } from './carry.ts';
import { interviewed, isAnswer, isPrompted } from './interview.ts';
import { givenTheWord, isAskedOn, sayerBefore, tellsOnlyOf } from './introduced.ts';
import type { Person } from './people.ts';
import { endsWith, isAlone, isEnough, leadsOn, standsAlone } from './placing.ts';
import { openProver, type Span, tieOf, tieOfReport } from './proof.ts';
import type { MarkedSpeech, Paragraph, Reported } from './read.ts';
import { namesOf, type Scene, type Spoken, type Told, type Unread } from './scene.ts';
import { topicBefore } from './topic.ts';

/** Words, who said them, and what proves it. */
export interface Attributed {
  kind: 'direct' | 'statement';
  /** Offsets into the raw article. */
  start: number;
  end: number;
  speaker: string | null;
  role: string | null;
  attribution: Proven;
  confidence: number;
  /** Reported words begin with a pronoun that is whoever says them: "he would stay". */
  isOfOneself?: true;
}

/** Shown to the operator with an open quotation. */
const mostCandidates = 5;
/** An article holds no more; a text of nothing but speech would cost its square. */
const mostQuotes = 400;

export function attributeAll(scene: Scene): Attributed[] {
  const teller = openTeller(scene);
  const found: Attributed[] = [];
  for (const paragraph of scene.paragraphs) {
    if (found.length >= mostQuotes) break;
    const direct = paragraph.speech.map((speech) => ({ at: speech.marked.open, speech }));
    const apart = paragraph.reports.filter(({ sentence, report }) => {
      const { start, end } = report.isApart ? report : sentence;
      return !paragraph.speech.some(
        ({ marked, attribution, words }) =>
          (attribution !== null || scene.grammar.isClause(words)) &&
          marked.open < end &&
          marked.close > start,
      );
    });
    const indirect = apart
      .filter((reported) => !apart.some((other) => other !== reported && isWithin(reported, other)))
      .map((reported) => ({
        at: reported.report.isApart ? reported.report.start : reported.sentence.start,
        reported,
      }));
    const inOrder = [...direct, ...indirect].sort((a, b) => a.at - b.at);
    for (const [i, one] of inOrder.entries()) {
      const told =
        'speech' in one
          ? teller.direct(
              paragraph,
              one.speech,
              inOrder.slice(0, i).findLast((o) => 'speech' in o)?.speech ?? null,
            )
          : teller.statement(paragraph, one.reported);
      if (told) found.push(told);
    }
  }
  return found;
}

/** Of a sentence and a part of it the sentence is told. */
const isWithin = ({ sentence, report }: Reported, whole: Reported): boolean =>
  report.start >= whole.report.start &&
  report.end <= whole.report.end &&
  sentence.end - sentence.start < whole.sentence.end - whole.sentence.start;

interface Source {
  person: Person | null;
  attribution: Proven;
  /** Where the name stands, for whoever goes on. */
  mention: Spoken['mention'] | null;
  mentionParagraph: number;
}

function openTeller(scene: Scene) {
  const { paragraphs, people, grammar } = scene;
  const spoken: Spoken[] = [];
  const unread: Unread[] = [];
  const toldSoFar: Told = { ...scene, spoken, unread };
  const interview = interviewed(paragraphs, people);
  const { rawAt, proof } = openProver(paragraphs);

  /** By what the grammar read around the words. */
  function bySubject(
    paragraph: Paragraph,
    subject: Subject,
    tie: Span,
    at: number,
    grade: 'stated' | 'carried' = 'stated',
  ): Source {
    if (subject.kind === 'nobody') return unknown(candidatesNear(paragraph, at));
    if (subject.kind === 'pronoun' || subject.kind === 'elided') {
      const latest = spoken.at(-1);
      const clause = paragraph.block.text.slice(Math.max(0, tie.start), tie.end);
      // “A,” says somebody. “B,” answers: somebody else.
      if (
        latest?.paragraph === paragraph.index &&
        latest.end <= at &&
        grammar.isReply?.(clause) &&
        !/[.!?]\s+\p{Lu}/u.test(paragraph.block.text.slice(latest.end, at)) &&
        (!subject.gender || !latest.person.gender || subject.gender === latest.person.gender)
      )
        return unknown([]);
      const carried = carry(subject, at, paragraph.index, toldSoFar);
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
      const { person, mention, paragraph: from } = carried;
      // "The lawyer", 母親: who goes on may be somebody who has a name.
      if (person.name === null && isBare(person)) return unknown([person.role ?? '']);
      const attribution = proof(paragraph, 'carried', tie, mention, paragraphs[from]);
      return { person, attribution, mention, mentionParagraph: from };
    }
    const firms = subject.called ? bodiesCalled(subject, paragraph.index, people) : [];
    if (firms.length > 1) return unknown(namesOf(firms.map(({ person }) => person)));
    const [firm] = firms;
    if (firm) {
      const { person, mention, paragraph: from } = firm;
      const attribution = proof(paragraph, 'carried', tie, mention, paragraphs[from]);
      return { person, attribution, mention, mentionParagraph: from };
    }
    const person = people.personOf(subject);
    if (!person.isFirm) return unknown([]);
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
    )
      return (
        witnessBefore(paragraph, subject, tie, at) ??
        unknown([subject.name, ...candidatesNear(paragraph, at)])
      );
    const mention = { person, start: subject.start, end: subject.end };
    return {
      person,
      attribution: proof(paragraph, grade, tie, subject),
      mention,
      mentionParagraph: paragraph.index,
    };
  }

  /** "A neighbour thinks little of it. “…,” says the woman.": the one whom the sentences before describe without a name. */
  function witnessBefore(paragraph: Paragraph, subject: Subject, tie: Span, at: number): Source | null {
    const shown = grammar.anyone?.(subject);
    if (!shown) return null;
    const fits = ({ isBody, isMany, gender }: Person) =>
      !isBody && !isMany && (!gender || !shown.gender || gender === shown.gender);
    const topic = topicBefore(
      { ...subject, ...shown },
      Math.min(at, tie.start),
      paragraph.index,
      fits,
      toldSoFar,
    );
    if (!topic || topic.person.name !== null) return null;
    // "A child weeps. “…,” says the man.": somebody else.
    if (topic.person.gender !== shown.gender) return null;
    const { person, mention, paragraph: from } = topic;
    const attribution = proof(paragraph, 'carried', tie, mention, paragraphs[from]);
    return { person, attribution, mention, mentionParagraph: from };
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

  function unknown(candidates: string[]): Source {
    return {
      person: null,
      attribution: {
        grade: 'unknown',
        candidates: [...new Set(candidates.filter(Boolean))].slice(0, mostCandidates),
      },
      mention: null,
      mentionParagraph: -1,
    };
  }

  /** The speaker of the words before goes on. */
  function goesOn(paragraph: Paragraph, last: Spoken, tie: Span): Source {
    return {
      person: last.person,
      attribution: proof(paragraph, 'carried', tie, last.mention, paragraphs[last.mentionParagraph]),
      mention: last.mention,
      mentionParagraph: last.mentionParagraph,
    };
  }

  function direct(
    paragraph: Paragraph,
    speech: MarkedSpeech,
    previous: MarkedSpeech | null,
  ): Attributed | null {
    const { marked, words, attribution } = speech;
    const isEcho = !isEnough(words, grammar);
    if (isEcho && !attribution) return null;
    const told = attribution?.subject.isMissed ? null : attribution;
    const source = told
      ? bySubject(paragraph, told.subject, tieOf(told, marked), marked.open)
      : (withoutAttribution(paragraph, speech, previous) ?? (attribution && unknown([])));
    if (!source) return null;
    // 「我也被拉過三次。」: nobody's who is a body, though nobody else was told of.
    if (source.person?.isBody && source.attribution.grade === 'carried' && grammar.isOfOne?.(words))
      return note(paragraph, marked, unknown([]), 'direct', 0.3);
    const found = note(
      paragraph,
      { start: marked.start, end: marked.end },
      source,
      'direct',
      attribution?.confidence ?? 0.8,
    );
    // ‘Yes,’ she says. ‘Though …’: too short to show, and all the same who speaks.
    return isEcho ? null : found;
  }

  function withoutAttribution(
    paragraph: Paragraph,
    { marked, words }: MarkedSpeech,
    previous: MarkedSpeech | null,
  ): Source | null {
    if (!grammar.isClause(words)) return null;
    const { text } = paragraph.block;
    const last = spoken.at(-1);
    const before = text.slice(previous?.marked.close ?? 0, marked.open);
    const open = () =>
      standsAlone(text, marked) || leadsOn(text, marked, words)
        ? unknown(candidatesNear(paragraph, marked.open))
        : null;
    // «A», sbotta in aula il pubblico ministero.: what stands behind the words tells whose they are, though it could not be read.
    if (/^\s?,\s*\p{Ll}/u.test(text.slice(marked.close))) return open();
    const told = paragraph.reports.find(
      ({ sentence }) => sentence.end <= marked.open && text.slice(sentence.end, marked.open).trim() === '',
    );
    // “X says that …. “…”: the sentence that introduces the words tells whose they are.
    if (told && standsAlone(text, marked)) {
      const { report, sentence } = told;
      return bySubject(paragraph, report.subject, report.tie ?? tieOfReport(report), sentence.start);
    }
    if (last && speaksOn(paragraph, marked, before, last, previous)) return goesOn(paragraph, last, marked);
    const sayer = standsAlone(text, marked) ? sayerBefore(paragraph, marked.open, scene) : null;
    if (sayer) return bySubject(paragraph, sayer.subject, sayer, sayer.start);
    const given = standsAlone(text, marked) ? givenTheWord(paragraph, { ...marked, words }, scene) : null;
    if (given) return bySubject(given.paragraph, given.subject, given, given.start, 'carried');
    if (last && standsAlone(text, marked) && tellsOnlyOf(last, paragraph, marked.open, scene))
      return goesOn(paragraph, last, marked);
    if (last && standsAlone(text, marked) && isAskedOn(last, paragraph, marked.open, scene))
      return goesOn(paragraph, last, marked);
    const [above, answer] = [paragraphs[paragraph.index - 1], paragraphs[paragraph.index - 2]];
    if (interview && (isAnswer(paragraph, above) || isPrompted(paragraph, above, answer)))
      return goesOn(paragraph, interview, marked);
    return open();
  }

  /** Whether nothing but their own words stands between what somebody said last and these. */
  function speaksOn(
    paragraph: Paragraph,
    marked: MarkedSpeech['marked'],
    before: string,
    last: Spoken,
    previous: MarkedSpeech | null,
  ): boolean {
    if (last.paragraph === paragraph.index) {
      // «A», dice una donna. «B», promette.: a verb that could not be read tells whose the second words are.
      const behind = paragraph.block.text.slice(marked.close);
      const hasOwn = /[.!?]\s*$/.test(before) && /^\s?,\s*\p{Ll}/u.test(behind);
      if (previous && last.end >= previous.marked.end && !hasOwn && grammar.continues(before)) return true;
      // «A», dice. Poi, senza far nomi: «B».
      return (
        /^[^"“”«»„「」]{0,60}[:：]\s*$/u.test(before) &&
        !namesAnybody(paragraph, last.end, marked.open) &&
        (grammar.bringsNobody?.(before) ?? true)
      );
    }
    if (previous !== null || paragraph.opens || last.paragraph !== paragraph.index - 1) return false;
    const above = paragraphs[paragraph.index - 1]!;
    if (above.speech.at(-1)?.marked.unclosed && before.trim() === '') return true;
    const isTold = grammar.isHearsay?.(above.block.text.slice(last.end)) ?? false;
    // ‘It did,’ Mr Pryce said. ¶ ‘And anyone could take one?’: whoever asks is as likely the other one.
    if (/[?？]\W*$/.test(paragraph.block.text.slice(marked.start, marked.end))) return false;
    // 「…」 ¶ 旁聽席上的這句話: the paragraph below tells whose words stand above it.
    const below = paragraphs[paragraph.index + 1]?.block.text ?? '';
    if (grammar.pointsAbove?.(below)) return false;
    return isAlone(paragraph.block.text, marked) && endsWith(above, last) && !isTold;
  }

  const namesAnybody = ({ index }: Paragraph, from: number, to: number): boolean =>
    people.mentions(index).some(({ start, end }) => start >= from && end <= to);

  function candidatesNear({ index }: Paragraph, at: number): string[] {
    const near = [
      ...people.mentions(index).toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at)),
      ...people.mentions(index - 1).toReversed(),
    ];
    return namesOf(near.map(({ person }) => person));
  }

  /** Of words that only their verb shows to be told: of whom what stands right before tells that they speak. */
  function whoGoesOn(paragraph: Paragraph, { start, end }: Span): Source | null {
    const { index, block } = paragraph;
    const last = spoken.at(-1);
    const isOpen = unread.some((one) => one.paragraph === index && one.end > (last?.end ?? 0));
    // Nothing but what says whose the words before are stands between.
    const between = last?.paragraph === index ? block.text.slice(last.end, start).trim() : null;
    if (last && between !== null && !isOpen && !/[.!?…]["“”»]?\s/u.test(between))
      return goesOn(paragraph, last, { start, end });
    if (/;\s*$/.test(block.text.slice(0, start))) return null;
    const words = block.text.slice(start, end);
    const sayer =
      sayerBefore(paragraph, start, scene) ??
      givenTheWord(paragraph, { open: start, close: end, words }, scene);
    return sayer && bySubject(sayer.paragraph, sayer.subject, { start, end }, sayer.start, 'carried');
  }

  function statement(paragraph: Paragraph, { report }: Reported): Attributed | null {
    const source = report.goesOn
      ? whoGoesOn(paragraph, report)
      : bySubject(
          paragraph,
          report.subject,
          report.tie ?? tieOfReport(report),
          report.subject.start || report.start,
        );
    if (!source?.person) return null;
    const told = note(paragraph, report, source, 'statement', report.confidence, !report.isInPassing);
    const text = paragraph.block.text.slice(report.start, report.end);
    const [first] = grammar.pronounsIn?.(text.split(' ', 1)[0]!) ?? [];
    const isOfOneself =
      source.attribution.grade === 'stated' &&
      ((first?.gender !== undefined && first.gender === source.person.gender) ||
        grammar.isOfSpeaker?.(text, source.person) === true);
    // "Benches, he explained, attract lingering": what leans is who says it.
    const { tie } = report;
    const holdsTie = tie !== undefined && tie.start > report.start && tie.end < report.end;
    return report.isEmpty ? null : { ...told, ...((isOfOneself || holdsTie) && { isOfOneself: true }) };
  }

  function note(
    paragraph: Paragraph,
    span: Span,
    { person, attribution, mention, mentionParagraph }: Source,
    kind: Attributed['kind'],
    confidence: number,
    /** Whether words behind these may be the same one's. */
    goesOn = true,
  ): Attributed {
    if (person && mention && goesOn)
      spoken.push({
        paragraph: paragraph.index,
        start: span.start,
        end: span.end,
        person,
        mention,
        mentionParagraph,
      });
    else if (goesOn) unread.push({ paragraph: paragraph.index, end: span.end });
    return {
      kind,
      start: rawAt(paragraph, span.start),
      end: rawAt(paragraph, span.end),
      speaker: person?.name ?? null,
      role: person?.role ?? null,
      attribution,
      confidence:
        attribution.grade === 'unknown'
          ? 0.3
          : attribution.grade === 'carried'
            ? confidence * 0.85
            : confidence,
    };
  }

  return { direct, statement };
}
