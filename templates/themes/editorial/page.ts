// The page that every card of this theme is set on: paper, wide margins, the publication at the head, a foot.
import { type CardElement, type CardProps, type CardSurface, h } from '../../../src/design/card-design.ts';
import { type Block, bar, column, type Shape, setSource, shapeOf, storyEdge } from '../../card-parts.ts';

export interface Page extends Shape {
  measure: number;
  /** Height for the words, between head and foot. */
  room: number;
  draw(words: Block): CardElement;
}

export function openPage(surface: CardSurface, foot: Block | null): Page {
  const { width, height, palette, faces, publication, headline, page, set } = surface;
  const shape = shapeOf(surface);
  const left = shape.landscape ? 112 : 104;
  const margin = shape.story ? storyEdge : shape.landscape ? 70 : 100;
  const measure = width - left * 2;
  const small = { face: faces.text, colour: palette.muted, width: measure, maxLines: 1 };
  const head = set(publication.name, { ...small, weight: 600, size: Math.round(26 * shape.unit) });
  const from =
    headline === null
      ? null
      : set(headline, { ...small, size: Math.round(24 * shape.unit), lineHeight: 1.4, maxLines: 2 });
  const belowName = Math.round(8 * shape.unit);
  const number = page && set(`${page.number}/${page.of}`, { ...small, size: Math.round(26 * shape.unit) });
  const gap = Math.round((shape.landscape ? (from ? 52 : 40) : 64) * shape.unit);
  const above = margin + (head?.height ?? 0) + (from ? belowName + from.height : 0) + gap;
  const below = margin + (foot ? foot.height + gap : 0);
  const room = height - above - below;
  return {
    ...shape,
    measure,
    room,
    draw: (words) =>
      h(
        'div',
        { style: { display: 'flex', width, height, backgroundColor: palette.paper } },
        head?.at(left, margin) ?? null,
        from?.at(left, margin + (head?.height ?? 0) + belowName) ?? null,
        number?.at(width - left - number.width, margin) ?? null,
        // A little above the middle: what stands in the exact middle looks low.
        words.at(left, above + Math.round((room - words.height) * 0.44)),
        foot?.at(left, height - margin - foot.height) ?? null,
      ),
  };
}

export const measureOf = (surface: CardSurface): number =>
  surface.width - (shapeOf(surface).landscape ? 224 : 208);

/** The short rule in the accent that stands above a foot. */
export function rule(surface: CardSurface): Block {
  return bar(Math.round(56 * shapeOf(surface).unit), 4, surface.palette.accent);
}

/** Who said it: the rule, the name, the role; null where it does not fit. */
export function attribution(
  props: CardProps<'quote'> | CardProps<'statement'>,
): { block: Block | null } | null {
  const { palette } = props;
  const { unit } = shapeOf(props);
  const source = setSource(props, measureOf(props), {
    speaker: { weight: 600, size: 36, colour: palette.ink },
    role: { weight: 500, size: 29, colour: palette.muted },
  });
  if (!source) return null;
  const { speaker, role } = source;
  if (!speaker && !role) return { block: null };
  const block = column([
    [0, rule(props)],
    [28 * unit, speaker],
    [(speaker ? 16 : 28) * unit, role],
  ]);
  return { block };
}
