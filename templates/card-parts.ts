// What the card files of all themes are put together from: blocks that know their size, and the shape of a format.
import {
  type CardElement,
  type CardProps,
  type CardSurface,
  h,
  type SetText,
  type TypeStyle,
} from '../src/design/card-design.ts';

export interface SourceStyle {
  weight: number;
  /** px before the format's factor; smaller where it needs more than a line. */
  size: number;
  colour: string;
}

/**
 * Who said it: name and role, each on up to three lines of `width` px.
 * @returns null where one of them does not fit: a saying goes nowhere without who said it
 */
export function setSource(
  props: CardProps<'quote'> | CardProps<'statement'>,
  width: number,
  styles: { speaker: SourceStyle; role: SourceStyle },
): { speaker: SetText | null; role: SetText | null } | null {
  const { unit } = shapeOf(props);
  const line = (text: string, { weight, size, colour }: SourceStyle): SetText | null =>
    props.set(text, {
      face: props.faces.text,
      weight,
      size: { min: Math.round(size * unit * 0.76), max: Math.round(size * unit) },
      colour,
      width,
      maxLines: 3,
    });
  const { speaker, role } = props.content;
  const set = {
    speaker: speaker === null ? null : line(speaker, styles.speaker),
    role: role === null ? null : line(role, styles.role),
  };
  const fits = (speaker === null || set.speaker) && (role === null || set.role);
  return fits ? set : null;
}

/** Something with a size, drawn from its top left corner. */
export interface Block {
  width: number;
  height: number;
  at(left: number, top: number): CardElement;
}

export interface Shape {
  landscape: boolean;
  /** 4:5 and taller: more room than most texts need, so that they may be larger. */
  tall: boolean;
  /** 9:16, of which apps cover the top and the bottom. */
  story: boolean;
  /** Factor of the small sizes: taller formats are seen on smaller screens. */
  unit: number;
}

/** px at the top and the bottom of a story that the buttons and names of apps lie over. */
export const storyEdge = 260;

export function shapeOf({ width, height }: { width: number; height: number }): Shape {
  const landscape = width > height;
  const story = height / width > 1.5;
  return { landscape, story, tall: height / width > 1.1, unit: landscape ? 1 : story ? 1.35 : 1.2 };
}

/** What is drawn from a place, and holds several things. */
export const group = (...children: (CardElement | null)[]): CardElement =>
  h('div', { style: { position: 'absolute', left: 0, top: 0, display: 'flex' } }, children);

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
    at: (left, top) => group(...placed.map(({ block, top: own }) => block.at(left, top + own))),
  };
}

/** The points, each after its marker, as large as the room allows; null where they do not fit. */
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
  for (let size = style.size.max; size >= style.size.min; size -= 2) {
    const rows = points.map((point) =>
      surface.set(point, {
        ...(style.text as TypeStyle),
        width: style.width - style.indent,
        size,
        balance: false,
      }),
    );
    const tight = Math.round(size * 0.9);
    const list = joinRows(rows, size, tight, style);
    if (!list || list.height > style.height) continue;
    const gaps = (rows.length - 1) * (style.divider ? 2 : 1);
    const more = Math.min(size * 0.5, (style.height - list.height) / 2 / Math.max(1, gaps));
    return joinRows(rows, size, tight + Math.floor(more), style);
  }
  return null;
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
        at: (left, top) => group(marker?.at(left, top) ?? null, row.at(left + style.indent, top)),
      },
    ]);
  }
  return column(blocks);
}
