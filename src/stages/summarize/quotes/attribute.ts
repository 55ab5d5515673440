// Goes through the words of an article in order, gives each its speaker with the proof, and keeps what was said so far. Who
// that is: sources.ts by an attribution, unattributed.ts without one.
import type { Attribution as Proven } from '../../../domain/attribution.ts';
import type { Subject } from '../../../language/quoting.ts';
import { shownRole } from './person.ts';
import { isAlone, isEnough, standsAlone } from './placing.ts';
import { openProver, type Span, tieOf, tieOfReport } from './proof.ts';
import type { MarkedSpeech, Paragraph } from './read.ts';
import type { Reported } from './reports.ts';
import type { Scene, Spoken, Told, Unread } from './scene.ts';
import { openSources, type Source, unknown } from './sources.ts';
import { openUnattributed } from './unattributed.ts';

/** Words, who said them, and what proves it. */
export interface Attributed {
  kind: 'direct' | 'statement';
  /** Offsets into the raw article. */
  start: number;
  end: number;
  speaker: string | null;
  role: string | null;
  attribution: Proven;
  /** Reported words begin with a pronoun that is whoever says them: "he would stay". */
  isOfOneself?: true;
}

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
          (attribution !== null || (scene.grammar.isClause(words) && !isTerm(marked, report))) &&
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

/** ‘빨리 치지 말 것’이라고 찍혀 있었다고: in single marks within what is reported, said by nobody there. */
const isTerm = ({ mark, open, close }: MarkedSpeech['marked'], { start, end }: Reported['report']): boolean =>
  mark === '‘' && open >= start && close <= end;

/** Of a sentence and a part of it the sentence is told. */
const isWithin = ({ sentence, report }: Reported, whole: Reported): boolean =>
  report.start >= whole.report.start &&
  report.end <= whole.report.end &&
  sentence.end - sentence.start < whole.sentence.end - whole.sentence.start;

function openTeller(scene: Scene) {
  const { paragraphs, grammar } = scene;
  const spoken: Spoken[] = [];
  const unread: Unread[] = [];
  const told: Told = { ...scene, spoken, unread };
  const { rawAt, proof } = openProver(paragraphs);
  const sources = openSources(told, { proof });
  const unattributed = openUnattributed(told, sources);

  function direct(
    paragraph: Paragraph,
    speech: MarkedSpeech,
    previous: MarkedSpeech | null,
  ): Attributed | null {
    const { marked, words, attribution } = speech;
    const isEcho = !isEnough(words, grammar);
    if (isEcho && !attribution) return null;
    const read = attribution && isMissed(paragraph, attribution.subject, marked.open) ? null : attribution;
    const near = read
      ? sources.bySubject(paragraph, read.subject, tieOf(read, marked), marked.open)
      : (unattributed.ofMarked(paragraph, speech, previous) ?? (attribution && unknown([])));
    const source = near?.person ? near : (ofPortrayed(paragraph, speech) ?? near);
    if (!source) return null;
    // 「我也被拉過三次。」: nobody's who is a body, though nobody else was told of.
    if (source.person?.isBody && source.attribution.grade === 'carried' && grammar.isOfOne?.(words))
      return note(paragraph, marked, unknown([]), 'direct');
    const span = { start: marked.start, end: marked.end };
    const found = note(paragraph, span, source, 'direct', !read?.isInPassing);
    // ‘Yes,’ she says. ‘Though …’: too short to show, and all the same who speaks.
    return isEcho ? null : found;
  }

  /** Of words that nothing else gives to anybody: whom the article portrays, where their sentence leaves out who speaks. */
  function ofPortrayed(paragraph: Paragraph, { marked, words, attribution }: MarkedSpeech): Source | null {
    const subject = attribution?.subject;
    const isLeftOut = !subject || subject.kind === 'elided' || subject.isMissed === true;
    if (!isLeftOut || !grammar.isClause(words)) return null;
    const { text } = paragraph.block;
    const isOwn = isAlone(text, marked) && grammar.isOfOne?.(words) === true && !/[?？]\W*$/u.test(words);
    const isTold =
      isOwn || (attribution !== null && (subject?.isMissed === true || subject?.before !== undefined));
    if (!isTold && !standsAlone(text, marked)) return null;
    const tie = attribution ? tieOf(attribution, marked) : { start: marked.start, end: marked.end };
    return sources.ofPortrayed(paragraph, tie, marked.open, isTold);
  }

  /** Whom the grammar of a sentence missed, the article may have named elsewhere: then a pronoun may mean them. */
  const isMissed = ({ index }: Paragraph, { isMissed: missed, kind }: Subject, at: number): boolean =>
    missed === true &&
    (kind === 'nobody' ||
      !scene.people
        .mentions(index)
        .some(({ person, end }) => end <= at && person.name !== null && !person.isBody && person.isFirm));

  function statement(paragraph: Paragraph, { report }: Reported): Attributed | null {
    const source = report.follows
      ? unattributed.ofFollowing(paragraph, report)
      : report.goesOn
        ? unattributed.ofTold(paragraph, report)
        : sources.bySubject(
            paragraph,
            report.subject,
            report.tie ?? tieOfReport(report),
            report.subject.start || report.start,
          );
    if (!source?.person) return null;
    const found = note(paragraph, report, source, 'statement', !report.isInPassing);
    const text = paragraph.block.text.slice(report.start, report.end);
    const [first] = grammar.pronounsIn?.(text.split(' ', 1)[0]!) ?? [];
    const isStated = source.attribution.grade === 'stated';
    // "He died on Sunday, said his son": who is told of before whoever says it is somebody else.
    const isBehind = report.subject.kind === 'pronoun' || report.subject.end <= report.start;
    // "Ann Field raised a boy. She thought she was doing well.": told of her, and not by her.
    if (report.isThought && !isStated && first?.gender) return null;
    const isOfOneself =
      !report.goesOn &&
      ((isBehind && first?.gender !== undefined && first.gender === source.person.gender) ||
        grammar.isOfSpeaker?.(text, source.person) === true);
    // "Benches, he explained, attract lingering": what leans is who says it.
    const { tie } = report;
    const holdsTie = tie !== undefined && tie.start > report.start && tie.end < report.end;
    return report.isEmpty ? null : { ...found, ...((isOfOneself || holdsTie) && { isOfOneself: true }) };
  }

  function note(
    paragraph: Paragraph,
    span: Span & { until?: number },
    { person, attribution, mention, mentionParagraph }: Source,
    kind: Attributed['kind'],
    /** Whether words behind these may be the same one's. */
    goesOn = true,
  ): Attributed {
    const { start, end } = span;
    if (person && mention && goesOn)
      spoken.push({
        ...{ paragraph: paragraph.index, start, end: span.until ?? end },
        ...{ person, mention, mentionParagraph },
      });
    else if (goesOn) unread.push({ paragraph: paragraph.index, end });
    return {
      kind,
      start: rawAt(paragraph, start),
      end: rawAt(paragraph, end),
      speaker: person?.name ?? null,
      role: person ? shownRole(person) : null,
      attribution,
    };
  }

  return { direct, statement };
}
