// What the card files of all themes are put together from: blocks that know their size, and the shape of a format.
import {
  type CardElement,
  type CardSurface,
  h,
  type SetText,
  type TypeStyle,
} from '../src/domain/card-design.ts';

/** Something with a size, drawn from its top left corner. */
export interface Block {
  width: number;
  height: number;
  at(left: number, top: number): CardElement;
}

export interface Shape {
  landscape: boolean;
  /** 9:16, of which apps cover the top and the bottom. */
  story: boolean;
  /** Factor of the small sizes: taller formats are seen on smaller screens. */
  unit: number;
}

export function shapeOf({ width, height }: { width: number; height: number }): Shape {
  const landscape = width > height;
  const story = height / width > 1.5;
  return { landscape, story, unit: landscape ? 1 : story ? 1.35 : 1.2 };
}

export function bar(width: number, height: number, colour: string): Block {
  return {
    width,
    height,
    at: (left, top) =>
      h('div', { style: { position: 'absolute', left, top, width, height, backgroundColor: colour } }),
  };
}

/** Blocks below one another, each after its gap; what is null is left out with its gap. */
export function column(parts: readonly (readonly [gap: number, block: Block | null])[]): Block {
  let height = 0;
  const placed: { block: Block; top: number }[] = [];
  for (const [gap, block] of parts) {
    if (!block) continue;
    const top = placed.length === 0 ? 0 : height + Math.round(gap);
    placed.push({ block, top });
    height = top + block.height;
  }
  return {
    width: Math.max(0, ...placed.map(({ block }) => block.width)),
    height,
    at: (left, top) =>
      h(
        'div',
        { style: { position: 'absolute', left: 0, top: 0, display: 'flex' } },
        placed.map(({ block, top: own }) => block.at(left, top + own)),
      ),
  };
}

/** A number and its unit on one baseline; below one another where they are too wide for that. */
export function figure(
  surface: CardSurface,
  { value, unit }: { value: string; unit: string },
  style: Pick<TypeStyle, 'face' | 'colour' | 'width'> & { weight: number; max: number; unitColour: string },
): Block | null {
  const { set } = surface;
  const large = { face: style.face, weight: style.weight, lineHeight: 1.1, maxLines: 1 };
  const set1 = (text: string, colour: string, max: number, width: number) =>
    set(text, { ...large, colour, width, size: { min: Math.min(max, 64), max } });
  if (unit === '') return set1(value, style.colour, style.max, style.width);
  // Signs belong to the number; words stand beside it.
  if (/^[%‰°]/u.test(unit)) return set1(value + unit, style.colour, style.max, style.width);
  for (let max = style.max; max >= style.max * 0.6; max -= 8) {
    const number = set(value, { ...large, colour: style.colour, width: style.width, size: max });
    const word = set(unit, {
      ...large,
      colour: style.unitColour,
      width: style.width,
      size: Math.round(max * 0.34),
    });
    if (!number || !word) continue;
    const gap = Math.round(max * 0.1);
    if (number.width + gap + word.width > style.width) continue;
    return {
      width: number.width + gap + word.width,
      height: number.height,
      at: (left, top) =>
        h(
          'div',
          { style: { position: 'absolute', left: 0, top: 0, display: 'flex' } },
          number.at(left, top),
          word.at(left + number.width + gap, top + Math.round((number.size - word.size) * baseline)),
        ),
    };
  }
  const number = set1(value, style.colour, style.max, style.width);
  const word = set(unit, {
    ...large,
    colour: style.unitColour,
    width: style.width,
    size: { min: 32, max: 72 },
  });
  return (
    number &&
    word &&
    column([
      [0, number],
      [16, word],
    ])
  );
}

/** Of a line of type, from its top, in its size. */
const baseline = 0.88;

/**
 * As many of the points as fit, at least three, each after its marker; the longest are left out first.
 * @returns null where not even three fit
 */
export function pointList(
  surface: CardSurface,
  points: string[],
  style: {
    width: number;
    height: number;
    indent: number;
    size: { min: number; max: number };
    text: Pick<TypeStyle, 'face' | 'weight' | 'colour' | 'lineHeight'>;
    marker(number: number, size: number): Block | null;
    /** Drawn between two points. */
    divider: Block | null;
  },
): Block | null {
  for (let count = Math.min(points.length, 5); count >= Math.min(3, points.length); count--) {
    for (let size = style.size.max; size >= style.size.min; size -= 2) {
      const rows = shortest(points, count).map((point) =>
        surface.set(point, {
          ...(style.text as TypeStyle),
          width: style.width - style.indent,
          size,
          balance: false,
        }),
      );
      const gap = Math.round(size * 0.9);
      const list = joinRows(rows, size, gap, style);
      if (list && list.height <= style.height) return list;
    }
  }
  return null;
}

/** So many of them, in their order. */
function shortest(points: string[], count: number): string[] {
  const kept = new Set(points.toSorted((a, b) => a.length - b.length).slice(0, count));
  return points.filter((point) => kept.has(point));
}

function joinRows(
  rows: (SetText | null)[],
  size: number,
  gap: number,
  style: Parameters<typeof pointList>[2],
): Block | null {
  const blocks: [number, Block][] = [];
  for (const [i, row] of rows.entries()) {
    if (!row) return null;
    if (i > 0 && style.divider) blocks.push([gap, style.divider]);
    const marker = style.marker(i + 1, size);
    blocks.push([
      gap,
      {
        width: style.width,
        height: row.height,
        at: (left, top) =>
          h(
            'div',
            { style: { position: 'absolute', left: 0, top: 0, display: 'flex' } },
            marker?.at(left, top) ?? null,
            row.at(left + style.indent, top),
          ),
      },
    ]);
  }
  return column(blocks);
}
