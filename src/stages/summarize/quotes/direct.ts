// The attributed quotations of one paragraph: by its own attribution, by going on from the one before, or by the
// person whom the sentence before is about. What nothing attributes is no quote.

import type { Block } from '../../../domain/article.ts';
import {
  type Attribution,
  pronoun,
  type QuotingGrammar,
  type Surroundings,
} from '../../../language/quoting.ts';
import { languageOf } from '../../../language/registry.ts';
import { findMarked, type Marked } from '../../../language/text/marks.ts';
import { splitSentences } from '../../../language/text/sentences.ts';
import type { Register, Speaker } from './register.ts';
import { signatureOf } from './signature.ts';
import { isAnswer, turnOf } from './transcript.ts';

export interface Spoken {
  /** Index of the paragraph. */
  paragraph: number;
  /** Offsets into the paragraph. */
  marked: Marked;
  speaker: Speaker;
  confidence: number;
}

/** No paragraph has more quotations to tell. */
const mostMarks = 200;

/** What is known besides the paragraph itself. */
export interface Scene {
  grammar: QuotingGrammar;
  register: Register;
  /** The last quotation of an earlier paragraph. */
  before: Spoken | null;
  /** The text of the next paragraph. */
  next: string;
  language: string;
}

export function findDirect(block: Block, paragraph: number, scene: Scene): Spoken[] {
  const { text } = block;
  const { grammar, register } = scene;
  const marks = findMarked(text).filter(
    // A mark may stay open only where the next paragraph opens with it again.
    (m) => m.depth === 0 && m.end > m.start && (!m.unclosed || scene.next.trimStart().startsWith(m.mark)),
  );
  const signature = signatureOf(text, marks, scene.next, grammar);
  const spoken: Spoken[] = [];
  for (const [i, marked] of marks.slice(0, mostMarks).entries()) {
    const words = text.slice(marked.start, marked.end);
    const floor = marks[i - 1]?.close ?? 0;
    const ceiling = marks[i + 1]?.open ?? text.length;
    const around = { text, open: marked.open, close: marked.close, words, floor, ceiling };
    const attribution = grammar.attribute(around) ?? signature ?? fromNextLine(around, scene);
    if (attribution) {
      // その上で「…」とくぎを刺した。: who spoke before in the paragraph goes on, where nobody else is written.
      const last = spoken.at(-1);
      if (attribution.subject.kind === 'elided' && last && grammar.dropsSubjects) {
        spoken.push({ paragraph, marked, speaker: last.speaker, confidence: last.confidence * 0.95 });
        continue;
      }
      const speaker = register.resolve(attribution.subject, block.start + marked.open, block.start);
      if (!speaker) continue;
      register.note(attribution.subject, block.start + marked.open, true);
      spoken.push({ paragraph, marked, speaker, confidence: attribution.confidence * speaker.certainty });
      continue;
    }
    if (!grammar.isClause(words)) continue;
    const said =
      fromAnswer(text, marked, register) ??
      continued(text, marked, paragraph, spoken.at(-1), scene) ??
      fromTopic(block, marked, floor, spoken.at(-1), register) ??
      fromNext(block, marked, scene);
    if (said) spoken.push({ paragraph, marked, ...said });
  }
  return spoken.filter(({ marked }) => isEnough(text.slice(marked.start, marked.end), grammar));
}

/** “…” in one paragraph, "— Jane Doe, mayor" in the next. */
function fromNextLine(around: Surroundings, { grammar, next }: Scene): Attribution | null {
  const alone = around.floor === 0 && around.text.slice(0, around.open).trim() === '';
  if (!alone || around.text.slice(around.close).trim() !== '' || !/^\s*(?:[—―–]|--)\s*\p{Lu}/u.test(next))
    return null;
  const text = `${around.text}\n${next}`;
  return grammar.attribute({ ...around, text, ceiling: text.length });
}

interface Said {
  speaker: Speaker;
  confidence: number;
}

/** 答：「…」: the answer of the person whom the interview is with. */
function fromAnswer(text: string, marked: Marked, register: Register): Said | null {
  const turn = turnOf(text);
  if (!turn || turn.start !== marked.open || !isAnswer(turn.label)) return null;
  const speaker = register.main();
  return speaker && { speaker, confidence: speaker.certainty * 0.9 };
}

/** Speech that goes on without a new attribution: in the same paragraph, or in the next one. */
function continued(
  text: string,
  marked: Marked,
  paragraph: number,
  last: Spoken | undefined,
  { grammar, before }: Scene,
): Said | null {
  if (last) {
    const between = text.slice(last.marked.close, marked.open);
    return grammar.continues(between) ? { speaker: last.speaker, confidence: last.confidence * 0.95 } : null;
  }
  if (!before || before.paragraph !== paragraph - 1 || text.slice(0, marked.open).trim() !== '') return null;
  // The paragraph before was left open, as speech of several paragraphs is.
  if (before.marked.unclosed) return { speaker: before.speaker, confidence: before.confidence };
  const whole = text.slice(marked.close).trim() === '';
  return whole ? { speaker: before.speaker, confidence: before.confidence * 0.6 } : null;
}

/** A paragraph that is nothing but speech: the next one opens with whose it is. */
function fromNext(
  { text, end }: Block,
  { open, close, start, end: stop }: Marked,
  scene: Scene,
): Said | null {
  if (text.slice(0, open).trim() !== '' || !/^[\s。.]*$/.test(text.slice(close))) return null;
  const words = text.slice(start, stop);
  for (const sentence of splitSentences(
    { text: scene.next.slice(0, 300), start: 0 },
    languageOf(scene.language),
  ).slice(0, 2)) {
    if (findMarked(sentence.text).length > 0) return null;
    const marked = text.slice(open, close);
    const together = `${marked} ${sentence.text}`;
    const around = {
      text: together,
      open: 0,
      close: marked.length,
      words,
      floor: 0,
      ceiling: together.length,
    };
    const attribution = scene.grammar.attribute(around);
    if (attribution?.subject.kind !== 'person') continue;
    const speaker = scene.register.resolve(attribution.subject, end, end);
    return speaker && { speaker, confidence: 0.8 * attribution.confidence * speaker.certainty };
  }
  return null;
}

const personalPronoun =
  /[他她]|\b(?:he|she|er|sie|il|elle|él|ella|hij|zij)\b|彼|그[는의가도]\s|그녀|그에게/iu;
const sentenceEnd = /[。！？!?.…]["”」』）)»“]*\s*$/u;

/** Whole sentences in marks, right after a sentence about a person: that person says them. */
function fromTopic(
  { text, start }: Block,
  marked: Marked,
  floor: number,
  last: Spoken | undefined,
  register: Register,
): Said | null {
  const before = text.slice(floor, marked.open);
  const after = text.slice(marked.close);
  const words = text.slice(marked.start, marked.end);
  const alone =
    sentenceEnd.test(before) &&
    (sentenceEnd.test(words) || /^\s*(?:[。.]|$)/.test(after)) &&
    /^\s*(?:[。.]|$|\s\p{Lu}|[\s]?[\p{Script=Han}\p{Script=Hangul}])/u.test(after);
  if (!alone) return null;
  const named = register.subjectOf(start + floor, start + marked.open);
  if (named) return { speaker: named, confidence: 0.65 };
  // Nobody else came up since the last words of the paragraph, or only a pronoun stands before these.
  if (last) return { speaker: last.speaker, confidence: Math.min(0.6, last.confidence) };
  if (!personalPronoun.test(before)) return null;
  const meant = register.resolve(pronoun, start + marked.open, start);
  return meant && { speaker: meant, confidence: 0.6 * meant.certainty };
}

/** A word or two in quotation marks are an echo, even where someone said them. */
const isEnough = (words: string, grammar: QuotingGrammar): boolean =>
  /\p{L}.*\p{L}.*\p{L}/su.test(words) &&
  (grammar.isClause(words) || /[。！？!?.…]$/.test(words.trim()) || words.length >= 12);
