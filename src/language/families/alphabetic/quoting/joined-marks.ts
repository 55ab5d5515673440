// “A” but “B”, said X: of words that a small word, or a clause about nobody, joins to other words in marks, whoever says those.
import type { Attribution, Surroundings } from '../../../quoting.ts';
import { joinsClauses } from './shared-marks.ts';
import type { Tools } from './tools.ts';

/** What ends words by what begins them. */
const closing: Readonly<Record<string, string>> = { '“': '”', '«': '»', '"': '"', '„': '“' };

/**
 * The surroundings of the words to which others are joined; null where none are.
 * @param around of the words before them
 */
function joinedBehind({ text, close, ceiling }: Surroundings, tools: Tools): Surroundings | null {
  const joint = text.slice(close, ceiling);
  const [, word = ''] = /^,?\s*(\p{Ll}{1,5})\s*$/u.exec(joint) ?? [];
  const mark = closing[text[ceiling] ?? ''];
  // «A», «B», dice X: one of several.
  const isListed = tools.words.isRomance && /^,\s*$/.test(joint);
  if (mark === undefined) return null;
  if (!isListed && !tools.words.coordinators.has(word) && !joinsClauses(joint, tools)) return null;
  const end = text.indexOf(mark, ceiling + 1);
  if (end < 0) return null;
  const behind = text.slice(end + 1).search(/[“„«"]/u);
  return {
    text,
    ...{ open: ceiling, close: end + 1, words: text.slice(ceiling + 1, end).trim() },
    ...{ floor: close, ceiling: behind < 0 ? text.length : end + 1 + behind },
  };
}

/** So many words in marks are joined to others at most. */
const mostJoined = 5;

/** Who says the words to which others are joined, where that is told behind both. */
export function fromJoinedMarks(
  around: Surroundings,
  tools: Tools,
  read: (next: Surroundings) => Attribution | null,
  most = mostJoined,
): Attribution | null {
  const next = most > 0 ? joinedBehind(around, tools) : null;
  if (!next) return null;
  const found = read(next) ?? (tools.words.isRomance ? fromJoinedMarks(next, tools, read, most - 1) : null);
  return found && (found.start ?? found.subject.start) >= next.close ? found : null;
}
