// The page of this theme: a letter. A sheet of paper on a quiet ground, plain type, words quoted behind a bar as mail
// programs do, and a signature.
import { type CardElement, type CardProps, type CardSurface, h } from '../../../src/design/card-design.ts';
import { type Block, bar, column, type Shape, setSource, shapeOf, storyEdge } from '../../card-parts.ts';

export interface Page extends Shape {
  measure: number;
  room: number;
  draw(words: Block): CardElement;
}

function insets(surface: CardSurface): { edge: number; edgeTop: number; padding: number } {
  const { landscape, story } = shapeOf(surface);
  const edge = landscape ? 44 : 56;
  return { edge, edgeTop: story ? storyEdge - 60 : edge, padding: landscape ? 64 : 72 };
}

export function measureOf(surface: CardSurface): number {
  const { edge, padding } = insets(surface);
  return surface.width - (edge + padding) * 2;
}

/** Words, and below them the publication in small type; all of it in the middle of the sheet's height. */
export function openPage(surface: CardSurface): Page {
  const { width, height, palette, faces, publication, headline, page, set } = surface;
  const shape = shapeOf(surface);
  const { edge, edgeTop, padding } = insets(surface);
  const measure = measureOf(surface);
  const sheet = { width: width - edge * 2, height: height - edgeTop * 2 };
  const small = { face: faces.text, colour: palette.muted, width: measure, maxLines: 1 };
  const from =
    headline === null
      ? null
      : set(headline, { ...small, size: Math.round(24 * shape.unit), lineHeight: 1.4, maxLines: 2 });
  const name = set(publication.name, {
    ...small,
    weight: from ? 600 : 400,
    size: Math.round(25 * shape.unit),
  });
  const aboveName = Math.round(8 * shape.unit);
  const number = page && set(`${page.number}/${page.of}`, { ...small, size: Math.round(25 * shape.unit) });
  const foot = (name?.height ?? 0) + (from ? aboveName + from.height : 0) + Math.round(54 * shape.unit);
  const room = sheet.height - padding * 2 - foot;
  const left = edge + padding;
  const bottom = height - edgeTop - padding;
  return {
    ...shape,
    measure,
    room,
    draw: (words) =>
      h(
        'div',
        { style: { display: 'flex', width, height, backgroundColor: palette.surface } },
        h('div', {
          style: {
            position: 'absolute',
            left: edge,
            top: edgeTop,
            ...sheet,
            backgroundColor: palette.paper,
            border: `2px solid ${palette.rule}`,
            borderRadius: 20,
          },
        }),
        words.at(left, edgeTop + padding + Math.round((room - words.height) * 0.42)),
        from?.at(left, bottom - (name?.height ?? 0) - aboveName - from.height) ?? null,
        name?.at(left, bottom - name.height) ?? null,
        number?.at(width - left - number.width, bottom - number.height) ?? null,
      ),
  };
}

/** Words behind a bar of the accent. */
export function quoted(surface: CardSurface, words: Block): Block {
  const indent = barIndent(surface);
  return {
    width: words.width + indent,
    height: words.height,
    at: (left, top) =>
      h(
        'div',
        { style: { position: 'absolute', left: 0, top: 0, display: 'flex' } },
        bar(6, words.height + 12, surface.palette.accent).at(left, top - 4),
        words.at(left + indent, top),
      ),
  };
}

export const barIndent = (surface: CardSurface): number => Math.round(40 * shapeOf(surface).unit);

/** Name and role, as a letter is signed; null where they do not fit. */
export function signature(
  props: CardProps<'quote'> | CardProps<'statement'>,
): { block: Block | null } | null {
  const { palette } = props;
  const { unit } = shapeOf(props);
  const source = setSource(props, measureOf(props), {
    speaker: { weight: 600, size: 35, colour: palette.ink },
    role: { weight: 400, size: 29, colour: palette.muted },
  });
  if (!source) return null;
  const { speaker, role } = source;
  if (!speaker && !role) return { block: null };
  const block = column([
    [0, speaker],
    [15 * unit, role],
  ]);
  return { block };
}
