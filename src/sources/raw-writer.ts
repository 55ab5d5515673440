// The raw text of an article out of a file in which some marks are not to stand.
import type { BlockKind, OutlinePart } from '../domain/article.ts';

/** Copies the file piece by piece into `raw`, leaving out and replacing, and notes where the blocks come to lie. */
export class RawWriter {
  readonly outline: OutlinePart[] = [];
  private readonly source: string;
  private raw = '';
  private cursor = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** A block that stays as it is. */
  keep(
    from: number,
    to: number,
    kind: BlockKind,
    rest: Pick<OutlinePart, 'reason' | 'level' | 'listed'> = {},
  ): void {
    this.write(from, to, this.source.slice(from, to), kind, rest);
  }

  /** A block of which something else is written. Empty text is no block. */
  write(
    from: number,
    to: number,
    text: string,
    kind: BlockKind,
    rest: Pick<OutlinePart, 'reason' | 'level' | 'listed'>,
  ): void {
    this.raw += this.source.slice(this.cursor, from);
    this.cursor = to;
    const start = this.raw.length + (text.length - text.trimStart().length);
    const end = this.raw.length + text.trimEnd().length;
    this.raw += text;
    if (end > start) this.outline.push({ start, end, kind, ...rest });
  }

  finish(): string {
    return this.raw + this.source.slice(this.cursor);
  }
}
