// Checks that what claims to be the article's words is: verbatim, from kept blocks, said by whom the article names.
import type { Block, Span } from '../../../domain/article.ts';
import type { Check, Quote } from '../../../domain/digest.ts';
import { languageOf } from '../../../language/registry.ts';
import { plainInterview } from '../../../language/text/answers.ts';
import type { Marked } from '../../../language/text/marks.ts';
import { oneLine } from '../../../language/text/one-line.ts';
import { signsUnmarked } from '../../../language/text/signature.ts';
import { speechIn } from '../../../language/text/speech.ts';
import { goesOnIn, runOnIn } from '../quotes/run-on.ts';
import { turnOf } from '../quotes/transcript.ts';
import {
  conclude,
  failed,
  type GateInput,
  oncePerArticle,
  rawLine,
  rawWithoutAges,
  spansOf,
  writtenTexts,
} from './material.ts';

const isVerbatim = (raw: string, { text, start, end }: Span): boolean =>
  start < end && end <= raw.length && raw.slice(start, end) === text;

export function checkSpans(input: GateInput): Check[] {
  const spans = spansOf(input);
  const failures = spans
    .filter(({ span }) => !isVerbatim(input.raw, span))
    .map(({ where, span }) =>
      failed('spans', `${where} is not what the article has at ${span.start}–${span.end}`, span),
    );
  for (const { value, unit, start, end } of input.stats) {
    const text = input.raw.slice(start, end);
    if (text === '' || !text.includes(value) || !text.includes(unit))
      failures.push(failed('spans', `stat ${value} ${unit} is not what the article has at ${start}–${end}`));
  }
  return conclude('spans', failures, `${spans.length} passages and ${input.stats.length} stats are verbatim`);
}

export function checkQuotes(input: GateInput): Check[] {
  const failures: Check[] = [];
  const language = languageOf(input.language);
  const grammar = language.family.quoting(language);
  const found = new Map<Block, Marked[]>();
  const kept = input.blocks.filter((block) => block.kept);
  const texts = kept.map(({ text }) => text);
  const marksOf: MarksOf = (block, text) => {
    const known = found.get(block);
    if (known) return known;
    const closed = speechIn(text, language);
    const goesOn = (mark: string) => goesOnIn(texts, kept.indexOf(block), mark) >= 0;
    const open = runOnIn(closed, text, goesOn, grammar);
    const marks = open ? [...closed, open] : closed;
    found.set(block, marks);
    return marks;
  };
  let answers: ReadonlySet<Block> | null = null;
  const isAnswer = (block: Block) => {
    answers ??= new Set(plainInterview(input.blocks, language)?.answers);
    return answers.has(block);
  };
  for (const quote of input.quotes) {
    if (!isVerbatim(input.raw, quote))
      failures.push(
        failed('quotes', `“${quote.text}” is not in the article at ${quote.start}–${quote.end}`, quote),
      );
    else if (quote.kind === 'direct' && !isSpoken(input, quote, marksOf, isAnswer))
      failures.push(
        failed(
          'quotes',
          `“${quote.text}” is given as direct speech, but stands in no quotation marks`,
          quote,
        ),
      );
  }
  return conclude('quotes', failures, `${input.quotes.length} quotes are verbatim`);
}

/** The marked stretches of a block, found once: a long paragraph may hold many quotes. */
type MarksOf = (block: Block, text: string) => readonly Marked[];

/** Inside quotation marks, or a turn or an answer of an interview or a pulled quotation that is written without them. */
function isSpoken(
  { raw, blocks }: GateInput,
  quote: Quote,
  marksOf: MarksOf,
  isAnswer: (block: Block) => boolean,
): boolean {
  const at = blocks.findIndex((b) => b.start <= quote.start && b.end >= quote.end);
  const block = blocks[at];
  if (!block) return false;
  const text = raw.slice(block.start, block.end);
  const inside = marksOf(block, text).some(
    (m) => block.start + m.open <= quote.start && block.start + m.close >= quote.end,
  );
  return (
    inside || turnOf(text) !== null || signsUnmarked(text, blocks[at + 1]?.text ?? '') || isAnswer(block)
  );
}

export function checkSpeakers(input: GateInput): Check[] {
  const failures: Check[] = [];
  // A name may stand on two lines of a wrapped text.
  const raw = rawLine(input);
  for (const quote of input.quotes) {
    // The operator may know what the article does not tell.
    if (quote.attribution?.grade === 'operator') continue;
    if (quote.speaker !== null && !isNamed(oneLine(quote.speaker), input))
      failures.push(failed('speakers', `“${quote.speaker}” is not named in the article`, quote));
    if (quote.role !== null && !isWritten(raw, oneLine(quote.role), quote.speaker))
      failures.push(
        failed('speakers', `the article does not call ${quote.speaker ?? 'anyone'} “${quote.role}”`, quote),
      );
  }
  const named = input.quotes.filter((quote) => quote.speaker !== null).length;
  return conclude(
    'speakers',
    failures,
    `${named} of ${input.quotes.length} quotes name their speaker, all found in the article`,
  );
}

/** 박(51)씨 is 박씨. */
const isNamed = (name: string, input: GateInput): boolean =>
  rawLine(input).includes(name) || rawWithoutAges(input).includes(name);

/** A role as it stands, or in two pieces around the name: 東京大学の山田花子教授 → 東京大学教授. */
function isWritten(raw: string, role: string, speaker: string | null): boolean {
  if (raw.includes(role) || raw.includes(role.charAt(0).toUpperCase() + role.slice(1))) return true;
  if (speaker === null) return false;
  const wanted = role.replace(/\s/g, '');
  for (let at = raw.indexOf(speaker); at >= 0; at = raw.indexOf(speaker, at + 1)) {
    const before = raw.slice(Math.max(0, at - 60), at).replace(/\s+$|の$|[,、]\s*$/u, '');
    const after = raw
      .slice(at + speaker.length, at + speaker.length + 60)
      .replace(/^\s*[（(][^）)]*[）)]/, '')
      .replace(/^[\s・]+/u, '');
    for (let cut = 0; cut <= wanted.length; cut++) {
      if (
        before.replace(/\s/g, '').endsWith(wanted.slice(0, cut)) &&
        after.replace(/\s/g, '').startsWith(wanted.slice(cut))
      )
        return true;
    }
  }
  return false;
}

/** Long enough to be no chance. */
const shingle = 12;

export function checkBlocks(input: GateInput): Check[] {
  const { kept, keptText, dropped } = readBlocks(input);
  const inKept = ({ start, end }: { start: number; end: number }) =>
    kept.some((block) => block.start <= start && block.end >= end);
  const failures: Check[] = [];
  for (const { where, span } of spansOf(input))
    if (!inKept(span)) failures.push(failed('blocks', `${where} comes from a block that was not kept`, span));
  for (const quote of input.quotes)
    if (!inKept(quote))
      failures.push(
        failed('blocks', `the quote “${quote.text}” comes from a block that was not kept`, quote),
      );
  for (const stat of input.stats)
    if (!inKept(stat))
      failures.push(failed('blocks', `the stat ${stat.value} comes from a block that was not kept`));
  for (const { where, text } of writtenTexts(input)) {
    const taken = sharedRun(text, dropped, keptText);
    // A title may stand in the page's furniture only; it is the article's all the same.
    if (taken !== null && where !== 'title')
      failures.push(failed('blocks', `${where} repeats “${taken}” from a block that was not kept`));
  }
  return conclude(
    'blocks',
    failures,
    'nothing comes from advertisements, captions, duplicates or boilerplate',
  );
}

const readBlocks = oncePerArticle(({ blocks, metadata }) => {
  const kept = blocks.filter((block) => block.kept);
  const dropped = blocks
    .filter((block) => !block.kept && block.kind !== 'duplicate')
    .map((block) => block.text);
  // The title is the article's wherever it stands on the page: in a header, or in what the page says of itself.
  const isLeftOut = blocks.some((block) => block.kind === 'title' && !block.kept);
  const title = (isLeftOut ? undefined : metadata.title) ?? '';
  return { kept, dropped, keptText: [...kept.map((block) => block.text), title].join('\n') };
});

function sharedRun(text: string, dropped: readonly string[], keptText: string): string | null {
  if (keptText.includes(text)) return null;
  for (let at = 0; at + shingle <= text.length; at++) {
    const run = text.slice(at, at + shingle);
    if (dropped.some((block) => block.includes(run)) && !keptText.includes(run)) return run;
  }
  return null;
}
