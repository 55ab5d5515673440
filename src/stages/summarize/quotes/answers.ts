// The answers of an interview that is written without quotation marks: under a name, or under a letter that stands for
// the one person whom the article is told by.
import type { Block } from '../../../domain/article.ts';
import type { Language } from '../../../language/language.ts';
import { plainInterview } from '../../../language/text/answers.ts';
import { findMarked } from '../../../language/text/marks.ts';
import { readingLength } from '../../../language/text/width.ts';
import type { Attributed } from './attribute.ts';
import { called, introduced } from './interview.ts';
import { shownRole } from './person.ts';
import type { Scene } from './scene.ts';
import { findAnswers as findTurns, isAnswer, type NamedTurn, turnOf } from './transcript.ts';

/** In CJK characters: less is a nod. */
const shortestAnswer = 12;

/** @param all blocks of the article, its headings with them */
export function findAnswers(
  { paragraphs, people, grammar }: Scene,
  all: readonly Block[],
  language: Language,
): Attributed[] {
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
      const person = people.personOf(subject);
      const own = block.text.slice(0, 60).match(/^[^\p{L}]*([^:：\u3000]*[^:：\u3000\s*_])/u);
      const start = block.start + (own ? own[0].length - own[1]!.length : 0);
      const end = start + (own?.[1] ?? label).length;
      return {
        speaker: person.name ?? label,
        role: shownRole(person),
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
      role: shownRole(interviewed),
      attribution: {
        ...{ grade: 'carried', start: at, end: at + label.length },
        ...{ speakerStart: mention.start, speakerEnd: mention.end },
      },
    };
  }

  if (turns.length === 0) return plainAnswers({ paragraphs, people, grammar }, all, language);
  return turns.flatMap((turn) => {
    const { block, start } = turn;
    const words = block.text.slice(start);
    // An answer that quotes someone has its quotations told apart.
    if (findMarked(words).some((marked) => grammar.isClause(words.slice(marked.start, marked.end))))
      return [];
    if (readingLength(words) < shortestAnswer) return [];
    return [{ kind: 'direct' as const, start: block.start + start, end: block.end, ...sourceOf(turn) }];
  });
}

/** The answers of an interview that has neither names nor quotation marks. */
function plainAnswers(scene: Scene, all: readonly Block[], language: Language): Attributed[] {
  const { paragraphs, people } = scene;
  const interview = plainInterview(all, language);
  if (!interview) return [];
  const starts = new Set(interview.answers.map(({ start }) => start));
  const answers = paragraphs.filter(({ block }) => starts.has(block.start));
  const asked = called({ ...interview, answers }, scene);
  const at = asked && (paragraphs[asked.mentionParagraph]?.block.start ?? null);
  return answers
    .filter(({ block, speech }) => speech.length === 0 && readingLength(block.text) >= shortestAnswer)
    .map(({ block: { start, end } }) => ({
      ...{ kind: 'direct' as const, start, end },
      speaker: asked?.person.name ?? null,
      role: asked ? shownRole(asked.person) : null,
      attribution:
        asked && at !== null
          ? {
              ...{ grade: 'carried' as const, start, end },
              ...{ speakerStart: at + asked.start, speakerEnd: at + asked.end },
            }
          : {
              grade: 'unknown' as const,
              candidates: people
                .named()
                .slice(0, 5)
                .map(({ name }) => name!),
            },
    }));
}

const onlyOne = <T>(list: readonly T[]): T | null => (list.length === 1 ? list[0]! : null);

function firstMention(name: string, blocks: readonly { text: string; start: number }[]) {
  for (const { text, start } of blocks) {
    const at = text.indexOf(name);
    if (at >= 0) return { start: start + at, end: start + at + name.length };
  }
  return null;
}
