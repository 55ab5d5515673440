// An article of plain paragraphs, one a line, as the stage hands it to its finders.
import type { Block } from '../../../src/domain/article.ts';

export function paragraphs(...lines: string[]): { raw: string; blocks: Block[] } {
  const raw = lines.join('\n');
  let at = 0;
  const blocks = lines.map((text) => {
    const start = at;
    at += text.length + 1;
    return { text, start, end: start + text.length, kind: 'paragraph' as const, kept: true };
  });
  return { raw, blocks: blocks.filter((block) => block.text !== '') };
}
