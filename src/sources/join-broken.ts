// Joins what a block element inside a paragraph broke: parsers end a <p> before a <div>, and the sentence falls in three.
import type { PageBlock } from './page-blocks.ts';

const maxInner = 60;
const ends = /[.。!！?？…:：]["”»」』’)]*$/u;
const goesOn = /^[,;.)\p{Ll}]/u;

/** The blocks with each such sentence whole again. */
export function joinBroken(blocks: Iterable<PageBlock>): PageBlock[] {
  const joined: PageBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-2);
    const inner = joined.at(-1);
    if (before && inner && isBroken(before, inner, block)) {
      const space = /^[,;.)]/.test(block.text) ? '' : ' ';
      before.text = `${before.text} ${inner.text}${space}${block.text}`;
      joined.pop();
    } else joined.push({ ...block });
  }
  return joined;
}

function isBroken(before: PageBlock, inner: PageBlock, after: PageBlock): boolean {
  const parent = before.element.parentNode;
  return (
    [before, inner, after].every(({ kind }) => kind === 'paragraph') &&
    before.element.nodeName === 'P' &&
    inner.element.nodeName === 'DIV' &&
    inner.text.length <= maxInner &&
    inner.element.parentNode === parent &&
    after.element === parent &&
    !ends.test(before.text) &&
    goesOn.test(after.text)
  );
}
