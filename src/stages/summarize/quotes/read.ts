// Reads each paragraph once: its marks with what the grammar says of them, and its indirect speech. Knows nothing of who
// is who yet.
import type { Block } from '../../../domain/article.ts';
import type { Language } from '../../../language/language.ts';
import type {
  Attribution,
  Opener,
  QuotingGrammar,
  Subject,
  Surroundings,
} from '../../../language/quoting.ts';
import { type Marked, withWholeMarks } from '../../../language/text/marks.ts';
import { withSpeechMarks } from '../../../language/text/opening-dash.ts';
import { signsUnmarked } from '../../../language/text/signature.ts';
import { speechIn } from '../../../language/text/speech.ts';
import { isNameWithin, ofNobodyHidden, withoutNames } from './names-within.ts';
import { type Reported, readReports } from './reports.ts';
import { goesOnIn, withRunOn } from './run-on.ts';
import { signatureOf } from './signature.ts';

export interface MarkedSpeech {
  /** Offsets into the paragraph. */
  marked: Marked;
  words: string;
  /** Offsets into the paragraph, or past its end where the next one tells. Null: nothing says who. */
  attribution: Attribution | null;
}

export interface Paragraph {
  index: number;
  block: Block;
  /** Outermost marks, in order. */
  speech: readonly MarkedSpeech[];
  reports: readonly Reported[];
  /** Its sentences outside marks, in order, with whom each begins with. */
  openers: readonly Opener[];
  /** A heading or a kept caption stands before it: nobody goes on from there. */
  opens: boolean;
  /** The heading right above it; empty where there is none. */
  heading: string;
}

/** The title above an article's text; empty where it has none. */
export const headlineOf = (blocks: readonly Block[]): string =>
  blocks.find(({ kind }) => kind === 'title')?.text ?? '';

/** Who is said to speak in a paragraph, by a name or a description. */
export const speakersOf = ({ speech, reports }: Pick<Paragraph, 'speech' | 'reports'>): Subject[] =>
  [
    ...speech.flatMap(({ attribution }) => (attribution ? [attribution.subject] : [])),
    ...reports.map(({ report }) => report.subject),
  ].filter(({ kind }) => kind !== 'pronoun' && kind !== 'elided' && kind !== 'nobody');

/** A term or a name in marks is no longer, in UTF-16 units. */
const longestTerm = 8;

/** No paragraph has more quotations to tell. */
const mostMarks = 200;

/** A heading, or a caption that is kept as text: one that was dropped stands beside the text, which goes on around it. */
const parts = ({ kind, kept }: Block): boolean =>
  kind === 'heading' || kind === 'title' || (kind === 'caption' && kept);

/** @param blocks all of the article, in order; only kept paragraphs are read */
export function readParagraphs(
  blocks: readonly Block[],
  grammar: QuotingGrammar,
  language: Language,
): Paragraph[] {
  const kept: { block: Block; opens: boolean; heading: string }[] = [];
  let opens = true;
  let heading = '';
  for (const block of blocks) {
    if (block.kept && block.kind === 'paragraph') {
      kept.push({ block: asRead(block, grammar, language), opens, heading });
      opens = false;
      heading = '';
    } else if (parts(block)) {
      opens = true;
      heading = block.kind === 'heading' && block.kept ? block.text : '';
    }
  }
  const texts = kept.map(({ block }) => block.text);
  return kept.map(({ block, opens, heading }, index) => {
    const reports = readReports(block, grammar, language);
    const speech = readMarks(
      block,
      {
        above: opens ? '' : (kept[index - 1]?.block.text ?? ''),
        next: kept[index + 1]?.block.text ?? '',
        isParted: kept[index + 1]?.opens ?? true,
        goesOn: (mark) => goesOnIn(texts, index, mark) >= 0,
      },
      grammar,
      language,
    ).map((one) =>
      one.attribution ? one : { ...one, attribution: reportedIn(one, block, reports, grammar) },
    );
    return { index, block, opens, heading, speech, reports, openers: readOpeners(block, grammar, language) };
  });
}

/**
 * A name may stand on two lines of a wrapped text, two commas for a mark, and a dash for two marks. One character stays one,
 * so offsets hold.
 */
function asRead(block: Block, { wraps }: QuotingGrammar, language: Language): Block {
  const text = withSpeechMarks(withWholeMarks(wraps ? oneLine(block.text) : block.text), language);
  return text === block.text ? block : { ...block, text };
}

/**
 * "It said the court was told that “the army reserves its right”": a clause of what is reported is whoever's it is. Fewer
 * words stay within it, for nobody understands them alone.
 */
function reportedIn(
  { marked, words }: MarkedSpeech,
  { text }: Block,
  reports: readonly Reported[],
  grammar: QuotingGrammar,
): Attribution | null {
  if (!grammar.isClause(words)) return null;
  const whole = reports.find(
    ({ report }) =>
      !report.isEmpty &&
      report.tie &&
      report.start < marked.open &&
      (report.until ?? report.end) >= marked.close - 1,
  );
  if (!whole || !grammar.goesOnTelling?.(text.slice(whole.report.start, marked.open), words)) return null;
  const { subject, tie } = whole.report;
  return { subject, ...tie };
}

function readOpeners({ text }: Block, grammar: QuotingGrammar, language: Language): Opener[] {
  const marks = speechIn(text, language).filter(({ depth }) => depth === 0);
  return grammar
    .openers(text)
    .filter(
      ({ start, end }) => !marks.some(({ open, close }) => open <= start && start < close && end - start > 0),
    );
}

const oneLine = (text: string): string => text.replace(/[\r\n\u00a0\u202f]/g, ' ');

/** What stands beside a paragraph. */
interface Neighbours {
  /** Empty where a heading stands between. */
  above: string;
  next: string;
  /** A heading stands before the next one. */
  isParted: boolean;
  /** Whether one below opens with a mark again. */
  goesOn(mark: string): boolean;
}

function readMarks(
  { text }: Block,
  { above, next, isParted, goesOn }: Neighbours,
  grammar: QuotingGrammar,
  language: Language,
): MarkedSpeech[] {
  const unmarked = signsUnmarked(text, next) && !/[「」『』“”"]/u.test(text);
  const marks = unmarked
    ? [wholeOf(text)]
    : withRunOn(
        speechIn(text, language).filter(({ depth, start, end }) => depth === 0 && end > start),
        text,
        goesOn,
        grammar,
      );
  const signature = signatureOf(text, marks, next, grammar);
  return marks.slice(0, mostMarks).map((marked, i) => {
    const words = text.slice(marked.start, marked.end);
    // A word in marks parts no sentence.
    const names = marks.slice(0, i).filter((m) => isNameWithin(text, m, marked.open, grammar, language));
    const floor =
      marks
        .slice(0, i)
        .findLast(
          (m) =>
            !grammar.wraps || (m.end - m.start > longestTerm && !names.includes(m)) || opensSpeech(text, m),
        )?.close ?? 0;
    const ceiling = marks[i + 1]?.open ?? text.length;
    const around = {
      text: withoutNames(text, names),
      ...{ open: marked.open, close: marked.close, words, floor, ceiling },
    };
    return {
      marked,
      words,
      attribution: placed(
        ofNobodyHidden(grammar.attribute(around), names) ??
          signature ??
          fromLineAbove(around, above, grammar) ??
          (isParted ? null : fromLineBelow(around, next, grammar)),
        { ...around, text },
        next,
      ),
    };
  });
}

/** “Nobody,” said Field, “should wait”: short as a term, but the beginning of what is said. */
const opensSpeech = (text: string, { open, start, end }: Marked): boolean =>
  /^[^.!?:;]*,$/u.test(text.slice(start, end)) &&
  /(?:^|[.!?…]\s+)$/u.test(text.slice(Math.max(0, open - 4), open));

/** Words that a line under them signs are somebody's as they stand. */
const wholeOf = (text: string): Marked => ({
  ...{ open: 0, close: text.length, start: 0, end: text.length },
  ...{ mark: '', depth: 0, unclosed: false },
});

/** A name stands where its offsets say, or else where it is nearest to the marks. */
function placed(
  attribution: Attribution | null,
  { text, open, close }: Surroundings,
  next: string,
): Attribution | null {
  if (!attribution) return null;
  const { subject } = attribution;
  const { name, start, end } = subject;
  if (name === '' || start < 0 || `${text}\n${next}`.slice(start, end) === name) return attribution;
  const [before, after] = [text.lastIndexOf(name, open - name.length), text.indexOf(name, close)];
  if (before < 0 && after < 0) return attribution;
  const isAfter = after >= 0 && (before < 0 || after - close < open - before - name.length);
  const at = isAfter ? after : before;
  return { ...attribution, subject: { ...subject, start: at, end: at + name.length } };
}

/** "X said the following." in one paragraph, “…” in the next. */
function fromLineAbove(around: Surroundings, above: string, grammar: QuotingGrammar): Attribution | null {
  if (around.text.slice(0, around.open).trim() !== '' || !grammar.announces?.(above)) return null;
  const by = above.length + 1;
  const { text, open, close, ceiling } = around;
  const floor = grammar.wraps ? 1 + Math.max(...[...closing].map((mark) => above.lastIndexOf(mark))) : by;
  const attribution = grammar.attribute({
    ...around,
    text: `${above}\n${text}`,
    ...{ open: open + by, close: close + by, floor, ceiling: ceiling + by },
  });
  // "He tells what Ann Field said:" is nobody's, whoever the sentence begins with.
  if (grammar.telling?.wantsSubject === false && attribution?.subject.kind === 'nobody')
    return { subject: attribution.subject };
  if (!attribution?.subject.name) return null;
  const { subject, start, end } = attribution;
  return {
    ...attribution,
    subject: { ...subject, start: subject.start - by, end: subject.end - by },
    ...(start !== undefined && end !== undefined ? { start: start - by, end: end - by } : {}),
  };
}

/** Marks that end words, each also where it begins them elsewhere. */
const closing = '"“”»«';

/** “…” alone in one paragraph, "X said so, smiling." in the next. */
function fromLineBelow(around: Surroundings, next: string, grammar: QuotingGrammar): Attribution | null {
  const { text, open, close } = around;
  if (around.floor > 0 || text.slice(0, open).trim() !== '' || /[\p{L}\p{N}]/u.test(text.slice(close)))
    return null;
  const told = grammar.tellsBelow?.(next);
  if (!told) return null;
  const by = text.length + 1;
  return {
    subject: { ...told.subject, start: told.subject.start + by, end: told.subject.end + by },
    ...{ start: by, end: by + told.end },
  };
}
