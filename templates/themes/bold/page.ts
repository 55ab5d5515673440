// The page of this theme: the whole card is a field of the brand’s colour, with heavy type from its top and a thick bar at
// its foot.
import { type CardElement, type CardProps, type CardSurface, h } from '../../../src/design/card-design.ts';
import { type Block, bar, column, type Shape, setSource, shapeOf, storyEdge } from '../../card-parts.ts';

export interface Page extends Shape {
  measure: number;
  /** Height for the words, between head and foot. */
  room: number;
  draw(words: Block, stand?: 'top' | 'bottom'): CardElement;
}

const marginOf = (surface: CardSurface): number => (shapeOf(surface).landscape ? 80 : 84);
export const measureOf = (surface: CardSurface): number => surface.width - marginOf(surface) * 2;

export function openPage(surface: CardSurface, foot: Block | null): Page {
  const { width, height, palette, faces, publication, headline, page, set } = surface;
  const shape = shapeOf(surface);
  const margin = marginOf(surface);
  const edge = shape.story ? storyEdge : margin - 8;
  const measure = measureOf(surface);
  const small = { face: faces.text, weight: 700, colour: palette.field, width: measure, maxLines: 1 };
  const tag = set(publication.name, { ...small, size: Math.round(26 * shape.unit) });
  const number =
    page &&
    set(`${page.number}/${page.of}`, {
      ...small,
      colour: palette.onField,
      size: Math.round(26 * shape.unit),
    });
  const from =
    headline === null
      ? null
      : set(headline, {
          ...small,
          weight: 500,
          colour: palette.onField,
          size: Math.round(25 * shape.unit),
          lineHeight: 1.36,
          maxLines: 2,
        });
  const padding = Math.round(14 * shape.unit);
  const tagHeight = (tag?.height ?? 0) + padding * 2;
  const belowTag = Math.round(16 * shape.unit);
  const gap = Math.round((shape.landscape ? 44 : 72) * shape.unit);
  const above = edge + tagHeight + (from ? belowTag + from.height : 0) + gap;
  const room = height - above - edge - (foot ? foot.height + gap : 0);
  return {
    ...shape,
    measure,
    room,
    draw: (words, stand = 'top') =>
      h(
        'div',
        { style: { display: 'flex', width, height, backgroundColor: palette.field } },
        tag && bar(tag.width + padding * 2, tagHeight, palette.onField).at(margin, edge),
        tag?.at(margin + padding, edge + padding) ?? null,
        from?.at(margin, edge + tagHeight + belowTag) ?? null,
        number?.at(width - margin - number.width, edge + padding) ?? null,
        words.at(margin, stand === 'top' ? above : Math.round(above + room - words.height)),
        foot?.at(margin, height - edge - foot.height) ?? null,
      ),
  };
}

/** Who said it, below a thick bar; null where it does not fit. */
export function attribution(
  props: CardProps<'quote'> | CardProps<'statement'>,
): { block: Block | null } | null {
  const { palette } = props;
  const { unit } = shapeOf(props);
  const width = measureOf(props);
  const source = setSource(props, width, {
    speaker: { weight: 800, size: 38, colour: palette.onField },
    role: { weight: 500, size: 30, colour: palette.onField },
  });
  if (!source) return null;
  const { speaker, role } = source;
  if (!speaker && !role) return { block: null };
  const block = column([
    [0, bar(width, Math.round(6 * unit), palette.onField)],
    [26 * unit, speaker],
    [(speaker ? 14 : 26) * unit, role],
  ]);
  return { block };
}
