// The answers of an interview that is written without quotation marks: under a name, or under a letter that stands for
// the one person whom the article is told by.
import { findMarked } from '../../../language/text/marks.ts';
import { readingLength } from '../../../language/text/width.ts';
import type { Attributed, Scene } from './attribute.ts';
import { introduced } from './interview.ts';
import { findAnswers as findTurns, isAnswer, type NamedTurn, turnOf } from './transcript.ts';

export function findAnswers({ paragraphs, people, grammar }: Scene): Attributed[] {
  const blocks = paragraphs.map(({ block }) => block);
  const turns = findTurns(blocks);
  const labels = new Set(turns.map(({ label }) => label));
  const first = paragraphs.findIndex(({ block }) => turnOf(block.text) !== null);
  const interviewed =
    onlyOne(people.named().filter(({ name }) => !labels.has(name!))) ??
    introduced(paragraphs.slice(0, Math.max(0, first)), people)?.person;

  function sourceOf({ label, block }: NamedTurn): Pick<Attributed, 'speaker' | 'role' | 'attribution'> {
    const at = block.start + Math.max(0, block.text.indexOf(label));
    if (!isAnswer(label)) {
      const subject = { kind: 'person' as const, name: label, role: null, start: 0, end: label.length };
      const { name, role } = people.personOf(subject);
      const own = block.text.slice(0, 60).match(/^[^\p{L}]*([^:：\u3000]*[^:：\u3000\s*_])/u);
      const start = block.start + (own ? own[0].length - own[1]!.length : 0);
      const end = start + (own?.[1] ?? label).length;
      return {
        speaker: name ?? label,
        role,
        attribution: { grade: 'stated', start, end, speakerStart: start, speakerEnd: end },
      };
    }
    const mention = interviewed && firstMention(interviewed.name!, blocks);
    if (!interviewed || !mention)
      return {
        ...{ speaker: null, role: null },
        attribution: {
          grade: 'unknown',
          candidates: people
            .named()
            .slice(0, 5)
            .map(({ name }) => name!),
        },
      };
    return {
      speaker: interviewed.name,
      role: interviewed.role,
      attribution: {
        ...{ grade: 'carried', start: at, end: at + label.length },
        ...{ speakerStart: mention.start, speakerEnd: mention.end },
      },
    };
  }

  return turns.flatMap((turn) => {
    const { block, start } = turn;
    const words = block.text.slice(start);
    // An answer that quotes someone has its quotations told apart.
    if (findMarked(words).some((marked) => grammar.isClause(words.slice(marked.start, marked.end))))
      return [];
    if (readingLength(words) < 12) return [];
    const source = sourceOf(turn);
    const known = source.attribution.grade !== 'unknown';
    return [
      {
        kind: 'direct' as const,
        start: block.start + start,
        end: block.end,
        ...source,
        confidence: known ? 0.85 : 0.3,
      },
    ];
  });
}

const onlyOne = <T>(list: readonly T[]): T | null => (list.length === 1 ? list[0]! : null);

function firstMention(name: string, blocks: readonly { text: string; start: number }[]) {
  for (const { text, start } of blocks) {
    const at = text.indexOf(name);
    if (at >= 0) return { start: start + at, end: start + at + name.length };
  }
  return null;
}
