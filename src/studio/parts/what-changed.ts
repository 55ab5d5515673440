// What an edit changed of what stood there: what is gone, what came, and what stands elsewhere now. Pure.

export interface Changed {
  gone: string[];
  came: string[];
  /** Of a list whose items are the same. */
  moved: string[];
}

export function whatChanged(before: unknown, after: unknown): Changed {
  const [was, is] = [linesOf(before), linesOf(after)];
  const gone = was.filter((line) => !is.includes(line));
  const came = is.filter((line) => !was.includes(line));
  return { gone, came, moved: gone.length + came.length === 0 ? movedIn(was, is) : [] };
}

/** The one without which both are the same. */
function movedIn(was: readonly string[], is: readonly string[]): string[] {
  if (isSame(was, is)) return [];
  const moved = was.find((line) => isSame(without(was, line), without(is, line)));
  return moved === undefined ? [] : [moved];
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n');
const without = (lines: readonly string[], out: string): string[] => lines.filter((line) => line !== out);

/** A line for each thing that can change by itself, whatever form it has. */
function linesOf(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(linesOf);
  if (typeof value !== 'object') return String(value) === '' ? [] : [String(value)];
  const { text, kept, speaker, role } = value as Told;
  if (kept !== undefined) return [`${kept ? '✓' : '–'} ${text ?? ''}`];
  if (speaker !== undefined)
    return [`${[speaker, role].filter(Boolean).join(', ') || '–'}${text === undefined ? '' : `: ${text}`}`];
  if (text !== undefined) return [text];
  return Object.entries(value).flatMap(([name, part]) => linesOf(part).map((line) => `${name}: ${line}`));
}

interface Told {
  text?: string;
  kept?: boolean;
  speaker?: string | null;
  role?: string | null;
}
