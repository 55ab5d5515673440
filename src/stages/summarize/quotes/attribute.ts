// Gives each quotation its speaker with the proof: by its own attribution, or because the speaker before goes on.
// Whatever nothing attributes stays with nobody: the nearest name is no proof.
import type { Attribution as Proven } from '../../../domain/attribution.ts';
import type { Attribution, QuotingGrammar, Report, Subject } from '../../../language/quoting.ts';
import { countCjk } from '../../../language/text/characters.ts';
import { readingLength } from '../../../language/text/width.ts';
import { carry, type Spoken } from './carry.ts';
import { interviewed, isAnswer, isPrompted } from './interview.ts';
import { sayerBefore, tellsOnlyOf } from './introduced.ts';
import type { People, Person } from './people.ts';
import type { MarkedSpeech, Paragraph, Reported } from './read.ts';

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
}

export interface Scene {
  paragraphs: readonly Paragraph[];
  people: People;
  grammar: QuotingGrammar;
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
    const indirect = paragraph.reports
      .filter(
        ({ sentence }) =>
          !paragraph.speech.some(
            ({ marked, attribution, words }) =>
              (attribution !== null || scene.grammar.isClause(words)) &&
              marked.open < sentence.end &&
              marked.close > sentence.start,
          ),
      )
      .map((reported) => ({ at: reported.sentence.start, reported }));
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
  const interview = interviewed(paragraphs, people);

  /** A paragraph's offset in the raw article; what lies past its ends lies in the paragraphs beside it. */
  function rawAt({ index, block }: Paragraph, offset: number): number {
    const [above, next] = [paragraphs[index - 1]?.block, paragraphs[index + 1]?.block];
    if (offset < 0 && above) return above.start + above.text.length + 1 + offset;
    return offset <= block.text.length || !next
      ? block.start + offset
      : next.start + offset - block.text.length - 1;
  }

  function proof(
    paragraph: Paragraph,
    grade: 'stated' | 'carried',
    tie: Span,
    mention: Span,
    mentionParagraph = paragraph,
  ): Proven {
    const words = paragraph.block.text.slice(Math.max(0, tie.start), Math.max(0, tie.end));
    const blank = words.length - words.trimStart().length;
    return {
      grade,
      start: rawAt(paragraph, tie.start + blank),
      end: rawAt(paragraph, tie.end - (words.length - words.trimEnd().length)),
      speakerStart: rawAt(mentionParagraph, mention.start),
      speakerEnd: rawAt(mentionParagraph, mention.end),
    };
  }

  /** By what the grammar read around the words. */
  function bySubject(paragraph: Paragraph, subject: Subject, tie: Span, at: number): Source {
    if (subject.kind === 'nobody') return unknown(candidatesNear(paragraph, at));
    if (subject.kind === 'pronoun' || subject.kind === 'elided') {
      const carried = carry(subject, at, paragraph.index, { paragraphs, people, spoken, grammar });
      if ('candidates' in carried) return unknown(carried.candidates);
      const { person, mention, paragraph: from } = carried;
      // "The lawyer", 母親: who goes on may be somebody who has a name.
      if (person.name === null && isBare(person)) return unknown([person.role ?? '']);
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
      return unknown([subject.name, ...candidatesNear(paragraph, at)]);
    const mention = { person, start: subject.start, end: subject.end };
    return {
      person,
      attribution: proof(paragraph, 'stated', tie, subject),
      mention,
      mentionParagraph: paragraph.index,
    };
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
    if (!isEnough(words, grammar)) return null;
    const source = attribution
      ? bySubject(paragraph, attribution.subject, tieOf(attribution, marked), marked.open)
      : grammar.isClause(words)
        ? withoutAttribution(paragraph, speech, previous)
        : null;
    if (!source) return null;
    return note(
      paragraph,
      { start: marked.start, end: marked.end },
      source,
      'direct',
      attribution?.confidence ?? 0.8,
    );
  }

  function withoutAttribution(
    paragraph: Paragraph,
    { marked, words }: MarkedSpeech,
    previous: MarkedSpeech | null,
  ): Source | null {
    const { text } = paragraph.block;
    const last = spoken.at(-1);
    const before = text.slice(previous?.marked.close ?? 0, marked.open);
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
    if (last && standsAlone(text, marked) && tellsOnlyOf(last, paragraph, marked.open, scene))
      return goesOn(paragraph, last, marked);
    const [above, answer] = [paragraphs[paragraph.index - 1], paragraphs[paragraph.index - 2]];
    if (interview && (isAnswer(paragraph, above) || isPrompted(paragraph, above, answer)))
      return goesOn(paragraph, interview, marked);
    return standsAlone(text, marked) || leadsOn(text, marked, words)
      ? unknown(candidatesNear(paragraph, marked.open))
      : null;
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
      if (previous && last.end >= previous.marked.end && grammar.continues(before)) return true;
      // «A», dice. Poi, senza far nomi: «B».
      return /^[^"“”«»„「」]{0,60}[:：]\s*$/u.test(before) && !namesAnybody(paragraph, last.end, marked.open);
    }
    if (previous !== null || paragraph.opens || last.paragraph !== paragraph.index - 1) return false;
    const above = paragraphs[paragraph.index - 1]!;
    if (above.speech.at(-1)?.marked.unclosed && before.trim() === '') return true;
    return isAlone(paragraph.block.text, marked) && endsWith(above, last);
  }

  const namesAnybody = ({ index }: Paragraph, from: number, to: number): boolean =>
    people.mentions(index).some(({ start, end }) => start >= from && end <= to);

  function candidatesNear({ index }: Paragraph, at: number): string[] {
    const near = [
      ...people.mentions(index).toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at)),
      ...people.mentions(index - 1).toReversed(),
    ];
    return near.map(({ person }) => person.name ?? person.role ?? '').filter(Boolean);
  }

  function statement(paragraph: Paragraph, { report }: Reported): Attributed | null {
    const source = bySubject(
      paragraph,
      report.subject,
      report.tie ?? tieOfReport(report),
      report.subject.start || report.start,
    );
    if (!source.person) return null;
    return note(paragraph, report, source, 'statement', report.confidence);
  }

  function note(
    paragraph: Paragraph,
    span: Span,
    { person, attribution, mention, mentionParagraph }: Source,
    kind: Attributed['kind'],
    confidence: number,
  ): Attributed {
    if (person && mention)
      spoken.push({
        paragraph: paragraph.index,
        start: span.start,
        end: span.end,
        person,
        mention,
        mentionParagraph,
      });
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

interface Span {
  start: number;
  end: number;
}

/** From the subject to the marks, where the grammar tells no more. */
function tieOf(
  { start: from, end: to, subject }: Attribution,
  { open, close, start, end }: { open: number; close: number; start: number; end: number },
): Span {
  if (from !== undefined && to !== undefined) return { start: from, end: to };
  if (subject.start >= subject.end) return { start, end };
  return subject.start >= close
    ? { start: close, end: subject.end }
    : { start: subject.start, end: Math.max(subject.end, open) };
}

const tieOfReport = ({ subject, start, end }: Report): Span =>
  subject.start >= subject.end
    ? { start, end }
    : subject.start >= end
      ? { start: end, end: subject.end }
      : { start: subject.start, end: Math.max(subject.end, start) };

/** Nothing but the words, and nothing behind those of a paragraph before but who said them. */
const isAlone = (text: string, { open, close }: { open: number; close: number }): boolean =>
  text.slice(0, open).trim() === '' && !/[\p{L}\p{N}]/u.test(text.slice(close));

function endsWith(paragraph: Paragraph, last: Spoken): boolean {
  const rest = paragraph.block.text.slice(last.end);
  const speech = paragraph.speech.at(-1);
  return (speech === undefined || speech.marked.end <= last.end) && !/[.!?。！？]["”»」]?\s+\S/u.test(rest);
}

const sentenceEnd = /[。！？!?.…][”"」』）)»“]*\s*$/u;

/** Whole sentences in marks, rather than some words of the sentence around them. */
function standsAlone(
  text: string,
  { open, close, start, end }: { open: number; close: number; start: number; end: number },
): boolean {
  const before = text.slice(0, open).trimEnd();
  const after = text.slice(close);
  const words = text.slice(start, end);
  return (
    (before === '' || sentenceEnd.test(before) || /[:：]$/.test(before)) &&
    (sentenceEnd.test(words) || /^\s*(?:[。.]|$)/.test(after))
  );
}

/** “I saw it all,” and something that could not be read: whole words at the beginning of a sentence, and a clause behind them. */
const leadsOn = (
  text: string,
  { open, close }: Span & { open: number; close: number },
  words: string,
): boolean => {
  const before = text.slice(0, open).trimEnd();
  return (
    (before === '' || sentenceEnd.test(before)) &&
    /^\p{Lu}/u.test(words) &&
    words.trim().split(/\s+/).length > 3 &&
    (/,$/.test(words) || /^\s?,/.test(text.slice(close)))
  );
};

/** A word or two in quotation marks are an echo, even where someone said them. */
const isEnough = (words: string, grammar: QuotingGrammar): boolean =>
  /\p{L}.*\p{L}.*\p{L}/su.test(words) &&
  (grammar.isClause(words) ||
    /[。！？!?.…]$/.test(words.trim()) ||
    readingLength(words) >= 4.8 ||
    countCjk(words) >= 4);
